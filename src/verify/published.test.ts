import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kinds } from './format.ts';

it('has a line for every kind of event in the published format', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/file-format.md'), 'utf8');
  const lines = page.slice(page.indexOf('| event | effect |')).split('\n').filter((line) => line.startsWith('| `'));
  const published = lines.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, kind]) => kind ?? ''));
  expect(published.toSorted()).toEqual([...kinds].toSorted());
});
