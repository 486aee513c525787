import { Hono } from 'hono';
import { bundleCovers } from '../../usecases/covers.ts';
import { entryLog } from '../../usecases/entry-log.ts';
import { actingLater, type Door } from '../door.ts';
import { bundleOf, idOf } from '../params.ts';
import { pdf } from '../reply.ts';

/** What is printed about the bundles: their covers, and how each was entered. */
export const papersOfCountRoutes = (door: Door) =>
  new Hono()
    .get('/rounds/:id/covers', async (c) => pdf(c, await actingLater(door, c, (who) => bundleCovers(who, idOf(c)))))
    .get('/rounds/:id/log', async (c) => pdf(c, await actingLater(door, c, (who) => entryLog(who, idOf(c)))))
    .get('/rounds/:id/bundles/:bundle/log', async (c) => pdf(c, await actingLater(door, c, (who) => entryLog(who, idOf(c), bundleOf(c)))));
