import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { delegates, led, named, names } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const conference = { gathering: 'conference', words: 'Hội nghị lần thứ nhất Ban Chấp hành', place: 'Nhà văn hóa', date: '2025-05-21' };

describe('the first conference', () => {
  test('has its roster from the elected, its own base and its own quorum', async () => {
    const { add, must, code, voted, round } = await led(one);
    const committee = await add({ seats: 3, candidates: named(4) });
    const { id } = await must('POST', '/meetings', conference);
    expect(await code('POST', '/meetings', conference)).toBe('MEETING_EXISTS');
    expect(await code('POST', `/meetings/${id}/roster/elected`)).toBe('NOT_ELECTED_YET');
    await voted(committee, [9, 8, 7, 2]);
    const { people, meeting } = await must('POST', `/meetings/${id}/roster/elected`);
    expect(names(people)).toEqual(['Vũ AA', 'Vũ AB', 'Vũ AC']);
    expect(meeting).toMatchObject({ gathering: 'conference', kind: 'conference', base: { base: 3, threshold: 2, quorumMet: true } });
    await must('PUT', `/meetings/${id}/roster/1/status`, { status: 'absent' });
    const after = await must('PUT', `/meetings/${id}/roster/2/status`, { status: 'absent' });
    expect(after.base).toMatchObject({ base: 3, present: 1, quorumMet: false });
    expect((await round(committee)).base.base).toBe(10);
    await must('PUT', `/meetings/${id}/roster/2/status`, { status: 'present' });
    const secretary = await add({ meeting: id, post: 'secretary', seats: 1, candidates: [{ name: 'Vũ AB' }] });
    expect(await voted(secretary, [2], 2)).toMatchObject({ state: 'complete', elected: [{ name: 'Vũ AB', votes: 2 }] });
    expect(await code('PUT', `/meetings/${id}`, conference)).toBe('CONGRESS_FROZEN');
  });

  test('is followed by the inspection committee’s own meeting, from its own election', async () => {
    const { add, must, code, voted } = await led(one);
    const first = await must('POST', '/meetings', conference);
    const own = await must('POST', '/meetings', { gathering: 'inspection', words: 'Hội nghị Ủy ban Kiểm tra' });
    const committee = await add({ seats: 2, candidates: named(3) });
    await voted(committee, [9, 8, 2]);
    await must('POST', `/meetings/${first.id}/roster/elected`);
    const inspection = await add({ meeting: first.id, post: 'inspectionCommittee', seats: 2, candidates: named(2, 'Hồ') });
    expect(await code('POST', `/meetings/${own.id}/roster/elected`)).toBe('NOT_ELECTED_YET');
    await voted(inspection, [2, 2], 2);
    expect(names((await must('POST', `/meetings/${own.id}/roster/elected`)).people)).toEqual(['Hồ AA', 'Hồ AB']);
    expect(await code('POST', '/meetings/1/roster/elected')).toBe('NO_SUCH_MEETING');
  });

  test('is headed as it is named, with a date that exists', async () => {
    const { must, code } = await led(one);
    for (const date of ['2025-02-30', '2025-99-99', 'hôm nay']) expect(await code('POST', '/meetings', { ...conference, date })).toBe('BODY_INVALID');
    expect(await code('POST', '/meetings', { ...conference, place: ' ' })).toBe('BODY_INVALID');
    const { id } = await must('POST', '/meetings', conference);
    expect(await code('PUT', `/meetings/${id}`, { ...conference, gathering: 'inspection' })).toBe('MEETING_EXISTS');
    await must('PUT', `/meetings/${id}`, { ...conference, words: 'Hội nghị Ban Chấp hành' });
    expect((await must('GET', `/meetings/${id}/roster`)).meeting).toMatchObject({ words: 'Hội nghị Ban Chấp hành', place: 'Nhà văn hóa', date: '2025-05-21' });
    expect((await one.ask('GET', '/meetings/9/roster')).status).toBe(401);
    expect(await code('GET', '/meetings/9/roster')).toBe('NO_SUCH_MEETING');
  });
});

describe('the credentials report', () => {
  test('fixes who is summoned; statuses change the base of the next round only', async () => {
    const { add, must, code, closed, issue, round } = await led(one);
    const [first, second] = [await add({ candidates: named(3) }), await add({ candidates: named(3) })];
    await must('POST', '/meetings/1/credentials');
    expect((await must('GET', '/meetings/1/roster')).meeting.credentials).toMatchObject({ summoned: 10, present: 10 });
    expect(await code('PUT', '/meetings/1/roster', { people: delegates(11) })).toBe('CREDENTIALS_REPORTED');
    await must('PUT', '/meetings/1/roster/1/status', { status: 'absentUnreplaced' });
    await must('POST', `/rounds/${first}/lock`, {});
    await issue(first, 9);
    expect(await code('PUT', '/meetings/1/roster/2/status', { status: 'absentUnreplaced' })).toBe('ROSTER_FROZEN');
    for (const method of ['POST', 'DELETE']) expect(await code(method, '/meetings/1/credentials')).toBe('BALLOTS_ISSUED');
    await closed(first, Array.from({ length: 9 }, () => ({ struck: [3] })));
    await must('PUT', '/meetings/1/roster/2/status', { status: 'absentUnreplaced' });
    expect((await round(first)).base.base).toBe(9);
    expect((await round(second)).base.base).toBe(8);
  });

  test('is taken back until ballots are issued, and needs a roster', async () => {
    const { must, code } = await led(one, {}, []);
    expect(await code('POST', '/meetings/1/credentials')).toBe('ROSTER_EMPTY');
    await must('PUT', '/meetings/1/roster', { people: delegates(3) });
    await must('POST', '/meetings/1/credentials');
    await must('DELETE', '/meetings/1/credentials');
    expect(await code('PUT', '/meetings/1/roster', { people: delegates(4) })).toBe(200);
  });
});

