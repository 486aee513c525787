import { fileURLToPath } from 'node:url';
import { createApp, type AppType } from './api/app.ts';
import { closeFile } from './usecases/files.ts';
import { createWorkspace, type Workspace } from './usecases/workspace.ts';

/** The process that holds the library of a signing token. */
export type TokenHelper = ReturnType<NonNullable<Workspace['tokenHelper']>>;

export type ApplicationOptions = {
  /** The folder of the congress files. */
  readonly dir: string;
  readonly token?: string;
  /** How such a process is started, where it is not by Node's own means. */
  readonly tokenHelper?: () => TokenHelper;
  /** The folder of the built pages. */
  readonly pages?: string;
};

export type Application = {
  readonly app: AppType;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Closes the open file, with its entry in the journal. */
  readonly close: () => void;
};

const builtPages = fileURLToPath(new URL('../dist/renderer', import.meta.url));

/** The program without a shell: the same for the window, the loopback server and the tests. */
export function createApplication({ dir, token, tokenHelper, pages = builtPages }: ApplicationOptions): Application {
  const workspace = { ...createWorkspace(dir), ...(tokenHelper === undefined ? {} : { tokenHelper }) };
  const app = createApp({ workspace, assets: { dir: pages }, ...(token === undefined ? {} : { token }) });
  return { app, fetch: (request) => app.fetch(request), close: () => closeFile(workspace) };
}
