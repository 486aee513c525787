import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { signaturesOf } from '../signing/report.ts';
import { identity, p12, type Identity } from '../signing/fixture.ts';
import { verifyFile } from '../usecases/verify.ts';
import { verifyPaper } from '../usecases/verify-paper.ts';
import { led, named, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
let people: { readonly head: Identity; readonly chair: Identity; readonly old: Identity };
const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-signing-'));

beforeAll(async () => {
  const by = await identity('Cơ quan chứng thực thử', { authority: true });
  people = { head: await identity('Trần Văn Bình', { by }), chair: await identity('Hoàng Minh Khôi', { by, curve: true }), old: await identity('Hết Hạn', { by, from: '2019-01-01', to: '2020-01-01' }) };
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));
beforeEach(async () => {
  one = desk();
  all = await led(one);
  await all.add({ candidates: named(3), seats: 2 });
  await all.closed(1, [...Array.from({ length: 6 }, () => ({ struck: [3] })), { struck: [2] }]);
  await all.ask('POST', '/rounds/1/print');
});
afterEach(() => one.leave());

const withKey = async (who: Identity, password = 'mat khau') => ({ kind: 'p12', bytes: Buffer.from(await p12(who, 'mat khau')).toString('base64'), password });
const sign = async (place: string, who: Identity, password?: string, by: 'head' | 'first' | 'presidium' | 'technician' = 'head') =>
  all.ask('POST', '/papers/1/sign', { place, by: await withKey(who, password) }, by);
const pdfNow = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await one.app.request('http://127.0.0.1/api/papers/1', { headers: { 'x-session': all.sessions.head } })).arrayBuffer());
const fileNow = (): string => {
  const path = join(dir, `${Math.random()}.kiemphieu`);
  writeFileSync(path, one.workspace.current()!.store.db.serialize());
  return path;
};

describe('minutes signed by key', () => {
  test('bear one signature after another, each behind the bytes that were there', async () => {
    const printed = await pdfNow();
    expect(await sign('ky:truong-ban', people.head)).toMatchObject({ status: 200, body: { signatures: [{ signer: 'Trần Văn Bình', recordedBy: 'Trần Văn Bình' }] } });
    const once = await pdfNow();
    expect((await sign('ky:doan-chu-tich', people.chair, undefined, 'presidium')).status).toBe(200);
    const twice = await pdfNow();
    expect(Buffer.compare(once.subarray(0, printed.length), printed)).toBe(0);
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0);
    expect((await all.ask('GET', '/papers/1/signing')).body.signatures).toMatchObject([
      { name: 'Trưởng ban Kiểm phiếu', signer: 'Trần Văn Bình', sound: true, whole: false },
      { name: 'T/M Đoàn Chủ tịch', signer: 'Hoàng Minh Khôi', sound: true, whole: true },
    ]);
    expect(verifyFile(fileNow())?.broken).toBeUndefined();
    expect(await verifyPaper(fileNow(), twice)).toMatchObject({ kind: 'latest', paper: { signatures: 2 } });
    expect(await verifyPaper(fileNow(), once)).toMatchObject({ kind: 'unsigned', paper: { signatures: 1, signedNow: 2 } });
  });

  test('are signed at each place from the seat that it belongs to, by the one whose name stands there or knowingly for him', async () => {
    const stranger = await identity('NGUOI LA');
    expect((await sign('ky:doan-chu-tich', people.chair, undefined, 'first')).body.code).toBe('SIGN_PLACE_OTHERS');
    expect((await sign('ky:truong-ban', people.head, undefined, 'presidium')).body.code).toBe('SIGN_PLACE_OTHERS');
    expect((await all.ask('GET', '/papers/1/signing')).body.places.map(({ place }: { place: string }) => place)).toEqual(['ky:truong-ban', 'ky:thanh-vien-1', 'ky:thu-ky', 'ky:doan-chu-tich']);
    const refused = (await sign('ky:truong-ban', stranger)).body;
    expect(refused).toMatchObject({ code: 'SIGNER_OTHER', message: expect.stringMatching(/NGUOI LA.*Trưởng ban Kiểm phiếu.*Trần Văn Bình/) });
    expect((await all.ask('GET', '/papers/1/signing', undefined, 'presidium')).body).toMatchObject({ places: [{ place: 'ky:doan-chu-tich' }], elsewhere: true, signatures: [] });
    const knowingly = await all.ask('POST', '/papers/1/sign', { place: 'ky:truong-ban', otherName: true, by: await withKey(stranger) });
    expect(knowingly.body.signatures).toMatchObject([{ signer: 'NGUOI LA' }]);
    expect((await sign('ky:thu-ky', await identity('LE THU CUC (Cap uy)'))).status).toBe(200);
  });

  test('stay as they are when the key is refused', async () => {
    const printed = await pdfNow();
    for (const [answer, code] of [
      [await sign('ky:truong-ban', people.head, 'sai'), 'P12_PASSWORD'],
      [await sign('ky:truong-ban', people.old), 'CERTIFICATE_EXPIRED'],
      [await sign('ky:khong-co', people.head), 'SIGN_PLACE_UNKNOWN'],
      [await sign('ky:truong-ban', people.head, undefined, 'technician'), 'NOT_ALLOWED'],
      [await all.ask('POST', '/papers/1/sign', { place: 'ky:truong-ban', by: { kind: 'token', library: '/khong/co.so', pin: '1' } }), 'TOKEN_LIBRARY_MISSING'],
      // Libraries number their slots as they like.
      [await all.ask('POST', '/papers/1/sign', { place: 'ky:truong-ban', by: { kind: 'token', library: '/khong/co.so', pin: '1', slot: 0xffff_fffe } }), 'TOKEN_LIBRARY_MISSING'],
    ] as const) {
      expect([answer.body.code, answer.status >= 400 && answer.status < 500]).toEqual([code, true]);
      expect(answer.body.message).not.toMatch(/\{|Error|at /);
    }
    expect(await pdfNow()).toEqual(printed);
  });

  test('are signed once at each place, and no more once a later version replaces them', async () => {
    await sign('ky:truong-ban', people.head);
    expect((await sign('ky:truong-ban', people.head)).body.code).toBe('SIGN_PLACE_TAKEN');
    await all.ask('POST', '/rounds/1/correct', { reason: 'đếm lại' });
    expect((await sign('ky:doan-chu-tich', people.chair)).body.code).toBe('PAPER_REPLACED');
  });

  test('are left behind by a later version only at the hand of the head', async () => {
    await sign('ky:truong-ban', people.head);
    for (const by of ['technician', 'first'] as const) {
      expect((await all.ask('POST', '/rounds/1/print', undefined, by)).body).toMatchObject({ code: 'SIGNATURES_LOST', message: expect.stringContaining('1 chữ ký số') });
      expect((await all.ask('POST', '/rounds/1/minutes-details', { complaints: 'Không' }, by)).body.code).toBe('SIGNATURES_LOST');
    }
    expect((await all.ask('GET', '/papers/1/signing')).body.signatures).toHaveLength(1);
    expect((await all.ask('POST', '/rounds/1/print')).body.version).toBe(2);
  });

  test('change by a byte and no signature holds any more', async () => {
    await sign('ky:truong-ban', people.head);
    const changed = Buffer.from(await pdfNow());
    changed[200]! ^= 1;
    const read = await signaturesOf(new Uint8Array(changed));
    expect(read.ok && read.value.every(({ sound }) => sound)).toBe(false);
  });
});
