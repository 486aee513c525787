import { afterAll, beforeAll, expect, test } from 'vitest';
import { led, named, type Led } from '../congress.ts';
import { desk } from '../desk.ts';
import { addressOf } from './route.ts';
import { routes } from './routes.ts';

const one = desk();
let all: Led;
beforeAll(async () => {
  all = await led(one);
  await all.add({ candidates: named(3) });
});
afterAll(() => one.leave());

const deep = JSON.parse(`${'['.repeat(300)}1${']'.repeat(300)}`) as unknown;
const hostile: readonly unknown[] = [1e308, -1, 1.5, 1e9, '', ' ', '\0', '\ud800', '__proto__', null, true, [], {}, deep, 'ệ'.repeat(5000), Array.from({ length: 300 }, () => 1)];

/** The body with each of its values, at any depth, made hostile. */
const spoiled = (body: unknown): readonly unknown[] => [
  ...hostile,
  ...(typeof body === 'object' && body !== null ? Object.entries(body).flatMap(([key, value]) => spoiled(value).map((bad) => (Array.isArray(body) ? body.with(Number(key), bad) : { ...body, [key]: bad }))) : []),
];

/** Files stay as they are, and people keep the PIN that they came in with. */
const kept: readonly unknown[] = ['open', 'people'];
const asked = routes.filter(({ body, needs }) => body !== undefined && !kept.includes(needs)).map((route) => [route.method, addressOf(route, true), route.body] as const);

test('no hostile body gives more than a fault with its code', async () => {
  const { details } = await all.round(1);
  const bodies: readonly (readonly [string, string, unknown])[] = [
    ...asked,
    ['PUT', '/rounds/1', details],
    ['POST', '/elections', { ...details, candidates: [{ name: 'A', birthYear: 1980, origin: 'floor', support: 1, attending: 2 }] }],
    ['POST', '/rounds/1/steps', { kind: 'numberVoted', seats: 2, vote: { for: 1, against: 0, other: 0 } }],
    ['POST', '/elections/1/decide', { kind: 'admitTied', names: ['A'] }],
    ['PUT', '/targets', { targets: [{ id: 'a', label: 'A', measure: { kind: 'under', age: 40 }, certain: true }] }],
  ];
  const troubles: unknown[] = [];
  for (const [method, path, body] of bodies)
    for (const bad of spoiled(body)) {
      const { status, body: told } = await all.ask(method, path, bad);
      if (status >= 500 || (status >= 400 && typeof told.code !== 'string')) troubles.push([method, path, JSON.stringify(bad).slice(0, 200), told]);
    }
  expect(troubles).toEqual([]);
  for (const path of ['/congress', '/script', '/elections/1', '/rounds/1', '/meetings/1/roster']) expect([path, (await all.ask('GET', path)).status]).toEqual([path, 200]);
});
