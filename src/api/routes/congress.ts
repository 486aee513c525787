import { Hono } from 'hono';
import { changeCongress, congressView } from '../../usecases/congress.ts';
import { changeStatus, replaceRoster, rosterView } from '../../usecases/roster.ts';
import type { Status } from '../../domain/attendance.ts';
import type { CongressDetails, CongressView, RosterInput, RosterView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, looking, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { congressDetails } from '../shapes/congress.ts';
import { rosterList, statusChange } from '../shapes/roster.ts';

export const congressRoutes = (door: Door) =>
  new Hono()
    .get('/congress', (c) => reply<CongressView>(c, looking(door, congressView)))
    .put('/congress', body<CongressDetails>(congressDetails), (c) => reply<Done>(c, acting(door, c, (who) => changeCongress(who, c.req.valid('json')))))
    .get('/roster', (c) => reply<RosterView>(c, acting(door, c, rosterView)))
    .put('/roster', body<{ readonly people: readonly RosterInput[] }>(rosterList), (c) =>
      reply<RosterView>(c, acting(door, c, (who) => replaceRoster(who, c.req.valid('json').people))),
    )
    .put('/roster/:id/status', body<{ readonly status: Status }>(statusChange), (c) =>
      reply<RosterView>(c, acting(door, c, (who) => changeStatus(who, idOf(c), c.req.valid('json').status))),
    );
