import { Hono } from 'hono';
import type { HandVote } from '../../domain/hand-vote.ts';
import type { Step } from '../../domain/life/step.ts';
import { err } from '../../domain/result.ts';
import { collectBallots, issueBallots, type Issue } from '../../usecases/ballots.ts';
import { fault } from '../../usecases/fault.ts';
import { changeBoard } from '../../usecases/list/board.ts';
import { changeList, lockList, unlockList } from '../../usecases/list/list.ts';
import { askOpinion } from '../../usecases/list/opinion.ts';
import { takeBackStep, takeStep } from '../../usecases/list/steps.ts';
import { voidRound, type Voiding } from '../../usecases/list/void-round.ts';
import { stepOrder } from '../../usecases/shapes.ts';
import { recountBallots, recountUnused } from '../../usecases/recount.ts';
import { roundView } from '../../usecases/round-view.ts';
import type { Board, RoundDetails, RoundView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { boardShape, collectShape, issueShape, lockShape, recountShape, roundDetails, stepShape, unusedShape, voidShape } from '../shapes/election.ts';

export type Collect = { readonly collected: number; readonly spoiled: number; readonly unused?: number };
export type Recount = { readonly collected: number; readonly note: string };

/** From the list of a round to its ballots in the box. */
export const roundRoutes = (door: Door) =>
  new Hono()
    .get('/rounds/:id', (c) => reply<RoundView>(c, acting(door, c, (who) => roundView(who.file, idOf(c)))))
    .put('/rounds/:id', body<RoundDetails>(roundDetails), (c) => reply<Done>(c, acting(door, c, (who) => changeList(who, idOf(c), c.req.valid('json')))))
    .post('/rounds/:id/steps', body<Step>(stepShape), (c) => reply<Done>(c, acting(door, c, (who) => takeStep(who, idOf(c), c.req.valid('json')))))
    .delete('/rounds/:id/steps/:kind', (c) => {
      const step = stepOrder.find((one) => one === c.req.param('kind'));
      return reply<Done>(c, acting(door, c, (who) => (step === undefined ? err(fault('NO_SUCH_ROUTE')) : takeBackStep(who, idOf(c), step))));
    })
    .post('/rounds/:id/opinion', (c) => reply<{ readonly id: number }>(c, acting(door, c, (who) => askOpinion(who, idOf(c)))))
    .put('/rounds/:id/board', body<Board>(boardShape), (c) => reply<Done>(c, acting(door, c, (who) => changeBoard(who, idOf(c), c.req.valid('json')))))
    .post('/rounds/:id/lock', body<{ readonly vote?: HandVote }>(lockShape), (c) => reply<Done>(c, acting(door, c, (who) => lockList(who, idOf(c), c.req.valid('json').vote))))
    .post('/rounds/:id/unlock', (c) => reply<Done>(c, acting(door, c, (who) => unlockList(who, idOf(c)))))
    .post('/rounds/:id/void', body<Voiding>(voidShape), (c) => reply<{ readonly id: number }>(c, acting(door, c, (who) => voidRound(who, idOf(c), c.req.valid('json')))))
    .post('/rounds/:id/issue', body<Issue>(issueShape), (c) => reply<Done>(c, acting(door, c, (who) => issueBallots(who, idOf(c), c.req.valid('json')))))
    .post('/rounds/:id/collect', body<Collect>(collectShape), (c) => reply<Done>(c, acting(door, c, (who) => collectBallots(who, idOf(c), c.req.valid('json')))))
    .post('/rounds/:id/unused', body<{ readonly unused: number; readonly note: string }>(unusedShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => recountUnused(who, idOf(c), c.req.valid('json')))),
    )
    .post('/rounds/:id/recount', body<Recount>(recountShape), (c) => reply<Done>(c, acting(door, c, (who) => recountBallots(who, idOf(c), c.req.valid('json')))));
