import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../domain/result.ts';
import { refused, type SigningFault } from '../fault.ts';
import type { Request } from './child.ts';
import type { Answer } from './work.ts';

type Answered = Result<Answer, SigningFault>;

/** The process that holds a token's library. `ended`: it is gone, or could not be started. */
export type Helper = {
  readonly ask: (request: Request, on: { readonly answered: (answer: Answered) => void; readonly ended: () => void }) => void;
  readonly stop: () => void;
};

/** Asks once, in a process of its own, for so many milliseconds at most. The PIN goes through the channel between the two alone. */
export function ask(request: Request, limit: number, start: () => Helper = ownProcess): Promise<Answered> {
  const helper = start();
  return new Promise<Answered>((settle) => {
    const timer = setTimeout(() => settle(refused('TOKEN_SLOW')), limit);
    const settled = (answer: Answered): void => {
      clearTimeout(timer);
      settle(answer);
    };
    helper.ask(request, { answered: settled, ended: () => settled(refused('TOKEN_CRASHED')) });
  }).finally(helper.stop);
}

/** From its source, or beside the one file that the desktop program is made into. */
const entry = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './child.ts' : './token.mjs', import.meta.url));

export const ownProcess = (script = entry): Helper => {
  // Electron's program is Node where this is set.
  const env: NodeJS.ProcessEnv = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  delete env['NODE_OPTIONS'];
  const child = fork(script, [], { execArgv: ['--disable-warning=ExperimentalWarning'], env, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return {
    ask: (request, { answered, ended }) => {
      child.once('message', (answer) => answered(answer as Answered));
      child.once('error', ended);
      child.once('exit', ended);
      child.send(request);
    },
    stop: () => child.kill('SIGKILL'),
  };
};
