import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled, nodeBinary } from './setup.mjs';

await ensureInstalled({ log: console.error });
await ensureBuilt({ log: console.error });
const run = spawnSync(nodeBinary(), ['scripts/bench/main.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
