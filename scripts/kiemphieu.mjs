// The command line: only what src/cli prints goes to standard output.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, nodeBinary, root, runsTypeScript } from './setup.mjs';

await ensureInstalled({ log: (line) => process.stderr.write(`${line}\n`) });

// npm runs scripts in the project's folder; a path means what it means where the person typed it.
const { INIT_CWD: typedIn, npm_lifecycle_event: script } = process.env;
if (script === 'kiemphieu' && typedIn) process.chdir(typedIn);

const command = join(root, 'src', 'cli', 'main.ts');
if (runsTypeScript()) {
  process.removeAllListeners('warning');
  await import(pathToFileURL(command).href);
} else {
  const quiet = '--disable-warning=ExperimentalWarning';
  const run = spawnSync(nodeBinary(), [quiet, command, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
