// A process of its own for one request to a token: a maker's library may hang or crash, and takes only this one with it.
import { openModule } from './module.ts';
import { answered, type Asked } from './work.ts';

export type Request = { readonly library: string; readonly asked: Asked };

/** Electron's own kind of process speaks through a port. */
type Port = { readonly once: (event: 'message', heard: (message: { readonly data: unknown }) => void) => void; readonly postMessage: (answer: unknown) => void };
const { parentPort } = process as { readonly parentPort?: Port };

if (parentPort === undefined) {
  process.once('message', (message) => void reply(message as Request, (answer) => process.send?.(answer, () => process.exit())));
  // Whoever asked is gone.
  process.once('disconnect', () => process.exit());
} else {
  // Whoever asked ends it.
  parentPort.once('message', ({ data }) => void reply(data as Request, (answer) => parentPort.postMessage(answer)));
}

async function reply({ library, asked }: Request, send: (answer: unknown) => void): Promise<void> {
  const module = await openModule(library);
  send(module.ok ? answered(module.value, asked) : module);
}
