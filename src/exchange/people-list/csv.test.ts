import { describe, expect, test } from 'vitest';
import { readPeopleList } from './people-list.ts';

const read = (bytes: Uint8Array) => readPeopleList({ kind: 'csv', bytes }, []);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const oneByte = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const people = [
  { row: 2, name: 'Nguyễn Văn An', birthYear: 1978, note: 'Bí thư, xã A' },
  { row: 3, name: 'Lê Thị Bình', birthYear: 1980 },
];
const csv = (separator: string): string =>
  [['Họ và tên', 'Năm sinh', 'Ghi chú'], ['Nguyễn Văn An', '1978', '"Bí thư, xã A"'], ['Lê Thị Bình', '1980', '']].map((row) => row.join(separator)).join('\r\n');

test.each([
  ['UTF-8 and commas', utf8(csv(','))],
  ['UTF-8 with its mark, and semicolons', utf8(`\ufeff${csv(';')}`)],
  ['UTF-8 and tabs', utf8(csv('\t'))],
  ['UTF-16 and tabs, as Excel writes Unicode text', utf16(csv('\t'))],
])('%s', async (_title, bytes) => expect(await read(bytes)).toMatchObject({ ok: true, value: { people, refused: [], ignored: [] } }));

test('the line in which Excel names the separator is no row of the list', async () => {
  expect(await read(utf8('sep=;\r\nHọ tên;Ghi chú\r\nLê An;a, b'))).toMatchObject({ value: { people: [{ row: 3, name: 'Lê An', note: 'a, b' }] } });
});

describe('one byte a letter', () => {
  test('TCVN3 is offered in repaired form', async () => {
    expect(await read(oneByte('Hä vµ tªn,N¨m sinh\nNguyÔn V¨n H­ng,1978'))).toMatchObject({
      value: { repaired: { encoding: 'TCVN3', people: [{ name: 'Nguyễn Văn Hưng', birthYear: 1978 }], refused: [] } },
    });
  });

  test('the Vietnamese code page of Windows is read as it is', async () => {
    // ê and a tilde (0xDE), e and an acute mark (0xEC): the code page writes tones as signs of their own.
    const bytes = Uint8Array.of(...oneByte('Ho ten\nNguy'), 0xea, 0xde, ...oneByte('n V'), 0xe3, ...oneByte('n H'), 0xf9, ...oneByte('ng'));
    expect(await read(bytes)).toEqual({ ok: true, value: { people: [{ row: 2, name: 'Nguyễn Văn Hùng' }], refused: [], ignored: [] } });
  });
});
