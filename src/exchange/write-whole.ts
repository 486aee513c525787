import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';

export type Output = { readonly path: string; readonly bytes: Uint8Array };

/** Writes all files whole or none: temporary names first, renamed when every byte is on disk. */
export function writeWhole(given: readonly Output[]): Result<undefined, { readonly path: string }> {
  // What a link leads to is replaced, not the link.
  const outputs = given.map(({ path, bytes }) => ({ asked: path, path: target(path), bytes }));
  const temporary = outputs.map(({ path }, at) => join(dirname(path), `.${process.pid}-${at}.tmp`));
  const cleanUp = (): void => temporary.forEach(remove);
  for (const [at, output] of outputs.entries()) {
    try {
      // A folder cannot be replaced; a device (/dev/null) must not be.
      if (existsSync(output.path) && !statSync(output.path).isFile()) throw new Error('no file stands there');
      writeSynced(temporary[at] ?? '', output.bytes);
    } catch {
      cleanUp();
      return err({ path: output.asked });
    }
  }
  for (const [at, output] of outputs.entries()) {
    try {
      renameSync(temporary[at] ?? '', output.path);
    } catch {
      cleanUp();
      return err({ path: output.asked });
    }
  }
  return ok(undefined);
}

/** The file itself where a link stands; a link that leads nowhere, or no link, stays as it is named. */
function target(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** As far as it can be done: `force` still fails where a file stands for a folder. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
