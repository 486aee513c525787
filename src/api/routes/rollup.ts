import { Hono } from 'hono';
import { previewRollup, printRollup, rollupTemplate } from '../../usecases/rollup/of-folder.ts';
import type { RollupInput, RollupView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import type { Door } from '../door.ts';
import { bytes, pdf, reply } from '../reply.ts';
import { rollupShape } from '../shapes/rollup.ts';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What units came to: by whoever sits here, without a congress of one's own. Of a congress file only confirmed results are read. */
export const rollupRoutes = (door: Door) =>
  new Hono()
    .post('/rollup', body<RollupInput>(rollupShape), async (c) => reply<RollupView>(c, await previewRollup(door.workspace, c.req.valid('json'))))
    .post('/rollup/paper', body<RollupInput>(rollupShape), async (c) => pdf(c, await printRollup(door.workspace, c.req.valid('json'))))
    .get('/rollup/template', async (c) => bytes(c, await rollupTemplate(), sheet));
