import { Hono } from 'hono';
import type { Workspace } from '../usecases/workspace.ts';
import { guard } from './guard.ts';
import type { Door } from './door.ts';
import { pages, type Assets } from './pages.ts';
import { backupRoutes } from './routes/backup.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { congressRoutes } from './routes/congress.ts';
import { electionRoutes } from './routes/elections.ts';
import { entryRoutes } from './routes/entries.ts';
import { fileRoutes } from './routes/files.ts';
import { papersOfCountRoutes } from './routes/papers-of-count.ts';
import { hallRoutes } from './routes/hall.ts';
import { paperRoutes } from './routes/papers.ts';
import { peopleRoutes } from './routes/people.ts';
import { listRoutes } from './routes/lists.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { resultRoutes } from './routes/result.ts';
import { rollupRoutes } from './routes/rollup.ts';
import { roundRoutes } from './routes/rounds.ts';
import { scriptRoutes } from './routes/script.ts';
import { wordingRoutes } from './routes/wording.ts';
import { createSessions } from './sessions.ts';
import { fallThrough } from './trouble.ts';

export type AppOptions = {
  readonly workspace: Workspace;
  /** Asked for in `x-kiemphieu-token`; absent in the desktop window, where no port is open. */
  readonly token?: string;
  readonly assets: Assets;
};

const routes = (door: Door) =>
  new Hono()
    .route('/', fileRoutes(door))
    .route('/', backupRoutes(door))
    .route('/', congressRoutes(door))
    .route('/', peopleRoutes(door))
    .route('/', meetingRoutes(door))
    .route('/', listRoutes(door))
    .route('/', electionRoutes(door))
    .route('/', roundRoutes(door))
    .route('/', entryRoutes(door))
    .route('/', comparisonRoutes(door))
    .route('/', resultRoutes(door))
    .route('/', papersOfCountRoutes(door))
    .route('/', paperRoutes(door))
    .route('/', hallRoutes(door))
    .route('/', rollupRoutes(door))
    .route('/', scriptRoutes(door))
    .route('/', wordingRoutes(door));

/** The one door: everything that comes in passes here. */
export function createApp({ workspace, token, assets }: AppOptions) {
  const door: Door = { workspace, sessions: createSessions() };
  const app = new Hono();
  guard(app, token);
  fallThrough(app);
  const typed = app.route('/api', routes(door));
  app.get('*', pages(assets));
  return typed;
}

/** What `hc<AppType>` knows of the routes. */
export type AppType = ReturnType<typeof createApp>;
