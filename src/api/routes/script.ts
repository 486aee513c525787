import { Hono } from 'hono';
import { editScript } from '../../usecases/script/edit.ts';
import { deliveryReceipts, scriptBooklet } from '../../usecases/script/papers.ts';
import { previewScript, type Wording } from '../../usecases/script/preview.ts';
import { scriptView } from '../../usecases/script/view.ts';
import type { ScriptView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, actingLater, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { pdf, reply, type Done } from '../reply.ts';
import { scriptShape } from '../shapes/result.ts';
import { wordingShape } from '../shapes/script.ts';

/** What is read aloud, on screen and on paper. */
export const scriptRoutes = (door: Door) =>
  new Hono()
    .get('/script', (c) => reply<ScriptView>(c, acting(door, c, (who) => scriptView(who.file))))
    .put('/script/:key', body<{ readonly text?: string }>(scriptShape), (c) => reply<Done>(c, acting(door, c, (who) => editScript(who, c.req.param('key'), c.req.valid('json').text))))
    .post('/script/:key/preview', body<Wording>(wordingShape), (c) => reply<{ readonly text: string }>(c, acting(door, c, (who) => previewScript(who.file, c.req.param('key'), c.req.valid('json')))))
    .get('/script/booklet', async (c) => pdf(c, await actingLater(door, c, scriptBooklet)))
    .get('/rounds/:id/receipts', async (c) => pdf(c, await actingLater(door, c, (who) => deliveryReceipts(who, idOf(c)))));
