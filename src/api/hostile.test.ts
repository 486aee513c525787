import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, get, type Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { host, listen } from '../loopback.ts';
import { collected, desk, newCongress } from './desk.ts';

const token = 'bi-mat';
const own = { 'x-kiemphieu-token': token };
let one: ReturnType<typeof desk>;
let server: Server;
let port = 0;

beforeEach(async () => {
  one = desk({ token });
  mkdirSync(join(one.dir, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(one.dir, 'pages', 'index.html'), '<title>Kiểm phiếu</title>');
  writeFileSync(join(one.dir, 'pages', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(one.dir, 'secret.txt'), 'bí mật của máy');
  port = await new Promise((found) => {
    server = listen((request) => one.app.fetch(request), 0, found, { head: 300, whole: 900 }) as Server;
  });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  one.leave();
});

const request = (path: string, init: RequestInit = {}): Promise<Response> => Promise.resolve(one.app.request(`http://${host}:${port}${path}`, init));

/** Writes these bytes to the real server and reads until it hangs up. */
function raw(...parts: readonly string[]): Promise<string> {
  return new Promise((done) => {
    let told = '';
    const socket = connect(port, host, () => parts.forEach((part) => socket.write(part)));
    socket.on('data', (part) => (told += part.toString('utf8')));
    socket.on('error', () => undefined);
    socket.on('close', () => done(told));
  });
}
const head = (line: string, ...more: readonly string[]): string => [`${line} HTTP/1.1`, `Host: ${host}:${port}`, `X-Kiemphieu-Token: ${token}`, 'Connection: close', ...more, '', ''].join('\r\n');
const statusIn = (text: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
const stillServes = async (): Promise<void> => expect(statusIn(await raw(head('GET /api/files')))).toBe(200);

/** A stack, a folder of the machine, the name of a module, or a file that is none of the pages. */
const tells = (text: string): boolean => /node_modules|\.ts:\d|\bat \w+ \(|kiemphieu-\w{6}|bí mật|root:x/.test(text);

describe('who may ask', () => {
  test('nobody on another address of the machine', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []).filter(({ address }) => address !== host).map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address));
    for (const address of [...others, '::1', '127.0.0.2'])
      expect([address, await new Promise((done) => connect(port, address, () => done('answered')).on('error', () => done('refused')))]).toEqual([address, 'refused']);
  });

  test.each(['ke-xau.vn', '127.0.0.1.ke-xau.vn', '127.0.0.1@ke-xau.vn', 'localhost.ke-xau.vn', 'localhost', '[::1]', '0.0.0.0', '127.1', '2130706433', '0x7f.0.0.1', '127.0.0.2', '127.0.0.1.', ''])('not a page that calls this machine %j', async (name) => {
    const answer = await raw(`GET /api/files HTTP/1.1\r\nHost: ${name}\r\nX-Kiemphieu-Token: ${token}\r\nConnection: close\r\n\r\n`);
    expect([name, [400, 403].includes(statusIn(answer)), answer.includes('[]')]).toEqual([name, true, false]);
  });

  test('not somebody who asks as the window does, or names two hosts', async () => {
    for (const target of ['app://kiemphieu/api/files', 'http://ke-xau.vn/api/files', '//ke-xau.vn/api/files', `@ke-xau.vn/api/files`]) {
      const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: ke-xau.vn\r\nX-Kiemphieu-Token: ${token}\r\nConnection: close\r\n\r\n`);
      expect([target, [400, 403].includes(statusIn(answer))]).toEqual([target, true]);
    }
    expect(statusIn(await raw(`GET /api/files HTTP/1.1\r\nHost: ${host}:${port}\r\nHost: ke-xau.vn\r\nConnection: close\r\n\r\n`))).not.toBe(200);
  });

  test.each(['http://ke-xau.vn', 'null', 'http://127.0.0.1', 'https://127.0.0.1:PORT', 'http://127.0.0.1:1', 'http://127.0.0.1.ke-xau.vn:PORT', 'http://localhost:PORT', 'http://[::1]:PORT', 'app://kiemphieu', 'file://', ''])('not a page of %j', async (origin) => {
    const answer = await request('/api/files', { headers: { ...own, origin: origin.replace('PORT', String(port)) } });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'FOREIGN_ORIGIN']);
  });

  test('not a site that the browser names as another one, whatever it is allowed to send', async () => {
    for (const site of ['cross-site', 'same-site']) expect((await request('/api/files', { headers: { ...own, 'sec-fetch-site': site } })).status).toBe(403);
  });

  test('nobody without the token: none, another, longer, shorter, twice', async () => {
    for (const given of [undefined, '', 'bi-mau', `${token}${token}`, 'bi-ma', `${token}, ${token}`]) {
      const answer = await request('/api/congress', given === undefined ? {} : { headers: { 'x-kiemphieu-token': given } });
      expect([given, answer.status]).toEqual([given, 401]);
    }
    expect((await request(`/api/files?token=${token}`)).status).toBe(401);
  });

  test('no other site gets a preflight answered, and TRACE echoes nothing', async () => {
    const asked = await raw(head('OPTIONS /api/files', 'Origin: http://ke-xau.vn', 'Access-Control-Request-Method: POST'));
    expect([statusIn(asked), /access-control-allow/i.test(asked)]).toEqual([403, false]);
    for (const method of ['OPTIONS', 'PATCH', 'PROPFIND']) expect([method, statusIn(await raw(head(`${method} /api/files`)))]).toEqual([method, 404]);
    for (const method of ['TRACE', 'CONNECT', 'BREW']) {
      const answer = await raw(head(`${method} /`, 'X-Echo: tieng-vong'));
      expect([method, statusIn(answer) === 200, answer.includes('tieng-vong'), tells(answer)]).toEqual([method, false, false, false]);
    }
    await stillServes();
  });

  test('HEAD answers as GET does, without a body', async () => {
    const answer = await raw(head('HEAD /'));
    expect([statusIn(answer), answer.endsWith('\r\n\r\n'), answer.includes("default-src 'none'")]).toEqual([200, true, true]);
  });
});

describe('a form of another site', () => {
  const forms = ['text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ' TEXT/PLAIN', 'text/plain; application/json'];
  test.each(forms)('sends nothing as %j', async (type) => {
    for (const path of ['/api/lists/read/csv', '/api/files/rehearsal', '/api/files/close', '/api/sessions']) {
      const answer = await request(path, { method: 'POST', headers: { ...own, 'content-type': type }, body: '{}' });
      expect([path, answer.status]).toEqual([path, 400]);
    }
    expect(one.workspace.current()).toBeUndefined();
  });

  test('sends no list without a type either; bytes are read', async () => {
    const { session } = (await one.ask('POST', '/files', newCongress, undefined, own)).body;
    const list = (type?: string): Promise<Response> =>
      request('/api/lists/read/text', { method: 'POST', headers: { ...own, 'x-session': session, ...(type === undefined ? {} : { 'content-type': type }) }, body: new TextEncoder().encode('Nguyễn Thị An\nLê Văn Cường') });
    expect([(await list()).status, (await list('application/octet-stream')).status]).toEqual([400, 200]);
  });
});

describe('what is sent', () => {
  test('too much is refused: told in advance, or in pieces without a length', async () => {
    const told = await raw(head('POST /api/files/open', 'Content-Type: application/json', 'Content-Length: 90000000'), 'x');
    expect(statusIn(told)).toBe(413);
    const piece = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
    const inPieces = await raw(head('POST /api/lists/read/csv', 'Content-Type: application/octet-stream', 'Transfer-Encoding: chunked'), ...Array.from({ length: 20 }, () => piece));
    expect([0, 413]).toContain(statusIn(inPieces));
    await stillServes();
  });

  test('a head that does not end, and a body that does not end, are cut off while others are served', async () => {
    const slow = [raw(`GET / HTTP/1.1\r\nHost: ${host}`), raw(head('POST /api/files/open', 'Content-Type: application/json', 'Content-Length: 100'), '{"name"')];
    await stillServes();
    for (const answer of await Promise.all(slow)) expect([0, 408]).toContain(statusIn(answer));
    await stillServes();
  });

  test('a head that is too long, two lengths, or a length and pieces are refused', async () => {
    const bad = [head('GET /', `X-Long: ${'a'.repeat(40_000)}`), head('POST /api/files/open', 'Content-Length: 2', 'Content-Length: 3'), head('POST /api/files/open', 'Content-Length: 2', 'Transfer-Encoding: chunked'), 'không phải HTTP\r\n\r\n'];
    for (const text of bad) expect([400, 431]).toContain(statusIn(await raw(text)));
    await stillServes();
  });

  test.each(['{"__proto__":{"role":"head"},"name":"a"}', '{"constructor":{"prototype":{"role":"head"}},"name":"a"}', '{"name":"a","prototype":{}}'])('keys that would change every object change none: %s', async (body) => {
    const answer = await request('/api/files/open', { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body });
    expect([400, 404]).toContain(answer.status);
    expect([({} as { role?: string }).role, tells(await answer.text())]).toEqual([undefined, false]);
  });

  test('nesting without end is refused without a stack', async () => {
    const deep = 100_000;
    for (const body of [`${'['.repeat(deep)}${']'.repeat(deep)}`, `${'{"name":'.repeat(deep)}1${'}'.repeat(deep)}`, `{"name":${'['.repeat(deep)}${']'.repeat(deep)}}`]) {
      const answer = await request('/api/files/open', { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body });
      expect([answer.status, tells(await answer.text())]).toEqual([400, false]);
    }
    await stillServes();
  });

  test('a name with line ends, quotes or path signs becomes neither a header nor a path', async () => {
    const name = 'Đảng bộ\r\nX-Chen: 1/../..\\"\0';
    const answer = await one.ask('POST', '/files', { ...newCongress, organisation: { ...newCongress.organisation, name } }, undefined, own);
    expect([answer.headers.get('x-chen'), answer.status < 500]).toEqual([null, true]);
    expect(one.workspace.current()?.name ?? '').not.toMatch(/[/\\\r\n\0"]/);
    expect(statusIn(await raw(head('GET /api/files%0d%0aX-Chen:%201')))).toBe(404);
  });
});

describe('the folder of the pages', () => {
  const ways = ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/assets/../../secret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/..%5csecret.txt', '/..\\secret.txt', '/%252e%252e%252fsecret.txt', '/secret.txt%00.js', '/assets/a.js%00', '//etc/passwd', '/%2fetc%2fpasswd', '/etc/passwd', '/....//secret.txt', '/%c0%ae%c0%ae/secret.txt', '/C:%5Csecret.txt', '/file:///etc/passwd', '/%'];
  test.each(ways)('is not left by %j', async (path) => {
    const answer = await raw(head(`GET ${path}`));
    expect([tells(answer), answer.startsWith('HTTP/1.1 5')]).toEqual([false, false]);
    expect(tells(await (await request(path)).text())).toBe(false);
  });

  test('is not listed', async () => {
    for (const path of ['/', '/assets', '/assets/', '/.']) expect([path, (await (await request(path)).text()).includes('a.js')]).toEqual([path, false]);
  });

  test('comes with types that no browser guesses at', async () => {
    const answer = await request('/assets/a.js');
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual(['text/javascript; charset=utf-8', 'nosniff']);
    for (const path of ['/', '/api/files', '/khong-co.js', '/api/khong-co']) {
      const { headers } = await request(path, { headers: own });
      expect([path, headers.get('x-content-type-options'), /unsafe|\*/.test(headers.get('content-security-policy') ?? '*')]).toEqual([path, 'nosniff', false]);
    }
  });
});

describe('who has signed in', () => {
  const status = async (session: string): Promise<number> => (await one.ask('GET', '/meetings/1/roster', undefined, session)).status;
  beforeEach(() => {
    one.leave();
    one = desk();
  });

  test('is signed out at once by another PIN, another role, a removal; by another name not', async () => {
    const { head: chief, first, second, technician, presidium } = await collected(one);
    await one.ask('PUT', '/people/2', { pin: '5555' }, chief);
    await one.ask('PUT', '/people/3', { role: 'technician' }, chief);
    await one.ask('DELETE', '/people/5', undefined, chief);
    expect(await Promise.all([first, second, technician].map(status))).toEqual([401, 401, 401]);
    expect(await Promise.all([chief, presidium].map(status))).toEqual([200, 200]);
    expect(await status(await one.signIn(2, '5555'))).toBe(200);
    await one.ask('PUT', '/people/1', { name: 'Trần Văn Bình', role: 'head' }, chief);
    expect(await status(chief)).toBe(200);
  });

  test('everywhere, also where the own PIN was changed', async () => {
    const { head: chief } = await collected(one);
    const elsewhere = await one.signIn(1);
    expect((await one.ask('PUT', '/people/1', { pin: '8642' }, chief)).status).toBe(200);
    expect([await status(chief), await status(elsewhere), await status(await one.signIn(1, '8642'))]).toEqual([401, 401, 200]);
  });

  test('a PIN guessed from outside slows down, doubles, and is in the journal', async () => {
    await collected(one);
    const waits: number[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      await one.ask('POST', '/sessions', { person: 1, pin: '0000' });
      const { status: code, body } = await one.ask('POST', '/sessions', { person: 1, pin: '1111' });
      if (code !== 429) continue;
      const seconds = Number(/\d+/.exec(body.message)?.[0]);
      waits.push(seconds);
      one.later(seconds + 1);
    }
    expect(waits.every((wait, at) => at === 0 || wait > (waits[at - 1] ?? 0))).toBe(true);
    expect(waits.length).toBeGreaterThan(3);
    const refused = one.workspace.current()?.store.db.prepare<[], { n: number }>("SELECT count(*) AS n FROM journal WHERE kind = 'pinRefused'").get();
    expect(refused?.n).toBeGreaterThanOrEqual(6);
  });
});

test('ten thousand requests at once are answered, and the next one too', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const ask = (): Promise<number> => new Promise((done) => get({ host, port, path: '/api/files', agent, headers: own }, (answer) => answer.resume().on('end', () => done(answer.statusCode ?? 0))).on('error', () => done(0)));
  const answers = await Promise.all(Array.from({ length: 10_000 }, ask));
  agent.destroy();
  expect(answers.filter((status) => status !== 200)).toEqual([]);
  await stillServes();
}, 60_000);
