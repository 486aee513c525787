import { runPrepared } from './prepared.mjs';

await runPrepared('scripts/tamper/main.ts');
