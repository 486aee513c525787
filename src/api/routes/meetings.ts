import { Hono } from 'hono';
import type { Status } from '../../domain/attendance.ts';
import { addMeeting, changeMeeting, reportCredentials, setAllocation, takeBackCredentials } from '../../usecases/plan/meetings.ts';
import { rosterOfElected } from '../../usecases/plan/members.ts';
import { changeStatus, replaceRoster, rosterView } from '../../usecases/roster.ts';
import type { MeetingInput, RosterInput, RosterView, Unit } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, type Door } from '../door.ts';
import { idOf, personOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { meetingShape } from '../shapes/election.ts';
import { allocationShape, rosterList, statusChange } from '../shapes/roster.ts';

export type StatusChange = { readonly status: Status; readonly substitute?: string };

/** The meetings of the file, each with its roster. */
export const meetingRoutes = (door: Door) =>
  new Hono()
    .post('/meetings', body<MeetingInput>(meetingShape), (c) => reply<{ readonly id: number }>(c, acting(door, c, (who) => addMeeting(who, c.req.valid('json')))))
    .put('/meetings/:id', body<MeetingInput>(meetingShape), (c) => reply<Done>(c, acting(door, c, (who) => changeMeeting(who, idOf(c), c.req.valid('json')))))
    .get('/meetings/:id/roster', (c) => reply<RosterView>(c, acting(door, c, (who) => rosterView(who, idOf(c)))))
    .put('/meetings/:id/roster', body<{ readonly people: readonly RosterInput[] }>(rosterList), (c) =>
      reply<RosterView>(c, acting(door, c, (who) => replaceRoster(who, idOf(c), c.req.valid('json').people))),
    )
    .post('/meetings/:id/roster/elected', (c) => reply<RosterView>(c, acting(door, c, (who) => rosterOfElected(who, idOf(c)))))
    .put('/meetings/:id/roster/:person/status', body<StatusChange>(statusChange), (c) =>
      reply<RosterView>(c, acting(door, c, (who) => changeStatus(who, idOf(c), personOf(c), c.req.valid('json')))),
    )
    .post('/meetings/:id/credentials', (c) => reply<Done>(c, acting(door, c, (who) => reportCredentials(who, idOf(c)))))
    .delete('/meetings/:id/credentials', (c) => reply<Done>(c, acting(door, c, (who) => takeBackCredentials(who, idOf(c)))))
    .put('/meetings/:id/allocation', body<{ readonly units: readonly Unit[] }>(allocationShape), (c) => reply<Done>(c, acting(door, c, (who) => setAllocation(who, idOf(c), c.req.valid('json').units))));
