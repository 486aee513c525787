import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { err, ok, type Result } from '../../domain/result.ts';
import { fault, type Fault } from '../fault.ts';

const elsewhere = /^[\\/]{2}/;

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isIn(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Loading a library runs it: only a file of this machine that nobody could have put there by way of the program. */
export function libraryAt(dataDir: string, given: string): Result<string, Fault> {
  if (!isAbsolute(given) || elsewhere.test(given)) return err(fault('TOKEN_LIBRARY_PATH', { field: 'library' }));
  const path = realPath(given);
  if (path === undefined) return err(fault('TOKEN_LIBRARY_MISSING'));
  if (isIn(realPath(dataDir) ?? dataDir, path)) return err(fault('TOKEN_LIBRARY_PLACE', { field: 'library' }));
  return statSync(path).isFile() ? ok(path) : err(fault('TOKEN_LIBRARY_UNFIT'));
}
