import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { led, named, names } from './congress.ts';
import { desk, newCongress } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

type Planned = { readonly id: number; readonly post: string; readonly meeting: number; readonly state: string };
const planOf = async (): Promise<readonly Planned[]> => (await one.ask('GET', '/congress')).body.elections;
const posts = async (): Promise<readonly string[]> => (await planOf()).map((each) => `${each.meeting} ${each.post}`);

describe('a template', () => {
  test.each([
    ['branchSmall', ['1 secretary']],
    ['branch', ['1 branchCommittee', '1 secretary', '1 deputySecretary', '1 delegates']],
    ['delegateDirect', ['1 committee', '1 opinion', '1 secretary', '1 delegates', '2 standingCommittee', '2 deputySecretary', '2 inspectionCommittee', '2 inspectionChair', '3 inspectionDeputy']],
    ['twoContents', ['1 delegates']],
  ])('%s lays out its elections in their order, in their meetings', async (template, plan) => {
    await one.ask('POST', '/files', { ...newCongress, template });
    expect(await posts()).toEqual(plan);
  });

  test('lays out its optional elections when asked for, and only on an empty plan', async () => {
    const { must, code } = await led(one);
    await must('POST', '/plan', { template: 'branchSmall', optional: true });
    expect(await posts()).toEqual(['1 secretary', '1 deputySecretary', '1 delegates']);
    expect(await code('POST', '/plan', { template: 'branch' })).toBe('PLAN_EXISTS');
    expect(await code('POST', '/plan', { template: 'nhà nước' })).toBe('NO_SUCH_TEMPLATE');
  });

  test('that nobody knows founds no congress', async () => {
    expect((await one.ask('POST', '/files', { ...newCongress, template: 'x' })).body.code).toBe('NO_SUCH_TEMPLATE');
  });
});

describe('the plan', () => {
  test('is put in another order; what has begun keeps its order', async () => {
    const { add, must, code } = await led(one);
    const [a, b, c] = [await add({ candidates: named(3) }), await add({ candidates: named(3) }), await add({ post: 'other' })];
    await must('PUT', '/plan/order', { order: [c, b, a] });
    expect((await planOf()).map(({ id }) => id)).toEqual([c, b, a]);
    for (const id of [a, b]) await must('POST', `/rounds/${id}/lock`, {});
    expect(await code('PUT', '/plan/order', { order: [a, b, c] })).toBe('ORDER_BEGUN');
    expect(await code('PUT', '/plan/order', { order: [b, a, c] })).toBe(200);
    for (const order of [[a, b], [a, b, b], [a, b, c, 9]]) expect(await code('PUT', '/plan/order', { order })).toBe('ORDER_UNFIT');
  });

  test('loses an election until its list is locked; its number is not given again', async () => {
    const { add, must, code } = await led(one);
    const [a, b] = [await add({ candidates: named(3) }), await add({})];
    await must('DELETE', `/elections/${b}`);
    expect(await add({})).toBe(b + 1);
    await must('POST', `/rounds/${a}/lock`, {});
    expect(await code('DELETE', `/elections/${a}`)).toBe('LIST_LOCKED');
    await must('POST', `/rounds/${a}/unlock`);
    expect(await code('DELETE', `/elections/${a}`)).toBe(200);
    expect(await code('DELETE', `/elections/${a}`)).toBe('NO_SUCH_ELECTION');
  });

  test('waits where the body that a post is chosen from is not elected', async () => {
    const { add, election, voted, code } = await led(one);
    const committee = await add({ candidates: named(3) });
    const secretary = await add({ post: 'secretary', seats: 1, candidates: [{ name: 'Vũ AA' }] });
    expect(await election(secretary)).toMatchObject({ state: 'waits', waitsFor: { id: committee, title: 'Bầu Ban Chấp hành' } });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe('BODY_WAITS');
    await voted(committee, [9, 8, 2]);
    expect(await election(secretary)).toMatchObject({ state: 'open' });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe(200);
  });
});

