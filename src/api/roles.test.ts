import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { led, named, type Led, type Sessions } from './congress.ts';
import { desk } from './desk.ts';

const one = desk();
let all: Led;
beforeAll(async () => {
  all = await led(one);
  await all.add({ candidates: named(3) });
});
afterAll(() => one.leave());

const answer = { kind: 'otherPerson', reference: '1', date: '2025-05-20', text: '', names: [] };
const meeting = { gathering: 'conference', words: 'Hội nghị' };
const everybody = ['head', 'member', 'presidium', 'technician'] as const;
const decide = ['head', 'presidium'] as const;
const ballots = ['head', 'member', 'technician'] as const;
type RoleName = (typeof everybody)[number];

/** The routes of the plan, on elections and meetings that are not there, so that nothing changes. */
const routes: readonly (readonly [string, string, unknown, readonly RoleName[]])[] = [
  ['POST', '/plan', { template: 'x' }, everybody],
  ['PUT', '/plan/order', { order: [99] }, everybody],
  ['PUT', '/meetings/99', meeting, everybody],
  ['GET', '/meetings/99/roster', undefined, everybody],
  ['PUT', '/meetings/99/roster', { people: [] }, everybody],
  ['POST', '/meetings/99/roster/elected', undefined, everybody],
  ['PUT', '/meetings/99/roster/1/status', { status: 'present' }, everybody],
  ['POST', '/meetings/99/credentials', undefined, everybody],
  ['DELETE', '/meetings/99/credentials', undefined, everybody],
  ['PUT', '/meetings/99/allocation', { units: [] }, everybody],
  ['GET', '/elections/99', undefined, everybody],
  ['DELETE', '/elections/99', undefined, everybody],
  ['POST', '/elections/99/pause', { reason: 'x' }, decide],
  ['POST', '/elections/99/resume', { answer }, decide],
  ['POST', '/elections/99/decide', { kind: 'reportUp' }, decide],
  ['GET', '/rounds/99', undefined, everybody],
  ['POST', '/rounds/99/steps', { kind: 'listProposed', names: 3 }, everybody],
  ['DELETE', '/rounds/99/steps/listProposed', undefined, everybody],
  ['POST', '/rounds/99/opinion', undefined, everybody],
  ['PUT', '/rounds/99/board', { head: 'A', members: [] }, everybody],
  ['POST', '/rounds/99/lock', {}, everybody],
  ['POST', '/rounds/99/unlock', undefined, decide],
  ['POST', '/rounds/99/void', { reason: 'x' }, decide],
  ['POST', '/rounds/99/issue', { issued: 1, presentAtVote: 1, spoiled: 0 }, ballots],
  ['POST', '/rounds/99/collect', { collected: 1, spoiled: 0 }, ballots],
  ['POST', '/rounds/99/correct', { reason: 'x' }, ['head']],
];
const seats: Readonly<Record<RoleName, keyof Sessions>> = { head: 'head', member: 'first', presidium: 'presidium', technician: 'technician' };

describe.each(routes)('%s %s', (method, path, body, allowed) => {
  test.each(everybody)(`%s: is ${allowed.join(', ')} allowed`, async (role) => {
    const { status, body: told } = await all.ask(method, path, body, seats[role]);
    expect(told.code === 'NOT_ALLOWED').toBe(!allowed.includes(role));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('is closed without a session', async () => {
    expect((await one.ask(method, path, body)).status).toBe(401);
    expect((await one.ask(method, path, body, 'x')).status).toBe(401);
  });

  if (body !== undefined) test('refuses a key it does not know', async () => {
    expect(await all.ask(method, path, { ...(body as object), la: 1 })).toMatchObject({ status: 400, body: { code: 'BODY_INVALID' } });
  });
});

const deep = JSON.parse(`${'['.repeat(300)}1${']'.repeat(300)}`) as unknown;
const hostile: readonly unknown[] = [1e308, -1, 1.5, 1e9, '', ' ', '\0', '\ud800', '__proto__', null, true, [], {}, deep, 'ệ'.repeat(5000), Array.from({ length: 300 }, () => 1)];

/** The body with each of its values, at any depth, made hostile. */
const spoiled = (body: unknown): readonly unknown[] => [
  ...hostile,
  ...(typeof body === 'object' && body !== null ? Object.entries(body).flatMap(([key, value]) => spoiled(value).map((bad) => (Array.isArray(body) ? body.with(Number(key), bad) : { ...body, [key]: bad }))) : []),
];

test('no hostile body gives more than a fault with its code', async () => {
  const { details } = await all.round(1);
  const live: readonly (readonly [string, string, unknown])[] = [
    ...routes.filter(([, , body]) => body !== undefined).map(([method, path, body]) => [method, path.replace('99', '1'), body] as const),
    ['PUT', '/rounds/1', details],
    ['POST', '/elections', { ...details, candidates: [{ name: 'A', birthYear: 1980, origin: 'floor', support: 1, attending: 2 }] }],
    ['POST', '/rounds/1/steps', { kind: 'numberVoted', seats: 2, vote: { for: 1, against: 0, other: 0 } }],
    ['POST', '/elections/1/decide', { kind: 'admitTied', names: ['A'] }],
    ['PUT', '/targets', { targets: [{ id: 'a', label: 'A', measure: { kind: 'under', age: 40 }, certain: true }] }],
  ];
  const troubles: unknown[] = [];
  for (const [method, path, body] of live)
    for (const bad of spoiled(body)) {
      const { status, body: told } = await all.ask(method, path, bad);
      if (status >= 500 || (status >= 400 && typeof told.code !== 'string')) troubles.push([method, path, JSON.stringify(bad).slice(0, 200), told]);
    }
  expect(troubles).toEqual([]);
  for (const path of ['/congress', '/script', '/elections/1', '/rounds/1', '/meetings/1/roster']) expect([path, (await all.ask('GET', path)).status]).toEqual([path, 200]);
});
