import { expect, it } from 'vitest';
import type { RosterPerson } from '../../../src/usecases/views.ts';
import { handedRows, handing } from './units.ts';

const people: readonly RosterPerson[] = [
  { id: 1, name: 'Lê An', unit: 'Chi bộ 1', status: 'present' },
  { id: 2, name: 'Trần Bình', unit: 'Chi bộ 1', status: 'absentUnreplaced' },
  { id: 3, name: 'Vũ Đạt', unit: 'Chi bộ 2', status: 'present' },
  { id: 4, name: 'Hồ Hà', status: 'present' },
];

it('proposes for each unit as many ballots as people are present, those without a unit apart', () => {
  expect(handedRows(people).map(({ unit, ballots }) => [unit, ballots])).toEqual([['Chi bộ 1', '1'], ['Chi bộ 2', '1'], ['Không ghi đơn vị', '1']]);
});

it('shows what was given, when it was written down before', () => {
  const rows = handedRows(people, [{ unit: 'Chi bộ 2', ballots: 2, receiver: 'Vũ Đạt' }]);
  expect(rows.map(({ ballots, receiver }) => [ballots, receiver])).toEqual([['0', ''], ['2', 'Vũ Đạt'], ['0', '']]);
});

it('has no delegations where the roster names no units', () => {
  expect(handedRows([{ id: 1, name: 'Lê An', status: 'present' }])).toEqual([]);
});

it('sends the units that got ballots and sees a number that cannot be read', () => {
  const rows = [
    { unit: 'Chi bộ 1', present: 1, ballots: '3', receiver: ' Lê  An ' },
    { unit: 'Chi bộ 2', present: 1, ballots: '', receiver: '' },
  ];
  expect(handing(rows)).toEqual({ delegations: [{ unit: 'Chi bộ 1', ballots: 3, receiver: 'Lê An' }], given: 3, wrong: false });
  expect(handing([{ unit: 'Chi bộ 1', present: 1, ballots: 'ba', receiver: '' }]).wrong).toBe(true);
});
