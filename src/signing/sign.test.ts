import forge from 'node-forge';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../domain/result.ts';
import { committee, delegates, longName, sourceOf } from '../minutes/fixture.ts';
import { minutesPdf } from '../minutes/pdf.ts';
import faults from '../../resources/texts/faults.json' with { type: 'json' };
import { signingCodes, type SigningFault } from './fault.ts';
import { identity, oldP12, p12, pem, type Identity } from './fixture.ts';
import { opensslSays, pdfsigSays, present } from './judges.ts';
import { p12Signer } from './p12.ts';
import { placesOf } from './places.ts';
import { signaturesOf } from './report.ts';
import { signPaper, type How } from './sign.ts';
import { fakeModule } from './token/fake.ts';
import { tokenSigner } from './token/token.ts';
import { answered } from './token/work.ts';

const value = <T>(result: Result<T, SigningFault>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const code = (result: Result<unknown, SigningFault>): string => (result.ok ? 'done' : result.error.code);

const dir = mkdtempSync(join(tmpdir(), 'signing-'));
afterAll(() => rmSync(dir, { recursive: true }));

const at = '2026-05-20T02:15:40.000Z';
const how = (place: string, name: string, role = 'Ban Kiểm phiếu'): How => ({ place, mark: { name, role }, at });

let ca: Identity;
let people: { readonly head: Identity; readonly secretary: Identity; readonly chair: Identity };
/** As printed, then with one, two and three signatures. */
let papers: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array];

beforeAll(async () => {
  ca = await identity('Cơ quan chứng thực thử', { authority: true });
  people = {
    head: await identity('Trần Văn Bình', { by: ca }),
    secretary: await identity('Lê Thu Cúc', { by: ca, curve: true }),
    chair: await identity('Hoàng Minh Em', { by: ca }),
  };
  const printed = await minutesPdf(sourceOf(committee));
  const first = value(await signPaper(printed, how('ky:truong-ban', 'Trần Văn Bình', 'Trưởng ban'), value(await p12Signer(await p12(people.head, 'mật khẩu', [ca]), 'mật khẩu'))));
  const second = value(await signPaper(first, how('ky:thu-ky', longName, 'Thư ký Ban Kiểm phiếu'), value(await p12Signer(await p12(people.secretary, 'mat-khau'), 'mat-khau'))));
  const third = value(await signPaper(second, how('ky:doan-chu-tich', 'Hoàng Minh Em', 'Đoàn Chủ tịch'), await onToken(people.chair)));
  papers = [printed, first, second, third];
});

const onToken = async (who: Identity) => {
  const module = fakeModule(who, '246810');
  return value(await tokenSigner({ library: 'x', pin: '246810' }, { start: () => ({ ask: ({ asked }, on) => on.answered(answered(module, asked)), stop: () => {} }) }));
};

