import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { led, named } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

describe('who was not elected', () => {
  test('does not take a namesake’s place: another year of birth is another person', async () => {
    const { add, code, voted, round } = await led(one);
    const committee = await add({ candidates: named(3).map((each) => ({ ...each, birthYear: 1970 })) });
    await voted(committee, [9, 8, 2]);
    const secretary = await add({ post: 'secretary', seats: 1, candidates: [{ ...named(1)[0], name: named(1)[0]?.name ?? '', birthYear: 1999 }] });
    expect((await round(secretary)).state).toBe('paused');
    expect(await code('POST', `/rounds/${secretary}/lock`, {})).toBe('ELECTION_PAUSED');
  });

  test('is not on the roster of the conference, and so not in its base', async () => {
    const { add, code, must, voted } = await led(one);
    const committee = await add({ candidates: named(3) });
    const { id } = await must('POST', '/meetings', { gathering: 'conference', words: 'Hội nghị lần thứ nhất Ban Chấp hành' });
    const people = (names: readonly string[]) => ({ people: names.map((name) => ({ name, status: 'present' })) });
    const [first = '', second = '', third = ''] = named(3).map(({ name }) => name);
    expect(await code('PUT', `/meetings/${id}/roster`, people([first]))).toBe('NOT_ELECTED_YET');
    await voted(committee, [9, 8, 2]);
    expect(await code('PUT', `/meetings/${id}/roster`, people([first, second, third]))).toBe('MEMBERS_ONLY');
    await must('PUT', `/meetings/${id}/roster`, people([first, second]));
  });
});

test('a list whose papers are printed is not opened again until the printing is taken back, and by the head only', async () => {
  const { add, code, must, sessions } = await led(one);
  const id = await add({ candidates: named(3) });
  await must('POST', `/rounds/${id}/lock`, {});
  await must('POST', `/rounds/${id}/steps`, { kind: 'ballotsPrinted', printed: 12 });
  expect(await code('POST', `/rounds/${id}/unlock`)).toBe('BALLOTS_PRINTED');
  const technician = await one.ask('DELETE', `/rounds/${id}/steps/ballotsPrinted`, undefined, sessions.technician);
  expect(technician.body.code).toBe('NOT_ALLOWED');
  await must('DELETE', `/rounds/${id}/steps/ballotsPrinted`);
  await must('POST', `/rounds/${id}/unlock`);
});

test('more cards than people present are no vote', async () => {
  const { add, code } = await led(one);
  const id = await add({ candidates: named(3) });
  expect(await code('POST', `/rounds/${id}/lock`, { vote: { for: 1000, against: 0, other: 0 } })).toBe('VOTE_OVER');
});

test('one substitute sits in for one delegate, and for nobody who is there', async () => {
  const { code, must } = await led(one);
  const roster = await one.ask('GET', '/meetings/1/roster', undefined, await one.signIn(1));
  const there: string = roster.body.people[0].name;
  expect(await code('PUT', '/meetings/1/roster/3/status', { status: 'absentReplaced', substitute: there })).toBe('SUBSTITUTE_TAKEN');
  await must('PUT', '/meetings/1/roster/3/status', { status: 'absentReplaced', substitute: 'Dự Khuyết Một' });
  expect(await code('PUT', '/meetings/1/roster/4/status', { status: 'absentReplaced', substitute: 'Dự khuyết  một' })).toBe('SUBSTITUTE_TAKEN');
});
