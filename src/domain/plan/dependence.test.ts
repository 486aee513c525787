import { expect, test } from 'vitest';
import { dependenceOf } from './dependence.ts';
import type { Dependence, Planned } from './election.ts';
import { planned } from './fixtures.ts';

const committee = planned(1, 'committee', { elected: ['Lê An', 'Lê Bình', 'Lê Cúc'] });
const standing = planned(2, 'standingCommittee', { gathering: 'conference', elected: ['Lê An', 'Lê Bình'] });
const secretary = (...names: string[]): Planned => planned(9, 'secretary', { names, over: false });

test('E24 the planned secretary was not elected to the committee: failed, and the body and the name are told', () => {
  expect(dependenceOf([committee, secretary('Lê Dung')], 9)).toEqual({ kind: 'failed', body: 1, names: ['Lê Dung'] });
});

const free: Dependence = { kind: 'free' };
const inBranch = planned(3, 'branchCommittee', { elected: ['Lê An'] });
const inspection = planned(4, 'inspectionCommittee', { elected: ['Lê Hà'] });
type Row = readonly [situation: string, plan: readonly Planned[], id: number, expected: Dependence];
test.each<Row>([
  ['a secretary who is in the committee', [committee, secretary('lê  AN')], 9, free],
  ['a secretary in the committee and in the standing committee', [committee, standing, secretary('Lê An')], 9, free],
  ['a secretary in the committee, but not in the standing committee', [committee, standing, secretary('Lê Cúc')], 9, { kind: 'failed', body: 2, names: ['Lê Cúc'] }],
  ['a direct election before there is a standing committee', [committee, secretary('Lê Cúc'), standing], 9, free],
  ['a secretary while the committee is being elected', [{ ...committee, over: false }, secretary('Lê An')], 9, { kind: 'waits', body: 1 }],
  ['a secretary while the standing committee is being elected', [committee, { ...standing, over: false }, secretary('Lê An')], 9, { kind: 'waits', body: 2 }],
  ['a secretary before the committee', [secretary('Lê Dung'), committee], 9, free],
  ['a congress without an own election', [planned(5, 'delegates'), secretary('Lê Dung')], 9, free],
  ['a deputy out of the branch committee', [inBranch, planned(9, 'deputySecretary', { names: ['Lê An', 'Lê Bình'] })], 9, { kind: 'strangers', body: 3, names: ['Lê Bình'] }],
  ['a branch of under nine', [secretary('Lê Dung'), planned(6, 'deputySecretary', { names: ['Lê Hà'] })], 6, free],
  ['a standing committee out of the committee', [committee, planned(9, 'standingCommittee', { names: ['Lê An', 'Lê Dung', 'Lê Hà'] })], 9, { kind: 'strangers', body: 1, names: ['Lê Dung', 'Lê Hà'] }],
  ['an inspection chair out of the inspection committee', [committee, inspection, planned(9, 'inspectionChair', { names: ['Lê An'] })], 9, { kind: 'failed', body: 4, names: ['Lê An'] }],
  ['an inspection deputy out of it', [inspection, planned(9, 'inspectionDeputy', { names: ['Lê Hà'] })], 9, free],
  ['an inspection committee is chosen freely', [committee, planned(9, 'inspectionCommittee', { names: ['Lê Dung'] })], 9, free],
  ['an opinion ballot is no body', [planned(7, 'opinion', { over: false }), secretary('Lê Dung')], 9, free],
  ['an opinion ballot depends on nothing', [{ ...committee, over: false }, planned(9, 'opinion', { names: ['Lê Dung'] })], 9, free],
  ['a list without names yet', [committee, secretary()], 9, free],
  ['two elections to one body, the second open', [committee, planned(8, 'committee', { over: false }), secretary('Lê An')], 9, { kind: 'waits', body: 8 }],
  ['two elections to one body, the first open', [{ ...committee, over: false }, planned(8, 'committee'), secretary('Lê An')], 9, { kind: 'waits', body: 1 }],
  ['two elections to one body count together', [committee, planned(8, 'committee', { elected: ['Lê Dung'] }), secretary('Lê An', 'Lê Dung')], 9, free],
  ['an election that is not in the plan', [committee], 9, free],
])('%s', (_, plan, id, expected) => expect(dependenceOf(plan, id)).toEqual(expected));