test('an alternate sits in only for a delegate who is absent and replaced', async () => {
  const { code } = await led(one);
  expect(await code('PUT', '/meetings/1/roster/1/status', { status: 'present', substitute: 'Lê Thay' })).toBe('SUBSTITUTE_UNFIT');
  expect(await code('PUT', '/meetings/1/roster/1/status', { status: 'absentReplaced', substitute: 'Lê Thay' })).toBe(200);
  expect(await code('PUT', '/meetings/1/roster', { people: [{ name: 'A', status: 'present', substitute: 'B' }] })).toBe('SUBSTITUTE_UNFIT');
});

describe('ballots', () => {
  test('go out by delegation, and the delegations add up to what was issued', async () => {
    const { add, must, code, round } = await led(one);
    const id = await add({ candidates: named(3) });
    await must('POST', `/rounds/${id}/lock`, {});
    const by = (...ballots: number[]) => ({ issued: 10, presentAtVote: 10, spoiled: 0, delegations: ballots.map((each, at) => ({ unit: `Đoàn ${at + 1}`, ballots: each, receiver: 'Vũ Nhận' })) });
    expect(await code('POST', `/rounds/${id}/issue`, by(4, 5))).toBe('DELEGATIONS_SUM');
    await must('POST', `/rounds/${id}/issue`, by(4, 6));
    expect((await round(id)).delegations).toHaveLength(2);
  });

  test('E29 spoiled paper exchanged: taken back, counted as spoiled, not in issued', async () => {
    const { add, must, round, closed, ask } = await led(one);
    const id = await add({ candidates: named(3) });
    await must('POST', `/rounds/${id}/lock`, {});
    await must('POST', `/rounds/${id}/issue`, { issued: 10, presentAtVote: 10, spoiled: 1 });
    expect(await round(id)).toMatchObject({ issued: 10, spoiled: 1 });
    await closed(id, Array.from({ length: 10 }, () => ({ struck: [3] })));
    expect((await ask('GET', `/rounds/${id}/result`)).body.result).toMatchObject({ closable: true, ballots: { issued: 10, collected: 10, valid: 10 }, blocks: [] });
  });
});

test('E28 two entries disagree: no result, and only the differing papers are read again', async () => {
  const { add, must, code, ask, issue, enter, confirm } = await led(one);
  const id = await add({ candidates: named(3) });
  await must('POST', `/rounds/${id}/lock`, {});
  await issue(id, 3);
  await must('POST', `/rounds/${id}/collect`, { collected: 3, spoiled: 0 });
  enter(id, 2, 1, [{ struck: [3] }, { struck: [2] }, { struck: [1] }]);
  enter(id, 3, 2, [{ struck: [3] }, { struck: [3] }, { struck: [1] }]);
  expect(await code('GET', `/rounds/${id}/result`)).toBe('NOT_AGREED');
  expect(await code('POST', `/rounds/${id}/conclude`)).toBe('NOT_AGREED');
  expect((await ask('GET', `/rounds/${id}/comparison`)).body.papers.map(({ state }: { state: string }) => state)).toEqual(['same', 'differs', 'same']);
  const reading = { marks: { struck: [2] }, aside: false };
  expect(await code('POST', `/rounds/${id}/bundles/1/papers/1/reread`, { reading })).toBe('PLACE_SETTLED');
  await must('POST', `/rounds/${id}/bundles/1/papers/2/reread`, { reading });
  for (const act of ['conclude', 'close']) await must('POST', `/rounds/${id}/${act}`);
  await confirm(id);
});

test('E30 target for women missed: the result stands, and is reported', async () => {
  const { add, voted, must } = await led(one);
  await must('PUT', '/targets', { targets: [{ id: 'women', label: 'Nữ', measure: { kind: 'women' }, atLeast: 15, certain: true }] });
  const id = await add({ candidates: named(3, 'Vũ', { gender: 'male' }) });
  const after = await voted(id, [9, 8, 2]);
  expect([after.state, names(after.elected)]).toEqual(['complete', ['Vũ AA', 'Vũ AB']]);
  expect(after.structure).toMatchObject([{ people: 0, of: 2, met: false, target: { id: 'women' } }]);
});
