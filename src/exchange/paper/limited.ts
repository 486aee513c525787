import { Worker } from 'node:worker_threads';
import type { Carried } from './attachment.ts';

/** A paper of a count is read in a moment, and is far smaller than this; a hostile one may have no end in either. */
const limits = { seconds: 10, bytes: 50_000_000, memory: 300_000_000 } as const;
const often = 20;

/** What each of the papers carries; nothing from the one on that takes more time or memory than a paper can. */
export function carriedBy(papers: readonly Uint8Array[], name: string): Promise<readonly Carried[] | undefined> {
  if (papers.some(({ length }) => length > limits.bytes)) return Promise.resolve(undefined);
  const worker = new Worker(new URL('./reader.ts', import.meta.url), { workerData: { papers, name }, resourceLimits: { maxOldGenerationSizeMb: limits.memory / 1_000_000 }, execArgv: ['--disable-warning=ExperimentalWarning'] });
  return new Promise((settle) => {
    const read: Carried[] = [];
    const before = process.memoryUsage.rss();
    let until = Date.now() + 1000 * limits.seconds;
    const watch = setInterval(() => {
      if (Date.now() > until || process.memoryUsage.rss() - before > limits.memory) end();
    }, often);
    const end = (): void => {
      clearInterval(watch);
      void worker.terminate();
      settle(read.length === papers.length ? read : undefined);
    };
    worker.on('message', (carried: Carried) => {
      read.push(carried);
      until = Date.now() + 1000 * limits.seconds;
      if (read.length === papers.length) end();
    });
    worker.on('error', end);
    worker.on('exit', end);
  });
}
