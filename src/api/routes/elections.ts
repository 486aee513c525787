import { Hono } from 'hono';
import { collectBallots, issueBallots } from '../../usecases/ballots.ts';
import { addElection, changeElection, lockElection, unlockElection } from '../../usecases/elections.ts';
import { recountBallots } from '../../usecases/recount.ts';
import { electionView } from '../../usecases/election-view.ts';
import type { ElectionDetails, ElectionView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { collectShape, electionDetails, issueShape, recountShape } from '../shapes/election.ts';

export type Issue = { readonly issued: number; readonly presentAtVote: number; readonly spoiled: number };
export type Collect = { readonly collected: number; readonly spoiled: number };
export type Recount = { readonly collected: number; readonly note: string };

export const electionRoutes = (door: Door) =>
  new Hono()
    .post('/elections', body<ElectionDetails>(electionDetails), (c) =>
      reply<{ readonly id: number }>(c, acting(door, c, (who) => addElection(who, c.req.valid('json')))),
    )
    .put('/elections/:id', body<ElectionDetails>(electionDetails), (c) =>
      reply<Done>(c, acting(door, c, (who) => changeElection(who, idOf(c), c.req.valid('json')))),
    )
    .post('/elections/:id/lock', (c) => reply<Done>(c, acting(door, c, (who) => lockElection(who, idOf(c)))))
    .post('/elections/:id/unlock', (c) => reply<Done>(c, acting(door, c, (who) => unlockElection(who, idOf(c)))))
    .get('/elections/:id', (c) => reply<ElectionView>(c, acting(door, c, (who) => electionView(who.file, idOf(c)))))
    .post('/elections/:id/issue', body<Issue>(issueShape), (c) => reply<Done>(c, acting(door, c, (who) => issueBallots(who, idOf(c), c.req.valid('json')))))
    .post('/elections/:id/collect', body<Collect>(collectShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => collectBallots(who, idOf(c), c.req.valid('json')))),
    )
    .post('/elections/:id/recount', body<Recount>(recountShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => recountBallots(who, idOf(c), c.req.valid('json')))),
    );
