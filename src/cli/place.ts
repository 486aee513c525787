import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a file lies or would lie, links followed. */
export function placeOf(path: string): string {
  for (const [known, rest] of [[path, ''], [dirname(path), basename(path)]] as const) {
    try {
      return join(realpathSync.native(known), rest);
    } catch {
      continue;
    }
  }
  return resolve(path);
}
