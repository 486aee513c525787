import { runPrepared } from './prepared.mjs';

await runPrepared('scripts/robot/main.ts');
