import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVerify, X509Certificate } from 'node:crypto';
import type { Result } from '../../domain/result.ts';
import type { SigningFault } from '../fault.ts';
import { committee, sourceOf } from '../../minutes/fixture.ts';
import { minutesPdf } from '../../minutes/pdf.ts';
import { identity, p12, pem, type Identity } from '../fixture.ts';
import { opensslSays, pdfsigSays, present } from '../judges.ts';
import { p12Signer } from '../p12.ts';
import { signPaper } from '../sign.ts';
import { ask, ownProcess, type Helper } from './ask.ts';
import { fakeModule } from './fake.ts';
import { openModule, type Module } from './module.ts';
import { makeToken, softhsm, tokenHome } from './softhsm.ts';
import { tokenCertificates, tokenSigner, type TokenAsked } from './token.ts';
import { answered } from './work.ts';

const dir = mkdtempSync(join(tmpdir(), 'token-'));
afterAll(() => rmSync(dir, { recursive: true }));

const code = (result: Result<unknown, SigningFault>): string => (result.ok ? 'done' : result.error.code);
const bytes = Buffer.from('văn bản');

let who: Identity;
beforeAll(async () => {
  who = await identity('Hoàng Minh Em');
});

const within = (module: Module) => (): Helper => ({ ask: ({ asked }, on) => on.answered(answered(module, asked)), stop: () => {} });

/** Signs from first to last; the code is of whatever stopped it. */
async function attempt(module: Module, wanted: Partial<TokenAsked> = {}): Promise<string> {
  const signer = await tokenSigner({ library: 'x', pin: '246810', ...wanted }, { start: within(module) });
  if (!signer.ok) return code(signer);
  const signed = await signer.value.sign(bytes);
  return signed.ok && verifies(signer.value.certificate, signed.value) ? 'done' : code(signed);
}
const verifies = (certificate: Uint8Array, signature: Uint8Array): boolean => createVerify('sha256').update(bytes).verify(new X509Certificate(certificate).publicKey, signature);

describe('what a token may answer', () => {
  it('a token with its key and certificate signs', async () => {
    expect(await attempt(fakeModule(who, '246810'))).toBe('done');
    expect(await attempt(fakeModule(who, '246810'), { label: 'Chữ ký thử', slot: 7 })).toBe('done');
  });

  it('no PIN is not tried, and a wrong one is told', async () => {
    let tries = 0;
    const counting = { ...fakeModule(who, '246810') };
    const module: Module = { ...counting, C_Login: (...given) => ((tries += 1), counting.C_Login(...given)) };
    expect([await attempt(module, { pin: '' }), tries]).toEqual(['TOKEN_PIN_EMPTY', 0]);
    expect([await attempt(module, { pin: '000000' }), tries]).toEqual(['TOKEN_PIN', 1]);
  });

  it('a locked token is told, by its answer or by its flag, before which no PIN is tried', async () => {
    expect(await attempt(fakeModule(who, '246810', { C_Login: () => 0xa4 }))).toBe('TOKEN_LOCKED');
    let tries = 0;
    const flags = (set: number): Partial<Module> => ({ C_GetTokenInfo: (_, info) => (info.writeUInt32LE(0x400 | set, 96), 0), C_Login: () => ((tries += 1), 0) });
    expect([await attempt(fakeModule(who, '246810', flags(0x4_0000))), tries]).toEqual(['TOKEN_LOCKED', 0]);
    const states = await Promise.all([0, 0x1_0000, 0x3_0000, 0x4_0000].map((set) => tokenCertificates('x', { start: within(fakeModule(who, '1', flags(set))) })));
    expect(states.map((one) => (one.ok ? one.value[0]?.pin : one.error.code))).toEqual(['free', 'low', 'last', 'locked']);
  });

  it.each(['C_OpenSession', 'C_Login', 'C_FindObjectsInit', 'C_SignInit', 'C_Sign'] as const)('pulled out at %s, nothing is signed', async (call) => {
    for (const removed of [0x30, 0x32, 0xe0]) expect(await attempt(fakeModule(who, '246810', { [call]: () => removed }))).toBe('TOKEN_GONE');
  });

  it('gone between its certificate and its signature, it is told so', async () => {
    const module = fakeModule(who, '246810');
    let calls = 0;
    const start = (): Helper => within((calls += 1) === 1 ? module : { ...module, C_GetSlotList: (_, __, count) => (count.fill(0), 0) })();
    const signer = await tokenSigner({ library: 'x', pin: '246810' }, { start });
    expect(signer.ok && code(await signer.value.sign(bytes))).toBe('TOKEN_GONE');
  });

  it('a token without certificate, without key, of another label, or none at all', async () => {
    const module = fakeModule(who, '246810');
    let found = true;
    const only = (kind: number): Partial<Module> => ({
      C_FindObjectsInit: (session, template) => ((found = template[0]?.pValue?.[0] === kind), module.C_FindObjectsInit(session, template, template.length)),
      C_FindObjects: (session, into, most, count) => (found ? module.C_FindObjects(session, into, most, count) : (count.fill(0), 0)),
    });
    expect(await attempt({ ...module, ...only(3) })).toBe('TOKEN_NO_CERTIFICATE');
    expect(await attempt({ ...module, ...only(3) }, { certificate: who.certificate })).toBe('done');
    expect(await attempt({ ...module, ...only(1) })).toBe('TOKEN_NO_KEY');
    expect(await attempt(module, { label: 'Khác' })).toBe('TOKEN_NONE');
    expect(await attempt({ ...module, C_GetSlotList: (_, __, count) => (count.fill(0), 0) })).toBe('TOKEN_NONE');
  });

  it('what is not known is told by its number', async () => {
    const signer = await tokenSigner({ library: 'x', pin: '246810' }, { start: within(fakeModule(who, '246810', { C_SignInit: () => 0x70 })) });
    expect(signer.ok && (await signer.value.sign(bytes))).toEqual({ ok: false, error: { code: 'TOKEN_REFUSED', values: { code: '0x70' } } });
  });
});

