import type { utilityProcess } from 'electron';
import type { TokenHelper } from '../src/application.ts';

/** A token's library in a process of Electron's own kind: the packaged program does not run as Node. */
export function tokenProcess(electron: Pick<typeof utilityProcess, 'fork'>, script: string): TokenHelper {
  const child = electron.fork(script, [], { serviceName: 'kiemphieu-token', stdio: 'ignore', env: {} });
  return {
    ask: (request, { answered, ended }) => {
      child.once('message', answered);
      child.once('exit', ended);
      child.postMessage(request);
    },
    stop: () => void child.kill(),
  };
}
