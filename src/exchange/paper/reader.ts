import { parentPort, workerData } from 'node:worker_threads';
import { carriedIn } from './attachment.ts';

/** Reads papers one after the other and says what they carry; whoever asked ends it when it takes too much. */
const { papers, name } = workerData as { readonly papers: readonly Uint8Array[]; readonly name: string };
for (const paper of papers) parentPort?.postMessage(await carriedIn(paper, name));