describe('E24 planned secretary not elected to the committee', () => {
  /** A and B are the committee, C was meant to be its secretary. */
  const failed = async () => {
    const all = await led(one);
    const committee = await all.add({ candidates: named(3) });
    const secretary = await all.add({ post: 'secretary', seats: 1, candidates: [{ name: 'Vũ AC' }] });
    await all.voted(committee, [9, 8, 2]);
    return { ...all, committee, secretary };
  };
  const answer = { reference: '12-CV/TU', date: '2025-05-21', text: 'Đồng ý', names: [] };

  test('the election is paused with the names, the body and the article', async () => {
    const { secretary, election, code } = await failed();
    const { state, paused } = await election(secretary);
    expect([state, paused?.names, paused?.body]).toEqual(['paused', ['Vũ AC'], 'Bầu Ban Chấp hành']);
    expect(paused?.article).toMatch(/190-QĐ\/TW Điều/);
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe('ELECTION_PAUSED');
    expect(await code('POST', `/elections/${secretary}/pause`, { reason: 'lại dừng' })).toBe('NOT_RUNNING');
  });

  test('it is taken up again with another person, and only with one of the committee', async () => {
    const { secretary, must, code, change, election } = await failed();
    await must('POST', `/elections/${secretary}/resume`, { answer: { kind: 'otherPerson', ...answer } }, 'presidium');
    expect(await election(secretary)).toMatchObject({ state: 'open', answer: { reference: '12-CV/TU' } });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe('OUTSIDE_BODY');
    await change(secretary, { candidates: [{ name: 'Vũ AB' }] });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe(200);
    expect((await election(secretary)).paused).toMatchObject({ names: ['Vũ AC'] });
    expect(await code('POST', `/elections/${secretary}/resume`, { answer: { kind: 'otherPerson', ...answer } })).toBe('NOT_PAUSED');
  });

  test('one stranger among those who can stand stops the lock, not the election', async () => {
    const { secretary, code, change, election } = await failed();
    await change(secretary, { candidates: [{ name: 'Vũ AB' }, { name: 'Vũ AC' }] });
    expect((await election(secretary)).state).toBe('open');
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe('OUTSIDE_BODY');
    await change(secretary, { candidates: [{ name: 'Vũ AB' }] });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe(200);
  });

  test('whom the higher level appoints to the committee stands, and sits in its conference', async () => {
    const { secretary, must, code } = await failed();
    for (const unfit of [[], ['Vũ AA'], ['Ai đó']]) expect(await code('POST', `/elections/${secretary}/resume`, { answer: { kind: 'appointed', ...answer, names: unfit } })).toBe('APPOINTED_UNFIT');
    await must('POST', `/elections/${secretary}/resume`, { answer: { kind: 'appointed', ...answer, names: ['Vũ AC'] } });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe(200);
    const { id } = await must('POST', '/meetings', { gathering: 'conference', words: 'Hội nghị lần thứ nhất' });
    expect(names((await must('POST', `/meetings/${id}/roster/elected`)).people)).toEqual(['Vũ AA', 'Vũ AB', 'Vũ AC']);
  });
});

describe('an election that the presidium stops', () => {
  test('does not lock its list, and gives out no ballots on a list already locked', async () => {
    const { add, must, code, issue, election } = await led(one);
    const id = await add({ candidates: named(3) });
    await must('POST', `/rounds/${id}/lock`, {});
    await must('POST', `/elections/${id}/pause`, { reason: 'có đơn thư' }, 'presidium');
    expect(await election(id)).toMatchObject({ state: 'paused', paused: { reason: 'có đơn thư' } });
    expect(await code('POST', `/rounds/${id}/issue`, { issued: 10, presentAtVote: 10, spoiled: 0 })).toBe('ELECTION_PAUSED');
    await must('POST', `/elections/${id}/resume`, { answer: { kind: 'otherPerson', reference: '1-CV', date: '2025-05-20', text: 'Tiếp tục', names: [] } });
    await issue(id, 10);
    expect(await code('POST', `/elections/${id}/pause`, { reason: 'lại dừng' })).toBe('BALLOTS_ISSUED');
  });

  test('holds its body: it is not elected anew while a list that draws on it is locked, and waits once it is', async () => {
    const { add, must, code, voted } = await led(one);
    const committee = await add({ candidates: named(3) });
    const secretary = await add({ post: 'secretary', seats: 1, candidates: [{ name: 'Vũ AA' }] });
    await voted(committee, [9, 8, 2]);
    await must('POST', `/rounds/${secretary}/lock`, {});
    expect(await code('POST', `/rounds/${committee}/void`, { reason: 'cấp trên hủy kết quả' })).toBe('BODY_USED');
    expect(await code('POST', `/rounds/${committee}/correct`, { reason: 'cộng nhầm' })).toBe('BODY_USED');
    await must('POST', `/rounds/${secretary}/unlock`);
    await must('POST', `/rounds/${committee}/void`, { reason: 'cấp trên hủy kết quả' });
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe('BODY_WAITS');
  });
});

test('a member of the board on a later list is known before, and sits on it', async () => {
  const { add, round, issue, must } = await led(one);
  const id = await add({ candidates: named(3) });
  await add({ post: 'other', candidates: [{ name: 'Phạm Đức Dũng' }] });
  expect((await round(id)).warnings.filter(({ code }) => code === 'W305').map(({ code, message }) => [code, /sau \(Bầu cử\): Phạm Đức Dũng/.test(message)])).toEqual([['W305', true]]);
  await must('POST', `/rounds/${id}/lock`, {});
  await issue(id, 10);
});

