import { Hono } from 'hono';
import type { Decision } from '../../domain/rounds/past.ts';
import { decide } from '../../usecases/plan/decide.ts';
import { addElection, orderElections, removeElection } from '../../usecases/plan/elections.ts';
import { electionView } from '../../usecases/plan/election-view.ts';
import { pauseElection, resumeElection } from '../../usecases/plan/pause.ts';
import { layOutPlan, type TemplateChoice } from '../../usecases/plan/template.ts';
import type { ElectionView, NewElection, ResumeAnswer } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { decisionShape, newElection, orderShape, pauseShape, planShape, resumeShape } from '../shapes/election.ts';

/** The plan and its elections; what happens in one round has routes of its own. */
export const electionRoutes = (door: Door) =>
  new Hono()
    .post('/plan', body<TemplateChoice>(planShape), (c) => reply<Done>(c, acting(door, c, (who) => layOutPlan(who, c.req.valid('json')))))
    .put('/plan/order', body<{ readonly order: readonly number[] }>(orderShape), (c) => reply<Done>(c, acting(door, c, (who) => orderElections(who, c.req.valid('json').order))))
    .post('/elections', body<NewElection>(newElection), (c) => reply<{ readonly id: number }>(c, acting(door, c, (who) => addElection(who, c.req.valid('json')))))
    .get('/elections/:id', (c) => reply<ElectionView>(c, acting(door, c, (who) => electionView(who.file, idOf(c)))))
    .delete('/elections/:id', (c) => reply<Done>(c, acting(door, c, (who) => removeElection(who, idOf(c)))))
    .post('/elections/:id/pause', body<{ readonly reason: string }>(pauseShape), (c) => reply<Done>(c, acting(door, c, (who) => pauseElection(who, idOf(c), c.req.valid('json').reason))))
    .post('/elections/:id/resume', body<{ readonly answer: ResumeAnswer }>(resumeShape), (c) => reply<Done>(c, acting(door, c, (who) => resumeElection(who, idOf(c), c.req.valid('json').answer))))
    .post('/elections/:id/decide', body<Decision>(decisionShape), (c) => reply<{ readonly round?: number }>(c, acting(door, c, (who) => decide(who, idOf(c), c.req.valid('json')))));
