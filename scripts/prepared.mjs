import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled, nodeBinary, root } from './setup.mjs';

/** Runs a TypeScript program of the project on an installed and built checkout; ends with its exit code. */
export async function runPrepared(program) {
  await ensureInstalled({ log: console.error });
  await ensureBuilt({ log: console.error });
  const run = spawnSync(nodeBinary(), [program, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