describe('the process that holds a library', () => {
  const script = (name: string, text: string): (() => Helper) => {
    const path = join(dir, `${name}.mjs`);
    writeFileSync(path, text);
    return () => ownProcess(path);
  };

  it('is stopped when its time is over', async () => {
    const start = script('hangs', `process.on('message', () => { for (;;); });`);
    let stopped = 0;
    const watched = (): Helper => {
      const helper = start();
      return { ...helper, stop: () => ((stopped += 1), helper.stop()) };
    };
    expect(code(await tokenCertificates('x', { limit: 300, start: watched }))).toBe('TOKEN_SLOW');
    expect(stopped).toBe(1);
  });

  it.each([
    ['ends', `process.on('message', () => process.exit(0));`],
    ['is killed', `process.on('message', () => process.kill(process.pid, 'SIGKILL'));`],
    ['cannot be started', `không phải mã`],
  ])('that %s without an answer is told', async (name, text) => {
    expect(code(await tokenCertificates('x', { start: script(name, text) }))).toBe('TOKEN_CRASHED');
  });

  it('gets the PIN by its channel alone: neither its arguments nor its environment hold it', async () => {
    const start = script('tells', `process.on('message', (got) => process.send({ ok: true, value: { got, seen: [process.argv, process.execArgv, process.env] } }));`);
    const pin = '86420975';
    const told = JSON.stringify(await ask({ library: 'x', asked: { kind: 'sign', which: {}, certificate: who.certificate, pin, bytes } }, 20_000, start));
    expect(told.match(new RegExp(pin, 'g'))).toHaveLength(1);
    expect(told.slice(told.indexOf('"seen"'))).not.toContain(pin);
  });

  it('tells of a library that is missing, no library, or no token library', async () => {
    const text = join(dir, 'text.so');
    writeFileSync(text, 'không phải thư viện');
    const anotherLibrary = join(import.meta.dirname, '../../../node_modules/better-sqlite3/prebuilds', `${process.platform}-${process.arch}.node`);
    expect(existsSync(anotherLibrary)).toBe(true);
    expect(await Promise.all([join(dir, 'khong-co.so'), text, anotherLibrary].map(async (path) => code(await tokenCertificates(path))))).toEqual(['TOKEN_LIBRARY_MISSING', 'TOKEN_LIBRARY_UNFIT', 'TOKEN_LIBRARY_UNFIT']);
  });

  it('tells where the part that reads libraries is not installed', async () => {
    const absent = () => Promise.reject(new Error('Cannot find package'));
    expect(code(await openModule(import.meta.filename, absent))).toBe('TOKEN_PART_MISSING');
  });
});

