import { describe, expect, test } from 'vitest';
import { codes, counted, type Given } from './fixtures.ts';
import { surplusCap } from './warnings.ts';

const warned = (given: Given): readonly string[] => codes(counted(given).warnings);
/** Ten people who all vote for the first of two. */
const quiet: Given = { papers: [{ struck: [2], times: 10 }] };

test('a round in which nothing is remarkable warns of nothing', () => expect(counted(quiet).warnings).toEqual([]));

describe('W301: fewer than two thirds of the summoned are present', () => {
  test.each([[121, 182, true], [122, 182, false], [2, 3, false], [1, 3, true], [66, 99, false], [65, 99, true]])('%i of %i: %s', (present, summoned, warns) => {
    const result = counted({ meeting: 'allMember', attendance: { present, absentAccepted: summoned - present }, presentAtVote: present });
    expect(result.quorum).toEqual({ present, summoned, met: !warns });
    expect(codes(result.warnings).includes('W301')).toBe(warns);
  });
  test('counts part attendance, the exempt who came, and alternates who sit in', () => {
    expect(counted({ meeting: 'allMember', attendance: { partial: 1, exemptPresent: 1, absentAccepted: 1 } }).quorum).toEqual({ present: 2, summoned: 3, met: true });
    expect(counted({ meeting: 'delegate', attendance: { absentReplaced: 2, absentUnreplaced: 1 } }).quorum).toEqual({ present: 2, summoned: 3, met: true });
  });
});

describe('W302 and W303: the surplus of a list', () => {
  test.each([[1, 1], [3, 1], [6, 1], [7, 2], [9, 2], [10, 3], [15, 4], [35, 10], [180, 54]])('%i seats allow %i names over', (seats, cap) => {
    expect(surplusCap(seats)).toBe(cap);
    for (const post of ['committee', 'branchCommittee', 'standingCommittee'] as const) {
      expect(warned({ post, seats, names: seats + cap })).not.toContain('W302');
      expect(warned({ post, seats, names: seats + cap + 1 })).toContain('W302');
      expect(warned({ post, seats, names: seats + 1 })).not.toContain('W303');
      expect(warned({ post, seats, names: seats })).toContain('W303');
    }
  });
  test('fewer names than seats is no surplus either', () => expect(warned({ post: 'committee', seats: 3, names: 2 })).toContain('W303'));
  test.each(['secretary', 'deputySecretary', 'inspectionCommittee', 'inspectionChair', 'inspectionDeputy', 'delegates', 'opinion', 'other'] as const)('%s knows neither', (post) => {
    expect(warned({ post, seats: 3, names: 3 })).not.toContain('W303');
    expect(warned({ post, seats: 3, names: 9 })).not.toContain('W302');
  });
  test('a later round knows neither', () => {
    expect(warned({ post: 'committee', seats: 1, names: 1, election: { round: 2 } })).not.toContain('W303');
    expect(warned({ post: 'committee', seats: 1, names: 5, election: { round: 2 } })).not.toContain('W302');
    expect(warned({ post: 'committee', seats: 1, names: 5, election: { round: 2, kind: 'tieRevote' } })).not.toContain('W302');
  });
});

test('W304: fewer papers came back than were issued', () => {
  expect(warned({ ...quiet, issued: 11 })).toEqual(['W304']);
  expect(warned({ ...quiet, issued: 10 })).toEqual([]);
});

describe('W305: a board member bears the name of a candidate', () => {
  const names = ['Trần Văn Bình', 'Lê Thu Cúc'];
  const other = { head: 'Phạm Đức Dũng', members: [] };
  test.each([
    ['the head', { head: 'Trần Văn Bình', members: [] }],
    ['the secretary', { ...other, secretary: 'Lê Thu Cúc' }],
    ['a member', { ...other, members: ['Vũ Em', 'Lê Thu Cúc'] }],
    ['in other capitals and spaces', { ...other, members: ['lê  thu CÚC'] }],
  ])('%s', (_, board) => expect(warned({ ...quiet, names, board })).toEqual(['W305']));
  test('another name is no candidate', () => expect(warned({ ...quiet, names, board: other })).toEqual([]));
});