describe('a conference of the body as it is elected', () => {
  const rebuilt = async () => {
    const all = await led(one);
    const { id: conference } = await all.must('POST', '/meetings', { gathering: 'conference', words: 'Hội nghị lần thứ nhất' });
    const committee = await all.add({ candidates: named(6), seats: 3 });
    const standing = await all.add({ post: 'standingCommittee', meeting: conference, seats: 1, candidates: [] });
    await all.voted(committee, [9, 8, 7, 1, 1, 1]);
    await all.must('POST', `/meetings/${conference}/roster/elected`);
    return { ...all, conference, committee, standing };
  };

  test('of another one after the first was annulled gets no ballots until its list is made anew', async () => {
    const { committee, standing, conference, must, voted, change, code, election } = await rebuilt();
    const { id } = await must('POST', `/rounds/${committee}/void`, { reason: 'Đại hội hủy kết quả' });
    await voted(id, [1, 1, 1, 9, 8, 7]);
    await change(standing, { candidates: (await election(committee)).elected.slice(0, 2).map(({ name }) => ({ name })) });
    await must('POST', `/rounds/${standing}/lock`, {});
    expect(await code('POST', `/rounds/${standing}/issue`, { issued: 3, presentAtVote: 3, spoiled: 0 })).toBe('MEMBERS_ONLY');
    await must('POST', `/meetings/${conference}/roster/elected`);
    expect(await code('POST', `/rounds/${standing}/issue`, { issued: 3, presentAtVote: 3, spoiled: 0 })).toBe(200);
  });

  test('holds the body once a list of the conference is locked, whatever is elected there', async () => {
    const { committee, conference, add, must, code } = await rebuilt();
    const inspection = await add({ post: 'inspectionCommittee', meeting: conference, seats: 1, candidates: named(2, 'Đỗ') });
    await must('POST', `/rounds/${inspection}/lock`, {});
    expect(await code('POST', `/rounds/${committee}/correct`, { reason: 'đếm lại' })).toBe('BODY_USED');
    expect(await code('POST', `/rounds/${committee}/void`, { reason: 'hủy' })).toBe('BODY_USED');
  });

  test('takes each member once, and no namesake born in another year', async () => {
    const all = await led(one);
    const { id } = await all.must('POST', '/meetings', { gathering: 'conference', words: 'Hội nghị lần thứ nhất' });
    const committee = await all.add({ candidates: [{ name: 'Lê An', birthYear: 1970 }, { name: 'Lê An', birthYear: 1980 }, { name: 'Vũ B' }, { name: 'Vũ C' }], seats: 3 });
    await all.voted(committee, [9, 1, 9, 9]);
    const roster = (people: readonly object[]) => all.code('PUT', `/meetings/${id}/roster`, { people: people.map((each) => ({ status: 'present', ...each })) });
    expect(await roster([{ name: 'Lê An', birthYear: 1980 }, { name: 'Vũ B' }])).toBe('MEMBERS_ONLY');
    expect(await roster([{ name: 'Vũ B' }, { name: 'Vũ B' }])).toBe('MEMBERS_ONLY');
    expect(await roster([{ name: 'Lê An', birthYear: 1970 }, { name: 'Vũ B' }, { name: 'Vũ C' }])).toBe(200);
  });
});

test('a namesake who lost, told apart by the unit alone, stands for nothing that is chosen from the body', async () => {
  const all = await led(one);
  const committee = await all.add({ candidates: [{ name: 'Lê An', note: 'Chi bộ 1' }, { name: 'Lê An', note: 'Chi bộ 2' }, { name: 'Vũ B' }, { name: 'Vũ C' }], seats: 3 });
  const secretary = await all.add({ post: 'secretary', seats: 1, candidates: [{ name: 'Lê An', note: 'Chi bộ 2' }] });
  await all.voted(committee, [9, 1, 9, 9]);
  expect((await all.election(secretary)).state).toBe('paused');
  await all.change(secretary, { candidates: [{ name: 'Lê An', note: 'Chi bộ 1' }] });
  expect(await all.code('POST', `/rounds/${secretary}/lock`, {})).toBe(200);
});

test('a plan whose congress was added to after its conference opens again', async () => {
  const all = await led(one, { template: 'delegate' });
  const late = await all.add({ post: 'other', seats: 1, candidates: named(2, 'Đỗ') });
  const elections = await planOf();
  const conference = elections.filter(({ meeting }) => meeting !== 1).map(({ id }) => id);
  const first = elections.filter(({ meeting }) => meeting === 1).map(({ id }) => id);
  expect(first).toContain(late);
  expect(await all.code('PUT', '/plan/order', { order: [...first, ...conference.toReversed()] })).toBe(200);
});
