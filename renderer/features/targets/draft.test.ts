import { expect, test } from 'vitest';
import { presetOf } from '../../texts/targets.ts';
import { draftOf, faultsOf, newDraft, targetOf, type Draft } from './draft.ts';

test.each(['2020 – 2025', '2025-2030'])('the presets of %s are read as they were written', (term) => {
  const targets = presetOf(term)?.targets ?? [];
  expect(targets.map(draftOf).map(targetOf)).toEqual(targets);
  expect(targets.map((one) => faultsOf(draftOf(one)))).toEqual(targets.map(() => ({})));
});

test('a row of one\'s own takes an id that nobody has', () => {
  expect(newDraft(['women', 'own3']).target.id).toBe('own4');
  expect(newDraft([]).target.id).toBe('own1');
});

const women = draftOf({ id: 'women', label: 'Nữ', measure: { kind: 'women' }, atLeast: 15, certain: true });
test.each<readonly [typed: Partial<Draft>, field: string]>([
  [{ label: ' ' }, 'label'],
  [{ kind: 'under' }, 'ages'],
  [{ kind: 'between', from: '50', to: '40' }, 'ages'],
  [{ atLeast: '101' }, 'atLeast'],
  [{ atMost: '10' }, 'atMost'],
  [{ atLeastPeople: 'một' }, 'atLeastPeople'],
])('%o is told beside %s', (typed, field) => expect(Object.keys(faultsOf({ ...women, ...typed }))).toEqual([field]));
