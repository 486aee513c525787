import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyPem, type Identity } from '../fixture.ts';

/** The software token that stands for a real one where it is installed (Debian: softhsm2). */
export const softhsm = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'].find((path) => existsSync(path));

/** A home for tokens; the library finds it by the environment, as its processes do. */
export function tokenHome(dir: string): void {
  mkdirSync(join(dir, 'tokens'));
  writeFileSync(join(dir, 'softhsm2.conf'), `directories.tokendir = ${join(dir, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`);
  process.env['SOFTHSM2_CONF'] = join(dir, 'softhsm2.conf');
}

/** A token with one key, and its certificate where it is to hold one. */
export async function makeToken(dir: string, label: string, pin: string, who: Identity, { withCertificate = true } = {}): Promise<void> {
  const tool = (...args: readonly string[]): string => execFileSync('softhsm2-util', args, { encoding: 'utf8' });
  tool('--init-token', '--free', '--label', label, '--so-pin', '12345678', '--pin', pin);
  const key = join(dir, 'key.pem');
  writeFileSync(key, keyPem(who));
  tool('--import', key, '--token', label, '--label', 'ky', '--id', 'A1', '--pin', pin);
  const slot = /Slot (\d+)(?:(?!Slot \d)[^])*?Label: +(.+?)\s*\n/g;
  const found = [...tool('--show-slots').matchAll(slot)].find(([, , name]) => name === label);
  if (withCertificate) await writeCertificate(Number(found?.[1]), pin, who.certificate);
}

/** No tool of its own writes one: C_CreateObject of the library does. */
async function writeCertificate(slot: number, pin: string, der: Uint8Array): Promise<void> {
  if (softhsm === undefined) return;
  const { default: koffi } = await import('koffi');
  const library = koffi.load(softhsm, { deep: true });
  const attributes = koffi.pointer(koffi.struct({ type: 'unsigned long', pValue: 'void *', ulValueLen: 'unsigned long' }));
  const call = (name: string, ...parameters: readonly (string | typeof attributes)[]) => library.func(name, 'unsigned long', [...parameters]);
  const done = (code: number): void => {
    if (code !== 0) throw new Error(`CKR 0x${code.toString(16)}`);
  };
  const [session, object] = [Buffer.alloc(8), Buffer.alloc(8)];
  const template = certificateObject(der).map(([type, pValue]) => ({ type, pValue, ulValueLen: pValue.length }));
  done(call('C_Initialize', 'void *')(null));
  done(call('C_OpenSession', 'unsigned long', 'unsigned long', 'void *', 'void *', 'void *')(slot, 6, null, null, session));
  const handle = session.readBigUInt64LE();
  done(call('C_Login', 'unsigned long', 'unsigned long', 'void *', 'unsigned long')(handle, 1, Buffer.from(pin), pin.length));
  done(call('C_CreateObject', 'unsigned long', attributes, 'unsigned long', 'void *')(handle, template, template.length, object));
  done(call('C_Finalize', 'void *')(null));
}

/** Class, kept on the token, seen without a PIN, X.509, subject, value, id. */
function certificateObject(der: Uint8Array): readonly (readonly [number, Buffer])[] {
  const number = (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
  return [[0x00, number(1)], [0x01, Buffer.of(1)], [0x02, Buffer.of(0)], [0x80, number(0)], [0x101, Buffer.from(new X509Certificate(der).subject)], [0x11, Buffer.from(der)], [0x102, Buffer.of(0xa1)]];
}
