import { runPrepared } from './prepared.mjs';

await runPrepared('scripts/crash/main.ts');
