import { Hono } from 'hono';
import type { Target } from '../../domain/structure/target.ts';
import { changeCongress, congressView } from '../../usecases/congress.ts';
import { setTargets } from '../../usecases/structure.ts';
import { checkUnclosed } from '../../usecases/unclosed.ts';
import type { CongressDetails, CongressView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, looking, type Door } from '../door.ts';
import { reply, type Done } from '../reply.ts';
import { checkedShape, congressDetails } from '../shapes/congress.ts';
import { targetsShape } from '../shapes/roster.ts';

export const congressRoutes = (door: Door) =>
  new Hono()
    .get('/congress', (c) => reply<CongressView>(c, looking(door, congressView)))
    .post('/unclosed/checked', body<{ readonly note?: string }>(checkedShape), (c) => reply<Done>(c, acting(door, c, (who) => checkUnclosed(who, c.req.valid('json').note))))
    .put('/congress', body<CongressDetails>(congressDetails), (c) => reply<Done>(c, acting(door, c, (who) => changeCongress(who, c.req.valid('json')))))
    .put('/targets', body<{ readonly targets: readonly Target[] }>(targetsShape), (c) => reply<Done>(c, acting(door, c, (who) => setTargets(who, c.req.valid('json').targets))));
