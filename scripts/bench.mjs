import { runPrepared } from './prepared.mjs';

await runPrepared('scripts/bench/main.ts');
