import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

/** JavaScript that the first screen loads: the scripts that the built page names, compressed. */
export function pageFigures(): readonly Figure[] {
  const folder = 'dist/renderer';
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script))).length, 0);
  return [{ what: 'JavaScript of the first screen, compressed', value: `${Math.round(bytes / 1000)} kB`, aim: '200 kB' }];
}
