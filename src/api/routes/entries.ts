import { Hono, type Context } from 'hono';
import { err, type Result } from '../../domain/result.ts';
import type { Acting } from '../../usecases/acting.ts';
import { deskView } from '../../usecases/desk-view.ts';
import { finishEntry, releaseEntry, reopenEntry, savePaper, startEntry, takeBackPaper } from '../../usecases/entry.ts';
import { fault, type Fault } from '../../usecases/fault.ts';
import { countBundle, recountBundle } from '../../usecases/recount.ts';
import type { DeskView, HandCountInput, Reading, SavedReading } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { bundleOf, idOf, numberIn } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { countShape, finishShape, recountBundleShape, releaseShape, savedShape, startShape, undoShape } from '../shapes/counting.ts';

/** `counted`, `with`: the bundle as two people counted it; not needed to go on with an entry. */
export type Start = Partial<HandCountInput> & { readonly reader?: string };
export type Save = { readonly place: number; readonly reading: Reading; readonly times?: number };
export type Saved = { readonly saved: number; readonly at: string };
export type Finish = { readonly counted: number; readonly with?: string };
export type RecountBundle = { readonly papers: number; readonly note: string };

type Here = { readonly round: number; readonly bundle: number; readonly entry: 1 | 2 | 3 };
const bundleIn = (c: Context) => ({ round: idOf(c), bundle: bundleOf(c) });

/** Acts in entry 1, 2 or 3 of a bundle; there is no other. */
const inEntry = <T>(door: Door, c: Context, act: (who: Acting, here: Here) => Result<T, Fault>): Result<T, Fault> =>
  acting(door, c, (who) => {
    const entry = numberIn(c.req.param('entry'));
    return entry === 1 || entry === 2 || entry === 3 ? act(who, { ...bundleIn(c), entry }) : err(fault('NO_SUCH_ROUTE'));
  });

const base = '/rounds/:id/bundles/:bundle/entries/:entry';

export const entryRoutes = (door: Door) =>
  new Hono()
    .post(`${base}/start`, body<Start>(startShape), (c) => reply<Done>(c, inEntry(door, c, (who, here) => startEntry(who, here, c.req.valid('json')))))
    .get(base, (c) => reply<DeskView>(c, inEntry(door, c, deskView)))
    .post(`${base}/readings`, body<Save>(savedShape), (c) => reply<Saved>(c, inEntry(door, c, (who, here) => savePaper(who, here, c.req.valid('json')))))
    .post(`${base}/undo`, body<{ readonly place: number }>(undoShape), (c) =>
      reply<{ readonly reading: SavedReading }>(c, inEntry(door, c, (who, here) => takeBackPaper(who, here, c.req.valid('json').place))),
    )
    .post(`${base}/finish`, body<Finish>(finishShape), (c) => reply<Done>(c, inEntry(door, c, (who, here) => finishEntry(who, here, c.req.valid('json')))))
    .post(`${base}/reopen`, (c) => reply<Done>(c, inEntry(door, c, reopenEntry)))
    .post(`${base}/release`, body<{ readonly saved: number }>(releaseShape), (c) => reply<Done>(c, inEntry(door, c, (who, here) => releaseEntry(who, here, c.req.valid('json').saved))))
    .post('/rounds/:id/bundles/:bundle/count', body<HandCountInput>(countShape), (c) => reply<Done>(c, acting(door, c, (who) => countBundle(who, bundleIn(c), c.req.valid('json')))))
    .post('/rounds/:id/bundles/:bundle/recount', body<RecountBundle>(recountBundleShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => recountBundle(who, bundleIn(c), c.req.valid('json')))),
    );