describe('two .p12 files and a token, one after another', () => {
  it('each add to the bytes of the paper before, and change none', () => {
    for (const [at, paper] of papers.slice(1).entries()) {
      const before = papers[at] as Uint8Array;
      expect(Buffer.from(paper.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
    }
  });

  it('are told with signer, serial number, time, what they cover, and whether the certificate held', async () => {
    const told = value(await signaturesOf(papers[3]));
    expect(told.map(({ place, sound, covers, at: when, signer }) => ({ place, sound, covers, when, name: signer?.name, issuer: signer?.issuer, held: signer?.heldThen }))).toEqual([
      { place: 'ky:truong-ban', sound: true, covers: { kind: 'part', bytes: papers[1].length }, when: at, name: 'Trần Văn Bình', issuer: ca.name, held: true },
      { place: 'ky:thu-ky', sound: true, covers: { kind: 'part', bytes: papers[2].length }, when: at, name: 'Lê Thu Cúc', issuer: ca.name, held: true },
      { place: 'ky:doan-chu-tich', sound: true, covers: { kind: 'whole', bytes: papers[3].length }, when: at, name: 'Hoàng Minh Em', issuer: ca.name, held: true },
    ]);
    expect(new Set(told.map(({ signer }) => signer?.serial)).size).toBe(3);
  });

  it('leave the other places free', async () => {
    expect(value(await placesOf(papers[0]))).toEqual(['ky:doan-chu-tich', 'ky:thanh-vien-1', 'ky:thu-ky', 'ky:truong-ban']);
    expect(value(await placesOf(papers[3]))).toEqual(['ky:thanh-vien-1']);
  });

  it('carry what PAdES B-B asks for, and no signing time of their own', () => {
    const text = Buffer.from(papers[3]).toString('latin1');
    const messages = [...text.matchAll(/\/Contents <([0-9a-f]+)>/g)].map(([, hex = '']) => hex);
    expect(text.match(/\/SubFilter \/ETSI\.CAdES\.detached/g)).toHaveLength(3);
    const [signingCertificateV2, signingTime] = ['060b2a864886f70d010910022f', '06092a864886f70d010905'];
    for (const hex of messages) expect([hex.includes(signingCertificateV2), hex.includes(signingTime)]).toEqual([true, false]);
    expect(messages).toHaveLength(3);
  });

  it.skipIf(!present('pdfsig'))('are valid to pdfsig, each for the part it covers', () => {
    const path = join(dir, 'signed.pdf');
    writeFileSync(path, papers[3]);
    const valid = { type: 'ETSI.CAdES.detached', verdict: 'Signature is Valid.' };
    expect(pdfsigSays(path)).toEqual([
      { field: 'ky:truong-ban', whole: false, ...valid },
      { field: 'ky:thu-ky', whole: false, ...valid },
      { field: 'ky:doan-chu-tich', whole: true, ...valid },
    ]);
  });

  it.skipIf(!present('openssl', 'version'))('are CAdES to openssl, under the authority that issued them and no other', async () => {
    expect(opensslSays(dir, papers[3], pem(ca))).toEqual([true, true, true]);
    const other = await identity('Cơ quan khác', { authority: true });
    for (const complaint of opensslSays(dir, papers[3], pem(other))) expect(complaint).toMatch(/Verify error: (unable to get (local )?issuer certificate|self-signed certificate in certificate chain)/);
  });

  it.skipIf(!present('pdftotext'))('show who signed, as what and when, in Vietnamese and with every letter inside', () => {
    const path = join(dir, 'shown.pdf');
    writeFileSync(path, papers[3]);
    const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).normalize('NFC').replace(/\s+/g, ' ');
    for (const words of ['Đã ký số 20/05/2026 09:15:40 Trưởng ban Trần Văn Bình', `Đã ký số 20/05/2026 09:15:40 Thư ký Ban Kiểm phiếu ${longName}`, 'Đã ký số 20/05/2026 09:15:40 Đoàn Chủ tịch Hoàng Minh Em']) expect(text).toContain(words);
    const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/Identity-H +yes/);
  });
});

