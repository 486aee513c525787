import { Hono, type Context } from 'hono';
import { err, type Result } from '../../domain/result.ts';
import type { Acting } from '../../usecases/acting.ts';
import { deskView } from '../../usecases/desk-view.ts';
import { finishEntry, reopenEntry, savePaper, startEntry, takeBackPaper } from '../../usecases/entry.ts';
import { fault, type Fault } from '../../usecases/fault.ts';
import type { DeskView, Reading, SavedReading } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { finishShape, savedShape, startShape, undoShape } from '../shapes/counting.ts';

/** `restart`: another person takes over, the entry begins again from the first paper, and the `saved` papers are discarded. */
export type Start = { readonly reader?: string; readonly restart?: boolean; readonly saved?: number };
export type Save = { readonly place: number; readonly reading: Reading };
export type Saved = { readonly saved: number; readonly at: string };

/** Acts in entry 1 or 2 of an election; there is no other. */
const inEntry = <T>(door: Door, c: Context, act: (who: Acting, election: number, entry: 1 | 2) => Result<T, Fault>): Result<T, Fault> =>
  acting(door, c, (who) => {
    const entry = c.req.param('entry');
    return entry === '1' || entry === '2' ? act(who, idOf(c), entry === '1' ? 1 : 2) : err(fault('NO_SUCH_ROUTE'));
  });

export const entryRoutes = (door: Door) =>
  new Hono()
    .post('/rounds/:id/entries/:entry/start', body<Start>(startShape), (c) =>
      reply<Done>(c, inEntry(door, c, (who, id, entry) => startEntry(who, id, entry, c.req.valid('json')))),
    )
    .get('/rounds/:id/entries/:entry', (c) => reply<DeskView>(c, inEntry(door, c, (who, id, entry) => deskView(who, id, entry))))
    .post('/rounds/:id/entries/:entry/readings', body<Save>(savedShape), (c) =>
      reply<Saved>(c, inEntry(door, c, (who, id, entry) => savePaper(who, id, entry, c.req.valid('json')))),
    )
    .post('/rounds/:id/entries/:entry/undo', body<{ readonly place: number }>(undoShape), (c) =>
      reply<{ readonly reading: SavedReading }>(c, inEntry(door, c, (who, id, entry) => takeBackPaper(who, id, entry, c.req.valid('json').place))),
    )
    .post('/rounds/:id/entries/:entry/finish', body<{ readonly counted: number }>(finishShape), (c) =>
      reply<Done>(c, inEntry(door, c, (who, id, entry) => finishEntry(who, id, entry, c.req.valid('json').counted))),
    )
    .post('/rounds/:id/entries/:entry/reopen', (c) => reply<Done>(c, inEntry(door, c, (who, id, entry) => reopenEntry(who, id, entry))));
