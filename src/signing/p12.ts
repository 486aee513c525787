import { createPrivateKey, sign } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { ok, type Result } from '../domain/result.ts';
import { refused, type SigningFault } from './fault.ts';
import type { Opened } from './open-p12.ts';
import type { Signer } from './signer.ts';

/** Such a file says itself how long it takes to open; one that takes longer than any program writes is refused. */
const patience = 15;

/** Opens a .p12 apart from everything else, so that the desks go on meanwhile. */
export async function p12Signer(bytes: Uint8Array, password: string, seconds = patience): Promise<Result<Signer, SigningFault>> {
  const opened = await openedApart(bytes, password, seconds);
  if (!opened.ok) return opened;
  const { key: der, certificate, chain } = opened.value;
  const key = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  return ok({ certificate, chain, sign: async (content) => ok(new Uint8Array(sign('sha256', content, key))) });
}

function openedApart(bytes: Uint8Array, password: string, seconds: number): Promise<Result<Opened, SigningFault>> {
  const worker = new Worker(new URL('./p12-reader.ts', import.meta.url), { workerData: { bytes, password }, execArgv: ['--disable-warning=ExperimentalWarning'] });
  return new Promise((settle) => {
    const end = (result: Result<Opened, SigningFault>): void => {
      clearTimeout(late);
      void worker.terminate();
      settle(result);
    };
    const late = setTimeout(() => end(refused('P12_ENDLESS')), 1000 * seconds);
    worker.on('message', end);
    worker.on('error', () => end(refused('P12_UNREADABLE')));
    worker.on('exit', () => end(refused('P12_UNREADABLE')));
  });
}
