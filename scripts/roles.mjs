import { runPrepared } from './prepared.mjs';

await runPrepared('scripts/roles/main.ts');
