import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const rows = [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^\| (E\d{2}) \|/gm)].map(([, number]) => number ?? '');

/** Every title that begins with the number of a row. */
const titles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/(?:test|it|describe)\(\s*['"`](E\d{2}) /g)].map(([, number]) => number ?? ''));

test('the table of edge cases is read whole', () => expect(rows).toEqual(Array.from({ length: 30 }, (_, at) => `E${String(at + 1).padStart(2, '0')}`)));

test.each(rows)('%s has a test named after its row', (row) => expect(titles).toContain(row));
