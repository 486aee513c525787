import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real server on its own port and folder. */
export type Program = { readonly address: string; readonly dir: string; readonly stop: (signal?: NodeJS.Signals) => Promise<void> };

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kiemphieu-e2e-'));
}

export const remove = (dir: string): void => rmSync(dir, { recursive: true, force: true });

export async function startProgram(dir: string): Promise<Program> {
  const child = spawn(process.execPath, ['src/server.ts', '--port', '0', '--data', dir, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(child);
  return {
    address,
    dir,
    stop: (signal = 'SIGINT') =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill(signal);
      }),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => failed(new Error(`the program ended: ${text}`)));
  });
}
