import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { permissions } from '../usecases/permissions.ts';
import { led, type Led } from './congress.ts';
import { desk } from './desk.ts';
import { callers } from './walk/callers.ts';
import { matrixFaults, roles } from './walk/matrix.ts';
import { get, nameOf, post, type Route } from './walk/route.ts';
import { routes } from './walk/routes.ts';
import { walkMoment, walkRoutes, type Walked } from './walk/walk.ts';

describe('every route of the program × everybody who can come to it', () => {
  let walked: Walked;
  beforeAll(async () => {
    walked = await walkRoutes();
  });

  test('answers as the matrix says, before and after the ballots are out', () => expect(walked.deviations).toEqual([]));

  test('was asked', () => {
    const seen = (moment: string) => walked.lines.filter((line) => line.moment === moment).map(({ route }) => nameOf(route));
    expect(seen('planned')).toEqual(routes.map(nameOf));
    expect(seen('begun')).toEqual(routes.filter(({ ends }) => ends !== true).map(nameOf));
    for (const { seen: answers } of walked.lines) expect(Object.keys(answers)).toEqual(callers);
    expect(walked.requests).toBeGreaterThan(walked.lines.length * callers.length);
  });
});

describe('the walk finds', () => {
  const without = (name: string): readonly Route[] => routes.filter((route) => nameOf(route) !== name);
  const some = (...kept: readonly Route[]): Promise<Walked> => walkMoment('planned', kept);

  test('a route that the table forgot, and one that the program does not have', async () => {
    const { deviations } = await some(...without('GET /papers/:id').filter(({ needs }) => needs === 'sign'), get('/khong-co', 'look'));
    for (const fault of ['GET /api/papers/:id: is not in the table of routes', 'GET /api/khong-co: is in the table and not in the program']) expect(deviations).toContain(`planned: ${fault}`);
  });

  test('a role let in against the matrix, and one kept out', async () => {
    const { deviations } = await some(get('/rounds/:id', 'close'), post('/rounds/:id/signed', 'look', { paper: 1 }));
    const about = (route: string) => deviations.filter((one) => one.includes(`${route}, `) && one.includes('should be')).map((one) => one.replace(/ \(.*/, ''));
    expect(about('GET /rounds/:id')).toEqual(['member', 'presidium', 'technician'].map((role) => `planned: GET /rounds/:id, ${role}: allowed, and should be refused`));
    expect(about('POST /rounds/:id/signed')).toEqual(['member', 'presidium', 'technician'].map((role) => `planned: POST /rounds/:id/signed, ${role}: refused, and should be allowed`));
  });

  test('an example that is no request, so that it would prove nothing', async () => {
    const { deviations } = await some(post('/rounds/:id/collect', 'ballots', { collected: 'năm' }));
    expect(deviations).toContain('planned: POST /rounds/:id/collect, head: the example is no request: BODY_INVALID collected');
  });

  test('a change of the matrix itself', () => {
    expect(matrixFaults(permissions)).toEqual([]);
    expect(matrixFaults({ ...permissions, rule: ['head', 'technician'] })).toEqual(['permissions.ts: rule is not as written in matrix.ts']);
  });
});

test('the matrix in docs/security.md is the one of the program', () => {
  const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
  const written = page.split('\n').flatMap((line) => /^\| `(\w+)` \| (yes|–) \| (yes|–) \| (yes|–) \| (yes|–) \|/.exec(line)?.slice(1, 6) ?? []);
  const real = Object.entries(permissions).flatMap(([action, allowed]) => [action, ...roles.map((role) => (allowed.includes(role) ? 'yes' : '–'))]);
  expect(written).toEqual(real);
});

describe('the founder of a file', () => {
  const one = desk();
  let all: Led;
  beforeAll(async () => {
    all = await led(one, { founder: { name: 'Đinh Văn Sáng', role: 'technician', pin: '1234' } });
    return () => one.leave();
  });

  test.each(routes.filter(({ needs }) => needs === 'people').map(nameOf))('brings in people even as a technician: %s', async (name) => {
    const { method, path, body } = routes.find((route) => nameOf(route) === name) ?? get('', 'look');
    expect(await all.code(method, path.replace(':id', '99'), body, 'head')).not.toBe('NOT_ALLOWED');
    expect(await all.code(method, path.replace(':id', '99'), body, 'technician')).toBe('NOT_ALLOWED');
  });

  test('and is given nothing else by it', async () => {
    for (const path of ['conclude', 'close', 'signed', 'unlock']) expect(await all.code('POST', `/rounds/99/${path}`, path === 'signed' ? { paper: 1 } : undefined)).toBe('NOT_ALLOWED');
  });
});