describe('a signed paper that was changed', () => {
  const soundAll = async (pdf: Uint8Array): Promise<boolean> => {
    const told = await signaturesOf(pdf);
    return told.ok && told.value.length === 3 && told.value.every(({ sound }) => sound) && told.value.at(-1)?.covers.kind === 'whole';
  };

  it('by one bit, anywhere, is found', async () => {
    expect(await soundAll(papers[3])).toBe(true);
    const unseen: number[] = [];
    for (let at = 7; at < papers[3].length; at += 4801) {
      const changed = papers[3].slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      if (await soundAll(changed)) unseen.push(at);
    }
    expect(unseen).toEqual([]);
  });

  it('in the part that only the last one covers, leaves the earlier ones sound', async () => {
    const changed = papers[3].slice();
    const at = Buffer.from(changed).indexOf('/Subtype /Widget', papers[2].length, 'latin1');
    changed[at + 9] = (changed[at + 9] ?? 0) ^ 1;
    expect(value(await signaturesOf(changed)).map(({ sound }) => sound)).toEqual([true, true, false]);
  });

  it('by bytes behind it, is not covered whole', async () => {
    const told = value(await signaturesOf(Buffer.concat([papers[3], Buffer.from('\n% thêm\n')])));
    expect(told.map(({ sound, covers }) => [sound, covers.kind])).toEqual([[true, 'part'], [true, 'part'], [true, 'part']]);
  });

  it('in the zeros behind a message, is found', async () => {
    const changed = Buffer.from(papers[1]);
    changed[changed.lastIndexOf('0>', undefined, 'latin1')] = 0x31;
    expect(value(await signaturesOf(changed)).map(({ sound }) => sound)).toEqual([false]);
  });

  it('by another certificate in its message, is found', async () => {
    const hex = (name: string): string => Buffer.from(name).toString('hex');
    const swapped = Buffer.from(papers[1]).toString('latin1').replace(hex('Trần Văn Bình'), hex('Trần Văn Bính'));
    expect(value(await signaturesOf(Buffer.from(swapped, 'latin1'))).map(({ sound }) => sound)).toEqual([false]);
  });
});

it('a certificate comes out of a .p12 as it was issued, to the byte', async () => {
  const signer = value(await p12Signer(await p12(people.head, 'x', [ca]), 'x'));
  expect([signer.certificate, ...signer.chain].map((one) => Buffer.from(one).toString('hex'))).toEqual([people.head, ca].map((one) => Buffer.from(one.certificate).toString('hex')));
});

