import { expect, test } from 'vitest';
import { planned } from './fixtures.ts';
import { planFaults } from './faults.ts';

const conference = { gathering: 'conference' } as const;

test('the order of the regulation has no fault', () => {
  const plan = [
    planned(1, 'committee'),
    planned(2, 'opinion'),
    planned(3, 'secretary'),
    planned(4, 'delegates'),
    planned(5, 'standingCommittee', conference),
    planned(6, 'deputySecretary', conference),
    planned(7, 'inspectionCommittee', conference),
    planned(8, 'inspectionChair', conference),
    planned(9, 'inspectionDeputy', { gathering: 'inspection' }),
  ];
  expect(planFaults(plan)).toEqual([]);
});

test('a post that stands before the body it is chosen from is found with it', () => {
  expect(planFaults([planned(3, 'secretary'), planned(1, 'committee')])).toEqual([{ code: 'beforeBody', id: 3, other: 1 }]);
  expect(planFaults([planned(3, 'deputySecretary'), planned(1, 'branchCommittee')])).toEqual([{ code: 'beforeBody', id: 3, other: 1 }]);
  expect(planFaults([planned(8, 'inspectionChair'), planned(7, 'inspectionCommittee')])).toEqual([{ code: 'beforeBody', id: 8, other: 7 }]);
});

test('at one conference the standing committee comes first', () => {
  const plan = [planned(6, 'secretary', conference), planned(5, 'standingCommittee', conference)];
  expect(planFaults(plan)).toEqual([{ code: 'beforeStandingCommittee', id: 6, other: 5 }]);
});

test('at the congress the direct election of the secretary comes before the delegates', () => {
  expect(planFaults([planned(4, 'delegates'), planned(3, 'secretary')])).toEqual([{ code: 'delegatesBeforeSecretary', id: 4, other: 3 }]);
  expect(planFaults([planned(4, 'delegates'), planned(3, 'secretary', conference)])).toEqual([]);
});
