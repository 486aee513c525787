import { Hono } from 'hono';
import { err } from '../../domain/result.ts';
import { fault } from '../../usecases/fault.ts';
import { listTemplate, previewList, type ListKind, type TemplateKind } from '../../usecases/people-list.ts';
import type { ListPreview } from '../../usecases/views.ts';
import { actingLater, type Door } from '../door.ts';
import { numberIn } from '../params.ts';
import { bytes, reply } from '../reply.ts';

const kinds: readonly ListKind[] = ['text', 'csv', 'xlsx'];
const templates: readonly TemplateKind[] = ['roster', 'candidates'];
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lists of people from a sheet: read and shown, taken by another route. */
export const listRoutes = (door: Door) =>
  new Hono()
    .post('/lists/read/:kind', async (c) => {
      const kind = kinds.find((one) => one === c.req.param('kind'));
      if (kind === undefined) return reply<ListPreview>(c, err(fault('NO_SUCH_ROUTE')));
      const meeting = c.req.query('meeting');
      const given = new Uint8Array(await c.req.arrayBuffer());
      return reply<ListPreview>(c, await actingLater(door, c, ({ file }) => previewList(file, kind, given, meeting === undefined ? undefined : numberIn(meeting))));
    })
    .get('/lists/template/:kind', async (c) => {
      const kind = templates.find((one) => one === c.req.param('kind'));
      return bytes(c, kind === undefined ? err(fault('NO_SUCH_ROUTE')) : await actingLater(door, c, () => listTemplate(kind)), sheet);
    });
