import { expect, test } from 'vitest';
import { organisationsMet } from './quorum.ts';

test.each([
  [2, 3, true],
  [1, 3, false],
  [30, 46, false],
  [31, 46, true],
  [46, 46, true],
  [0, 1, false],
])('%i of %i organisations represented: %s', (represented, total, met) => expect(organisationsMet(represented, total)).toBe(met));
