import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { permissions, type Action } from '../usecases/permissions.ts';
import type { Role } from '../usecases/views.ts';
import { byHand, collected, desk, election, entryPath, newCongress } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

describe('who may do what', () => {
  const ruling = { ruling: { kind: 'invalid', code: 'I7', note: 'ký tên' }, votesFor: 3 };
  const requests: readonly (readonly [Action, string, string, unknown])[] = [
    ['people', 'POST', '/people', { name: 'Người mới', role: 'member', pin: '1234' }],
    ['ballots', 'POST', '/rounds/1/issue', { issued: 5, presentAtVote: 5, spoiled: 0 }],
    ['entry', 'POST', `${entryPath(1)}/start`, byHand(5)],
    ['reread', 'POST', '/rounds/1/bundles/1/papers/1/reread', { reading: { marks: { struck: [] }, aside: false } }],
    ['remove', 'POST', '/rounds/1/bundles/1/papers/1/remove', { note: 'không có' }],
    ['recount', 'POST', '/rounds/1/recount', { collected: 5, note: 'đếm lại' }],
    ['rule', 'POST', '/rounds/1/bundles/1/papers/1/ruling', ruling],
    ['conclude', 'POST', '/rounds/1/conclude', undefined],
    ['close', 'POST', '/rounds/1/close', undefined],
    ['print', 'POST', '/rounds/1/print', undefined],
    ['sign', 'POST', '/rounds/1/signed', { paper: 1 }],
    ['correct', 'POST', '/rounds/1/correct', { reason: 'sai' }],
  ];

  test('every role meets every action as the table says', async () => {
    const { head, first, presidium, technician } = await collected(one);
    const sessions: Readonly<Record<Role, string>> = { technician, presidium, member: first, head };
    for (const [action, method, path, body] of requests)
      for (const role of Object.keys(sessions) as Role[]) {
        const { body: answer } = await one.ask(method, path, body, sessions[role]);
        expect([action, role, answer.code === 'NOT_ALLOWED']).toEqual([action, role, !permissions[action].includes(role)]);
      }
  });

  test('the technician never rules, concludes, closes or corrects', () => {
    for (const action of ['rule', 'conclude', 'close', 'sign', 'correct'] as const) expect(permissions[action]).toEqual(['head']);
  });

  test('the head does not set the PIN of a presidium member anew', async () => {
    const { head } = await collected(one);
    expect((await one.ask('PUT', '/people/4', { pin: '5555' }, head)).body.code).toBe('PIN_NOT_YOURS');
  });

  test('nobody acts without having signed in', async () => {
    await collected(one);
    expect(await one.ask('GET', '/rounds/1')).toMatchObject({ status: 401, body: { code: 'NO_SESSION' } });
    expect((await one.ask('GET', '/meetings/1/roster', undefined, 'không có')).status).toBe(401);
  });
});

describe('the PIN', () => {
  test('has 4 to 12 digits', async () => {
    for (const pin of ['123', '1234567890123', '12a4']) expect((await one.ask('POST', '/files', { ...newCongress, founder: { ...newCongress.founder, pin } })).body).toMatchObject({ code: 'PIN_FORMAT', field: 'founder.pin' });
  });

  test('guessed wrongly again and again makes wait, and every guess is in the journal', async () => {
    await collected(one);
    for (let guess = 0; guess < 3; guess += 1) expect((await one.ask('POST', '/sessions', { person: 1, pin: '0000' })).status).toBe(401);
    expect(await one.ask('POST', '/sessions', { person: 1, pin: '1234' })).toMatchObject({ status: 429, body: { code: 'PIN_WAIT' } });
    one.later(10);
    expect((await one.ask('POST', '/sessions', { person: 1, pin: '1234' })).status).toBe(200);
    const refused = one.workspace.current()?.store.db.prepare("SELECT count(*) AS n FROM journal WHERE kind = 'pinRefused'").get();
    expect(refused).toEqual({ n: 3 });
  });

  test('is nowhere in the answers', async () => {
    const { head } = await collected(one);
    expect(JSON.stringify((await one.ask('GET', '/congress', undefined, head)).body)).not.toMatch(/salt|hash|1234/);
  });
});

