import { Hono } from 'hono';
import type { WordingsView } from '../../usecases/views.ts';
import { editWording } from '../../usecases/wording/edit.ts';
import { previewWording, wordingsView } from '../../usecases/wording/view.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { reply, type Done } from '../reply.ts';
import { scriptShape } from '../shapes/result.ts';
import { sentenceShape } from '../shapes/script.ts';

/** How an organisation words the sentences of its papers. */
export const wordingRoutes = (door: Door) =>
  new Hono()
    .get('/wordings', (c) => reply<WordingsView>(c, acting(door, c, wordingsView)))
    .put('/wordings/:key', body<{ readonly text?: string }>(scriptShape), (c) => reply<Done>(c, acting(door, c, (who) => editWording(who, c.req.param('key'), c.req.valid('json').text))))
    .post('/wordings/:key/preview', body<{ readonly text: string }>(sentenceShape), (c) => reply<{ readonly text: string }>(c, acting(door, c, (who) => previewWording(who, c.req.param('key'), c.req.valid('json').text))));
