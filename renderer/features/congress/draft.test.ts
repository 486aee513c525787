import { expect, test } from 'vitest';
import { detailsOf, draftOf, emptyDraft } from './draft.ts';

const filled = { ...emptyDraft, name: 'Đảng bộ phường Bắc Sơn', place: 'Bắc Sơn', date: '20/05/2025' };

test('a new congress counts in bundles of 50, entered twice, unless something else is chosen', () => {
  expect(detailsOf(filled).counting).toEqual({ bundleSize: 50, entries: 2 });
  expect(detailsOf({ ...filled, counting: { entries: 3 } }).counting).toEqual({ entries: 3 });
});

test('what is stored comes back into the form, and from there unchanged', () => {
  const details = detailsOf({ ...filled, counting: { bundleSize: 100, entries: 3 } });
  expect(detailsOf(draftOf(details))).toEqual(details);
});

test('a file of an earlier version counts in one bundle', () => {
  const { regulation, organisation, meeting, settings } = detailsOf(filled);
  expect(draftOf({ regulation, organisation, meeting, settings }).counting).toEqual({ entries: 2 });
});
