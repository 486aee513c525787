import { runPrepared } from './prepared.mjs';

// Takes the pictures of the documentation from the running program.
await runPrepared('scripts/pictures/main.ts');
