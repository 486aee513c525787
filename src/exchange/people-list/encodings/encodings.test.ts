import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import tcvn3 from '../../../../resources/encodings/tcvn3.json' with { type: 'json' };
import vni from '../../../../resources/encodings/vni.json' with { type: 'json' };
import { recognise } from './recognise.ts';
import { repair, type OldEncoding } from './repair.ts';
import { isSyllable } from './syllables.ts';

const families = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Mai Tô Hà Cù Lò Quàng Tòng Cầm Vì Sùng Giàng Thào Ngân Kiều Quách Tạ Ông Ân Ứng'.split(' ');
const middles = 'Văn Thị Đức Hữu Ngọc Thanh Minh Quốc Công Xuân Thu Bá Đình Thế Thành Mạnh Duy Khắc Huy Quý Trọng Tiến Ái Diệu Mỹ Tuyết Khánh Gia Bảo'.split(' ');
const givens = 'An Ân Ánh Ba Bách Bằng Bích Bình Cúc Cường Chiến Chuẩn Dũng Duyên Đạt Điệp Đức Giang Giáp Hà Hạ Hải Hằng Hiếu Hòa Hoà Hoàn Hùng Huệ Hường Huyền Khoa Khoẻ Khuê Kiên Lãm Lệ Liễu Loan Luyến Lương Mẫn Mến Mùi Nga Ngát Nghĩa Nguyệt Nhã Nhuận Oanh Phúc Phượng Quang Quỳnh Quyết Sáu Sỹ Tâm Tẻo Thảo Thắng Thuận Thúy Thuý Thủy Thuỷ Thương Tiệp Toàn Tuấn Tuệ Tuyến Út Vĩ Viễn Vượng Xoan Xuyến Yên Yến Ỷ'.split(' ');
const person = fc.tuple(fc.constantFrom(...families), fc.constantFrom(...middles), fc.constantFrom(...givens)).map((words) => words.join(' '));

const others = [
  'François Müller', 'José García', 'Loïc Noël', 'Zoë Brontë', 'João Simões', 'Björn Åkesson', 'Søren Kierkegård', 'Chloé Léger', 'Raúl Castro', 'Nguyễn Anaïs', 'Günther Grass', 'Núñez Peña',
  'Y Thông Ayŭn', 'H’Đàm Niê', 'Ksor Phước', 'Niê Kđăm', 'Rơ Châm Hôn', 'Êban Y Mlô', 'Siu Hương', 'Thào Xuân Sùng', 'Hù Chí Phà', 'Sình Dỉ Gai', 'Bríu Pố', 'Pờ Pí Nhù',
];

const forward = (letters: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(letters).toReversed().map(([old, letter]) => [letter, old]));
const tables = { TCVN3: forward(tcvn3.letters), VNI: forward(vni.letters) };
const encode = (encoding: OldEncoding, text: string): string => [...text].map((letter) => tables[encoding].get(letter) ?? letter).join('');
/** The font for capitals of TCVN3 has no capital with a tone of its own. */
const canBeWritten = (encoding: OldEncoding, text: string): boolean => [...text].every((letter) => letter < '\u0080' || tables[encoding].has(letter));

test.each([['TCVN3', 'NguyÔn V¨n §øc', 'Nguyễn Văn Đức'], ['TCVN3', 'L­u ThÞ H­¬ng', 'Lưu Thị Hương'], ['VNI', 'Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'], ['VNI', 'ÑAËNG THÒ HÖÔØNG', 'ĐẶNG THỊ HƯỜNG']] as const)(
  '%s is recognised and repaired: %s',
  (encoding, text, repaired) => {
    expect(recognise([text])).toBe(encoding);
    expect(repair(encoding, text)).toBe(repaired);
  },
);

test('capitals stay as the font wrote them', () => expect(repair('TCVN3', 'NGUYÔN V¡N §øC')).toBe('NGUYễN VĂN ĐứC'));

describe.each(['TCVN3', 'VNI'] as const)('%s', (encoding) => {
  test('a list of names is recognised, and repaired to what was written', () => {
    fc.assert(
      fc.property(fc.array(person.filter((name) => canBeWritten(encoding, name)), { minLength: 4, maxLength: 30 }), (names) => {
        const written = names.map((name) => encode(encoding, name));
        fc.pre(new Set(written.join(' ').split(' ').filter((word) => /[^ -~]/.test(word))).size >= 6);
        expect(recognise(written)).toBe(encoding);
        expect(written.map((name) => repair(encoding, name))).toEqual(names);
      }),
    );
  });

  test('every letter of its table is one letter of Vietnamese', () => {
    for (const letter of tables[encoding].keys()) expect(letter).toMatch(/^\p{Script=Latin}$/u);
    for (const letter of 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ') expect(tables[encoding].has(letter)).toBe(true);
  });
});

test('correct Vietnamese is never recognised as an old encoding, composed or not', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(person, fc.constantFrom(...givens, ...families)), { maxLength: 40 }), (names) => {
      expect(recognise(names)).toBeUndefined();
      expect(recognise(names.map((name) => name.normalize('NFD')))).toBeUndefined();
      expect(recognise(names.map((name) => name.toLocaleUpperCase('vi')))).toBeUndefined();
    }),
  );
});

test('names of other languages and peoples are not recognised as an old encoding', () => {
  fc.assert(
    fc.property(fc.subarray(others, { minLength: 1 }), (names) => {
      expect(recognise(names)).toBeUndefined();
    }),
  );
});

test.each(['50 m²', '«Chi bộ 3»', '20 °C', '© 2025', 'Phòng § 3', ''])('%j is no old encoding', (text) => expect(recognise([text])).toBeUndefined());

test('text that is Unicode already stays as it is', () => {
  fc.assert(
    fc.property(person.filter((name) => /[ạ-ỹăđơưĐ]/.test(name)), fc.constantFrom('TCVN3' as const, 'VNI' as const), (name, encoding) => {
      expect(repair(encoding, name)).toBe(name);
    }),
  );
});

test('every word of a Vietnamese name is a syllable', () => {
  for (const word of [...families, ...middles, ...givens]) expect([word, isSyllable(word)]).toEqual([word, true]);
});

test.each(['Müller', 'Nguyeãn', 'NguyÔn', 'Josộ', 'Krông', 'Thaønh', ''])('%j is no syllable', (word) => expect(isSyllable(word)).toBe(false));
