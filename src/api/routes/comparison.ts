import { Hono, type Context } from 'hono';
import { concludePapers, removePaper, rereadPaper, rulePaper } from '../../usecases/comparison.ts';
import { comparisonView } from '../../usecases/comparison-view.ts';
import type { ComparisonView, Reading, RulingInput } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { bundleOf, idOf, positionOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { removeShape, rereadShape, rulingShape } from '../shapes/counting.ts';

export type Rule = { readonly ruling: RulingInput; readonly votesFor: number };

const placeOf = (c: Context) => ({ round: idOf(c), bundle: bundleOf(c), position: positionOf(c) });

export const comparisonRoutes = (door: Door) =>
  new Hono()
    .get('/rounds/:id/comparison', (c) => reply<ComparisonView>(c, acting(door, c, (who) => comparisonView(who.file, idOf(c)))))
    .post('/rounds/:id/bundles/:bundle/papers/:position/reread', body<{ readonly reading: Reading }>(rereadShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => rereadPaper(who, placeOf(c), c.req.valid('json').reading))),
    )
    .post('/rounds/:id/bundles/:bundle/papers/:position/remove', body<{ readonly note: string }>(removeShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => removePaper(who, placeOf(c), c.req.valid('json').note))),
    )
    .post('/rounds/:id/bundles/:bundle/papers/:position/ruling', body<Rule>(rulingShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => rulePaper(who, placeOf(c), c.req.valid('json')))),
    )
    .post('/rounds/:id/conclude', (c) => reply<Done>(c, acting(door, c, (who) => concludePapers(who, idOf(c)))));