describe('no signature and no bytes are made', () => {
  const signed = async (pdf: Uint8Array, place: string, who: Identity, when = at) => code(await signPaper(pdf, { ...how(place, who.name), at: when }, value(await p12Signer(await p12(who, 'x'), 'x'))));

  it('with a wrong password, of any kind of .p12', async () => {
    expect([
      code(await p12Signer(await p12(people.head, 'đúng'), 'sai')),
      code(await p12Signer(oldP12(people.head, 'đúng'), 'sai')),
      code(await p12Signer(await p12(people.secretary, 'đúng'), 'sai')),
      code(await p12Signer(await p12(people.head, 'đúng'), '')),
    ]).toEqual(['P12_PASSWORD', 'P12_PASSWORD', 'P12_PASSWORD', 'P12_PASSWORD']);
  });

  it('with a file that is no .p12, or holds no key of its certificate', async () => {
    const whole = await p12(people.head, 'x');
    expect(await Promise.all([Buffer.from(pem(people.head)), new Uint8Array(), whole.subarray(0, 900)].map(async (bytes) => code(await p12Signer(bytes, 'x'))))).toEqual(['P12_UNREADABLE', 'P12_UNREADABLE', 'P12_UNREADABLE']);
    expect(code(await p12Signer(await p12({ ...people.head, certificate: people.chair.certificate }, 'x'), 'x'))).toBe('P12_NO_KEY');
  });

  it('with a file that asks for more turns of the password than a life has, while everything else goes on', async () => {
    const file = forge.asn1.fromDer(Buffer.from(await p12(people.head, 'x')).toString('binary'));
    const seal = (file.value as forge.asn1.Asn1[])[2]?.value as forge.asn1.Asn1[];
    seal[2] = forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.INTEGER, false, '\x7f\xff\xff\xff');
    let turns = 0;
    const other = setInterval(() => (turns += 1), 10);
    expect(code(await p12Signer(Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary'), 'x', 3))).toBe('P12_ENDLESS');
    clearInterval(other);
    expect(turns).toBeGreaterThan(10);
  });

  it('by a certificate made for something else only', async () => {
    const used = async (...extended: readonly string[]) => signed(papers[0], 'ky:thu-ky', await identity('Máy Chủ', { by: ca, extended }));
    expect(await used('1.3.6.1.5.5.7.3.1')).toBe('CERTIFICATE_NOT_FOR_SIGNING');
    expect([await used('1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.4'), await used('1.3.6.1.5.5.7.3.36')]).toEqual(['done', 'done']);
  });

  it('by an expired certificate, one that is not yet valid, or one that is not for signing', async () => {
    const short = await identity('Hết Hạn', { by: ca, from: '2024-01-01', to: '2025-12-31' });
    expect(await signed(papers[0], 'ky:thu-ky', short)).toBe('CERTIFICATE_EXPIRED');
    expect(await signed(papers[0], 'ky:thu-ky', short, '2023-12-31T00:00:00Z')).toBe('CERTIFICATE_NOT_YET');
    expect(await signed(papers[0], 'ky:thu-ky', short, '2025-01-01T00:00:00Z')).toBe('done');
    expect(await signed(papers[0], 'ky:thu-ky', await identity('Không Ký', { by: ca, signs: false }))).toBe('CERTIFICATE_NOT_FOR_SIGNING');
  });

  it('at a place that the paper does not have, or that is signed', async () => {
    expect(await signed(papers[0], 'ky:khong-co', people.head)).toBe('SIGN_PLACE_UNKNOWN');
    expect(await signed(papers[1], 'ky:truong-ban', people.head)).toBe('SIGN_PLACE_TAKEN');
  });

  it('on bytes that are no PDF', async () => {
    const notPdf = [new Uint8Array(), Buffer.from('không phải PDF'), Buffer.from('%PDF-1.7\nhỏng'), Buffer.concat([Buffer.from('x'), papers[0]])];
    for (const bytes of notPdf) {
      expect(await signed(bytes, 'ky:thu-ky', people.head)).toBe('NOT_PDF');
      expect(code(await signaturesOf(bytes))).toBe('NOT_PDF');
      expect(code(await placesOf(bytes))).toBe('NOT_PDF');
    }
  });

  it('with the key of another certificate', async () => {
    const { sign } = value(await p12Signer(await p12(people.head, 'x'), 'x'));
    expect(code(await signPaper(papers[0], how('ky:thu-ky', 'X'), { certificate: people.chair.certificate, chain: [], sign }))).toBe('SIGNATURE_WRONG');
  });

  it('with more certificates than there is room for', async () => {
    const signer = value(await p12Signer(await p12(people.head, 'x'), 'x'));
    expect(code(await signPaper(papers[0], how('ky:thu-ky', 'X'), { ...signer, chain: Array.from({ length: 30 }, () => ca.certificate) }))).toBe('SIGNATURE_TOO_LARGE');
  });
});

it('an older .p12 signs too, and two papers in one file have places of their own', async () => {
  const both = await minutesPdf(sourceOf(delegates));
  expect(value(await placesOf(both))).toEqual(expect.arrayContaining(['ky:truong-ban', 'ky:truong-ban:2']));
  const signer = value(await p12Signer(oldP12(people.head, 'x'), 'x'));
  const once = value(await signPaper(both, how('ky:truong-ban', 'Trần Văn Bình'), signer));
  const twice = value(await signPaper(once, how('ky:truong-ban:2', 'Trần Văn Bình'), signer));
  expect(value(await signaturesOf(twice)).map(({ place, sound }) => [place, sound])).toEqual([['ky:truong-ban', true], ['ky:truong-ban:2', true]]);
});

it('every member of a large board has a place', async () => {
  const members = Array.from({ length: 20 }, (_, at) => `Nguyễn Văn ${at + 1}`);
  const places = value(await placesOf(await minutesPdf(sourceOf({ ...committee, board: { head: 'Trần Văn Bình', members } }))));
  expect(places).toHaveLength(22);
  for (const no of members.keys()) expect(places).toContain(`ky:thanh-vien-${no + 1}`);
});

it('every fault has its sentence, which says what to do', () => {
  for (const one of signingCodes) expect(faults[one], one).toMatch(/^\p{Lu}.*\.$/u);
});
