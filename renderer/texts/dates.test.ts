import { expect, it } from 'vitest';
import { toIso } from './dates.ts';

it.each([
  ['20/5/2025', '2025-05-20'],
  [' 01-12-2024 ', '2024-12-01'],
  ['29/02/2025', undefined],
  ['5/20/2025', undefined],
  ['20/5/25', undefined],
])('reads %j as %j', (text, iso) => expect(toIso(text)).toBe(iso));