describe('what comes in', () => {
  test('an unknown key, a wrong type, no JSON: a code, a field, a sentence', async () => {
    const { head } = await collected(one);
    expect(await one.ask('POST', '/elections', { ...election, seat: 3 }, head)).toMatchObject({ status: 400, body: { code: 'BODY_INVALID', field: 'seat' } });
    expect((await one.ask('POST', '/elections', { ...election, seats: '2' }, head)).body).toMatchObject({ code: 'BODY_INVALID', field: 'seats' });
    const broken = await one.app.request('http://127.0.0.1/api/files/open', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([400, 'NOT_JSON']);
    const bare = await one.app.request('http://127.0.0.1/api/files/open', { method: 'POST', body: '{}' });
    expect(bare.status).toBe(400);
  });

  test('text is composed on the way in', async () => {
    const { head } = await collected(one);
    await one.ask('POST', '/people', { name: 'Nguyễn Văn Ạ'.normalize('NFD'), role: 'member', pin: '1234' }, head);
    expect((await one.ask('GET', '/congress')).body.people.at(-1).name).toBe('Nguyễn Văn Ạ'.normalize('NFC'));
  });

  test('a status of another meeting changes nothing', async () => {
    one.leave();
    one = desk();
    const { session } = (await one.ask('POST', '/files', newCongress)).body;
    const people = [{ name: 'An', status: 'present' }, { name: 'Bình', status: 'absentAccepted' }];
    expect((await one.ask('PUT', '/meetings/1/roster', { people }, session)).body).toMatchObject({ code: 'STATUS_UNFIT', field: 'people[1].status' });
    expect((await one.ask('GET', '/meetings/1/roster', undefined, session)).body.people).toEqual([]);
  });

  test('too much is refused', async () => {
    expect(await one.ask('POST', '/files/open', { name: 'x'.repeat(1_100_000) })).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
  });

  test('no name leads out of the folder', async () => {
    for (const name of ['../a.kiemphieu', '/etc/passwd', 'a/b.kiemphieu', '..\\a.kiemphieu']) expect((await one.ask('POST', '/files/open', { name })).status).toBe(404);
  });
});

describe('the door', () => {
  test('other hosts and other pages are refused', async () => {
    expect((await one.ask('GET', '/files', undefined, undefined, { host: 'ke-xau.vn' })).body.code).toBe('FOREIGN_HOST');
    expect((await one.ask('GET', '/files', undefined, undefined, { origin: 'http://ke-xau.vn' })).body.code).toBe('FOREIGN_ORIGIN');
    expect((await one.ask('GET', '/files', undefined, undefined, { origin: 'http://127.0.0.1' })).status).toBe(200);
  });

  test('with a token, only its bearer is answered', async () => {
    const other = desk({ token: 'bi-mat' });
    expect((await other.ask('GET', '/files')).body.code).toBe('NO_TOKEN');
    expect((await other.ask('GET', '/files', undefined, undefined, { 'x-kiemphieu-token': 'bi-mat' })).status).toBe(200);
    other.leave();
  });

  test('pages come with strict headers, and an address of the program gets the first page', async () => {
    mkdirSync(join(one.dir, 'pages'));
    writeFileSync(join(one.dir, 'pages', 'index.html'), '<title>Kiểm phiếu</title>');
    writeFileSync(join(one.dir, 'secret.txt'), 'bí mật');
    const page = await one.app.request('http://127.0.0.1/congress/roster');
    expect([page.status, page.headers.get('content-security-policy')?.includes("default-src 'none'")]).toEqual([200, true]);
    for (const path of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%5c..%5csecret.txt']) expect(await (await one.app.request(`http://127.0.0.1${path}`)).text()).not.toContain('bí mật');
    expect(await one.ask('GET', '/khong-co')).toMatchObject({ status: 404, body: { code: 'NO_SUCH_ROUTE' } });
  });
});