describe('W306: more votes are needed than there are valid papers', () => {
  test('the threshold is one too high', () => expect(warned({ attendance: { present: 10 }, papers: [{ struck: [2], times: 5 }], presentAtVote: 10 })).toContain('W306'));
  test('the threshold can just be reached', () => expect(warned({ attendance: { present: 10 }, papers: [{ struck: [2], times: 6 }] })).not.toContain('W306'));
  test('without a threshold there is nothing to reach', () => {
    expect(warned({ attendance: { present: 10 }, election: { kind: 'tieRevote', round: 2 } })).not.toContain('W306');
    expect(warned({ attendance: { present: 10 }, post: 'opinion' })).not.toContain('W306');
  });
});

test('W307: two candidates bear the same name', () => {
  expect(warned({ ...quiet, names: ['Lê Thị An', 'lê thị  an'] })).toEqual(['W307']);
  expect(warned({ ...quiet, names: ['Lê Thị An', 'Lê Thị Ân'] })).toEqual([]);
});

describe('W308: given names are not ascending', () => {
  test.each<readonly [string, boolean, readonly string[]]>([
    ['family names do not matter', false, ['Vũ An', 'Bùi Bình']],
    ['a later letter first', true, ['Bùi Bình', 'Vũ An']],
    ['equal given names stand in any order', false, ['Vũ An', 'Bùi An']],
    ['tones do not matter', false, ['Lê Bính', 'Lê Bình']],
    ['ă comes after a', true, ['Lê Ăn', 'Lê An']],
    ['â comes after ă', true, ['Lê Ân', 'Lê Ăn']],
    ['đ comes after d', true, ['Lê Đức', 'Lê Dung']],
    ['ê comes after e', true, ['Lê Êm', 'Lê Em']],
    ['ô comes after o', true, ['Lê Ông', 'Lê Oanh']],
    ['ơ comes after ô', true, ['Lê Ơn', 'Lê Ông']],
    ['ư comes after u', true, ['Lê Tư', 'Lê Tú']],
    ['a shorter name comes first', true, ['Lê Anh', 'Lê An']],
    ['the letters come as combining marks', true, ['Lê Ân'.normalize('NFD'), 'Lê An']],
    ['only the third is out of place', true, ['Lê An', 'Lê Cúc', 'Lê Bình']],
  ])('%s', (_, warns, names) => expect(warned({ ...quiet, names }).includes('W308')).toBe(warns));
});

test('each warning comes once, in the order of the codes, with its message and article', () => {
  const { warnings } = counted({
    post: 'committee',
    names: ['Lê Cúc', 'Lê Bình', 'Lê Bình', 'Lê An'],
    board: { head: 'Lê An', secretary: 'Lê Cúc', members: ['Lê Bình'] },
    attendance: { present: 10, absentUnreplaced: 20 },
    issued: 10,
    collected: 4,
    papers: [{ struck: [2, 3, 4], times: 4 }],
  });
  expect(warnings.map(({ code, article }) => [code, article])).toEqual([
    ['W301', 'quorum'],
    ['W302', 'list'],
    ['W304', 'board'],
    ['W305', 'board'],
    ['W306', 'result'],
    ['W307', 'ballotForm'],
    ['W308', 'ballotForm'],
  ]);
  expect(warnings.every(({ message }) => message.length > 20)).toBe(true);
});

test('an explained warning carries its explanation, and decides nothing', () => {
  const plain = counted({ ...quiet, issued: 11 });
  const explained = counted({ ...quiet, issued: 11, explanations: { W304: 'một đại biểu ra về' } });
  expect(explained).toEqual({ ...plain, warnings: [{ ...plain.warnings[0], explanation: 'một đại biểu ra về' }] });
  expect(plain.warnings[0]).not.toHaveProperty('explanation');
});
