import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Loaded before the program: whoever asks for another machine, its name, or another program is told on and refused. */
const watch = `
import dns from 'node:dns';
import dgram from 'node:dgram';
import net from 'node:net';
import child from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
const refuse = (what) => () => {
  process.stderr.write('OUTGOING ' + what + '\\n');
  throw new Error(what);
};
net.Socket.prototype.connect = refuse('connect');
dgram.createSocket = refuse('datagram');
// Listening on an address looks it up as well; that asks nobody.
const lookup = dns.lookup;
dns.lookup = (name, ...more) => (net.isIP(name) === 0 ? refuse('dns')() : lookup(name, ...more));
dns.promises.lookup = refuse('dns');
for (const name of ['resolve', 'resolve4', 'resolve6', 'reverse']) {
  dns[name] = refuse('dns');
  dns.promises[name] = refuse('dns');
}
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) child[name] = refuse('program');
syncBuiltinESMExports();
`;

let dir = '';
let preload = '';
const started: ChildProcess[] = [];
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
  preload = join(dir, 'watch.mjs');
  writeFileSync(preload, watch);
});
afterAll(() => {
  for (const one of started) one.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

test.each([
  ['connect', "await fetch('http://127.0.0.1:4815/')"],
  ['connect', "(await import('node:net')).connect(4815, '127.0.0.1')"],
  ['connect', "(await import('node:https')).get('https://127.0.0.1:4815/')"],
  ['datagram', "(await import('node:dgram')).createSocket('udp4')"],
  ['dns', "await (await import('node:dns/promises')).lookup('kiemphieu.invalid')"],
  ['program', "(await import('node:child_process')).spawn('true')"],
])('the watch sees a %s: %s', (what, script) => {
  const { stderr } = spawnSync(process.execPath, ['--import', preload, '--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toContain(`OUTGOING ${what}`);
});

test('the program works a congress without asking for another machine', async () => {
  const child = spawn(process.execPath, ['--import', preload, 'src/server.ts', '--no-open', '--port', '0', '--data', join(dir, 'data')]);
  started.push(child);
  let told = '';
  child.stderr.on('data', (part) => (told += String(part)));
  const line = await new Promise<string>((found) => child.stdout.once('data', (part) => found(String(part))));
  const [, origin = '', token = ''] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(line) ?? [];
  let session = '';
  const ask = async (method: string, path: string, body?: unknown): Promise<ReturnType<JSON['parse']>> => {
    const headers = { 'x-kiemphieu-token': token, 'x-session': session, 'content-type': 'application/json' };
    const response = await fetch(`${origin}/api${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const bytes = await response.bytes();
    expect([path, response.status]).toEqual([path, 200]);
    return response.headers.get('content-type')?.includes('json') === true ? JSON.parse(new TextDecoder().decode(bytes)) : bytes.length;
  };
  await ask('POST', '/files/rehearsal', { ballots: 3, names: 5, seats: 3 });
  const { people, rehearsalPin } = await ask('GET', '/congress');
  const sit = async (role: string, at = 0): Promise<void> => {
    const person = people.filter((one: { role: string }) => one.role === role)[at];
    ({ session } = await ask('POST', '/sessions', { person: person.id, pin: rehearsalPin }));
  };
  for (const entry of [1, 2]) {
    await sit('member', entry - 1);
    const base = `/rounds/1/bundles/1/entries/${entry}`;
    await ask('POST', `${base}/start`, { counted: 3, with: 'Ngô Thị Sáu' });
    for (const place of [1, 2, 3]) await ask('POST', `${base}/readings`, { place, reading: { marks: { struck: [1, 2] }, aside: false } });
    await ask('POST', `${base}/finish`, { counted: 3, with: 'Ngô Thị Sáu' });
  }
  await sit('head');
  for (const act of ['conclude', 'close', 'print']) await ask('POST', `/rounds/1/${act}`, {});
  for (const path of ['/files', '/congress', '/rounds/1', '/rounds/1/result', '/script', '/script/booklet', '/lists/template/roster']) await ask('GET', path);
  await ask('POST', '/files/close', {});
  child.kill('SIGTERM');
  await new Promise((done) => child.once('exit', done));
  expect(told).not.toContain('OUTGOING');
});
