import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collected, desk, election, enter, newCongress, reading, roster } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const codeOf = async (method: string, path: string, body: unknown, session: string): Promise<string | number> => {
  const answer = await one.ask(method, path, body, session);
  return answer.body.code ?? answer.status;
};
const papers = [reading(1), reading(3), reading(3), reading(1), reading(2)];

async function closed() {
  const all = await collected(one);
  await enter(one, all.first, 1, papers);
  await enter(one, all.second, 2, papers);
  for (const act of ['conclude', 'close']) await one.ask('POST', `/rounds/1/${act}`, undefined, all.head);
  return all;
}

describe('the PIN of a presidium member is a signature', () => {
  test('the head cannot get at it by way of another role', async () => {
    const { head } = await collected(one);
    expect(await codeOf('PUT', '/people/4', { role: 'member' }, head)).toBe('PRESIDIUM_ONLY');
    expect(await codeOf('PUT', '/people/4', { pin: '5555' }, head)).toBe('PIN_NOT_YOURS');
    expect(await codeOf('PUT', '/people/2', { role: 'presidium' }, head)).toBe('PRESIDIUM_ONLY');
    expect(await one.signIn(4)).toBeTypeOf('string');
  });

  test('before any ballots are out, too, no role becomes presidium but by the presidium', async () => {
    const { session } = (await one.ask('POST', '/files', newCongress)).body;
    await one.ask('POST', '/people', { name: 'Lê Thu Cúc', role: 'member', pin: '1234' }, session);
    expect(await codeOf('PUT', '/people/2', { role: 'presidium' }, session)).toBe('PRESIDIUM_ONLY');
    expect(await codeOf('POST', '/people', { name: 'Hoàng Minh Khôi', role: 'presidium', pin: '1234' }, session)).toBe(200);
    expect(await codeOf('PUT', '/people/2', { role: 'presidium' }, await one.signIn(3))).toBe(200);
  });

  test('nobody changes his own role', async () => {
    const { head, presidium } = await collected(one);
    expect(await codeOf('PUT', '/people/1', { role: 'presidium' }, head)).toBe('ROLE_OWN');
    expect(await codeOf('PUT', '/people/4', { role: 'head' }, presidium)).toBe('ROLE_OWN');
    expect(await codeOf('PUT', '/people/4', { pin: '5555' }, presidium)).toBe(200);
  });

  test('once ballots are out, only the presidium adds and removes its own', async () => {
    const { head, presidium } = await collected(one);
    const other = { name: 'Vũ Thị Lan', role: 'presidium', pin: '1234' };
    expect(await codeOf('POST', '/people', other, head)).toBe('PRESIDIUM_ONLY');
    expect(await codeOf('DELETE', '/people/4', undefined, presidium)).toBe('REMOVE_SELF');
    expect(await codeOf('DELETE', '/people/4', undefined, head)).toBe('PRESIDIUM_ONLY');
    expect(await codeOf('POST', '/people', other, presidium)).toBe(200);
    expect(await codeOf('DELETE', '/people/6', undefined, presidium)).toBe(200);
  });

  test('where nobody was presidium when the ballots went out, the first one can still be added, and then it is closed', async () => {
    const head: string = (await one.ask('POST', '/files', newCongress)).body.session;
    await one.ask('PUT', '/meetings/1/roster', { people: roster }, head);
    await one.ask('POST', '/elections', election, head);
    await one.ask('POST', '/rounds/1/lock', undefined, head);
    expect(await codeOf('POST', '/rounds/1/issue', { issued: 5, presentAtVote: 5, spoiled: 0 }, head)).toBe(200);
    expect(await codeOf('POST', '/people', { name: 'Vũ Thị Lan', role: 'presidium', pin: '1234' }, head)).toBe(200);
    expect(await codeOf('POST', '/people', { name: 'Vũ Thị Mai', role: 'presidium', pin: '1234' }, head)).toBe('PRESIDIUM_ONLY');
  });
});

describe('names of people', () => {
  test('a name that only looks different is taken, and unseen characters do not come in', async () => {
    const { head } = await collected(one);
    for (const name of ['Lê Thu C\u200búc', 'LÊ  THU CÚC', '\u2060Lê Thu Cúc'])
      expect(await codeOf('POST', '/people', { name, role: 'member', pin: '1234' }, head)).toBe('NAME_TAKEN');
    expect(await codeOf('POST', '/people', { name: '\u200b', role: 'member', pin: '1234' }, head)).toBe('BODY_INVALID');
    expect(await codeOf('POST', '/people', { name: 'Lê\u200b Thị Hòa', role: 'member', pin: '1234' }, head)).toBe(200);
    expect(await codeOf('POST', '/people', { name: 'Lê Thị Hoà', role: 'member', pin: '1234' }, head)).toBe('NAME_TAKEN');
    expect((await one.ask('GET', '/congress')).body.people.at(-1).name).toBe('Lê Thị Hòa');
  });

  test('nobody is renamed from the issue of the ballots until the count is closed', async () => {
    const { head, first, second } = await collected(one);
    expect(await codeOf('PUT', '/people/2', { name: 'Người Khác' }, head)).toBe('PERSON_NAMED');
    await enter(one, first, 1, papers);
    await enter(one, second, 2, papers);
    for (const act of ['conclude', 'close']) await one.ask('POST', `/rounds/1/${act}`, undefined, head);
    expect(await codeOf('PUT', '/people/2', { name: 'Lê Thu Cúc (1980)' }, head)).toBe(200);
  });
});

describe('the details of the congress', () => {
  const { regulation, organisation, meeting, settings } = newCongress;
  const other = { regulation, organisation: { ...organisation, place: 'Uông Bí' }, meeting, settings };

  test('once ballots are out, only the head changes them', async () => {
    const { head, first, technician } = await collected(one);
    for (const session of [first, technician]) expect(await codeOf('PUT', '/congress', other, session)).toBe('NOT_ALLOWED');
    expect(await codeOf('PUT', '/congress', other, head)).toBe(200);
  });

  test('once a result is confirmed, nobody does', async () => {
    const { head } = await closed();
    await one.ask('POST', '/rounds/1/print', undefined, head);
    await one.ask('POST', '/rounds/1/signed', { paper: 1 }, head);
    expect((await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '1234', paper: 1 }, head)).status).toBe(200);
    expect(await codeOf('PUT', '/congress', other, head)).toBe('CONGRESS_FROZEN');
  });
});
