import { Hono } from 'hono';
import { hallView, setHall } from '../../usecases/hall.ts';
import { slidesOf } from '../../usecases/slides.ts';
import type { HallInput, HallView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, actingLater, looking, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { bytes, reply } from '../reply.ts';
import { hallShape } from '../shapes/hall.ts';

const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What the hall sees. The display has no session, and this door gives it nothing else. */
export const hallRoutes = (door: Door) =>
  new Hono()
    .get('/hall', (c) => reply<HallView>(c, looking(door, hallView)))
    .put('/hall', body<HallInput>(hallShape), (c) => reply<HallView>(c, acting(door, c, (who) => setHall(who, c.req.valid('json')))))
    .get('/rounds/:id/slides', async (c) => bytes(c, await actingLater(door, c, (who) => slidesOf(who.file, idOf(c))), slides));