const tool = present('softhsm2-util', '--version') && softhsm !== undefined;
describe.skipIf(!tool)('a software token (softhsm2), through a process of its own', () => {
  const library = softhsm ?? '';
  let curve: Identity;
  beforeAll(async () => {
    curve = await identity('Lê Thu Cúc', { curve: true });
    tokenHome(dir);
    await makeToken(dir, 'RSA', '246810', who);
    await makeToken(dir, 'EC', '1357', curve);
    await makeToken(dir, 'không chứng thư', '9999', who, { withCertificate: false });
  });

  it('shows its certificates without a PIN', async () => {
    const found = await tokenCertificates(library);
    expect(found.ok && Object.fromEntries(found.value.map(({ label, certificates }) => [label, certificates.map(({ name }) => name)]))).toEqual({ RSA: [who.name], EC: [curve.name], 'không chứng thư': [] });
  });

  const signs = async (wanted: Omit<TokenAsked, 'library'>): Promise<string> => {
    const signer = await tokenSigner({ library, ...wanted });
    if (!signer.ok) return code(signer);
    const signed = await signer.value.sign(bytes);
    return signed.ok ? (verifies(signer.value.certificate, signed.value) ? 'done' : 'wrong') : code(signed);
  };

  it('signs with RSA, on a curve, and with a certificate that comes from a file', async () => {
    expect(await signs({ label: 'RSA', pin: '246810' })).toBe('done');
    expect(await signs({ label: 'EC', pin: '1357' })).toBe('done');
    expect(await signs({ label: 'không chứng thư', pin: '9999' })).toBe('TOKEN_NO_CERTIFICATE');
    expect(await signs({ label: 'không chứng thư', pin: '9999', certificate: who.certificate })).toBe('done');
  });

  it('signs a paper after a .p12, and a second token after it; pdfsig and openssl agree', async () => {
    const at = '2026-05-20T02:15:40.000Z';
    const signers = [await p12Signer(await p12(who, 'x'), 'x'), await tokenSigner({ library, label: 'RSA', pin: '246810' }), await tokenSigner({ library, label: 'EC', pin: '1357' })];
    let paper = await minutesPdf(sourceOf(committee));
    for (const [no, signer] of signers.entries()) {
      const place = ['ky:truong-ban', 'ky:thu-ky', 'ky:doan-chu-tich'][no] ?? '';
      const signed = signer.ok ? await signPaper(paper, { place, mark: { name: who.name, role: 'Ban Kiểm phiếu' }, at }, signer.value) : signer;
      expect(code(signed)).toBe('done');
      if (signed.ok) paper = signed.value;
    }
    const path = join(dir, 'paper.pdf');
    writeFileSync(path, paper);
    if (present('pdfsig')) expect(pdfsigSays(path).map(({ verdict, whole }) => [verdict, whole])).toEqual([false, false, true].map((whole) => ['Signature is Valid.', whole]));
    if (present('openssl', 'version')) expect(opensslSays(dir, paper, [who, curve].map(pem).join(''))).toEqual([true, true, true]);
  });

  it('refuses a wrong PIN', async () => {
    expect(await signs({ label: 'RSA', pin: '000000' })).toBe('TOKEN_PIN');
  });

  it('whose files are taken away before it signs has gone', async () => {
    const signer = await tokenSigner({ library, label: 'RSA', pin: '246810' });
    const [tokens, away] = [join(dir, 'tokens'), join(dir, 'away')];
    renameSync(tokens, away);
    mkdirSync(tokens);
    expect(signer.ok && code(await signer.value.sign(bytes))).toBe('TOKEN_GONE');
    rmSync(tokens, { recursive: true });
    renameSync(away, tokens);
  });
});
