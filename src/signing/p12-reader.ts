import { parentPort, workerData } from 'node:worker_threads';
import { openP12 } from './open-p12.ts';

/** Opens one file and says what is in it; whoever asked ends it when it takes too long. */
const { bytes, password } = workerData as { readonly bytes: Uint8Array; readonly password: string };
parentPort?.postMessage(openP12(bytes, password));
