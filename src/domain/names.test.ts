import { describe, expect, test } from 'vitest';
import { compareLetters, compareNames, givenName, nameKey, namesSomebody, withoutTones, writtenKey } from './names.ts';

describe('the same name', () => {
  test.each([
    ['Nguyễn Thị An', 'nguyễn thị an'],
    ['Nguyễn Thị An', '  Nguyễn   Thị\u00a0An '],
    ['Nguyễn Thị An', 'Nguyễn Thị An'.normalize('NFD')],
    ['ĐỖ VĂN ĐỨC', 'Đỗ Văn Đức'],
    ['Lê Thị Hòa', 'Lê Thị Hoà'],
    ['Trần Thúy', 'Trần Thuý'],
    ['Lê Thu Cúc', 'Lê Thu C\u200búc'],
    ['Lê Thu Cúc', '\u2060Lê\u00ad Thu\u200d Cúc\ufeff'],
  ])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test.each([
    ['Nguyễn Thị An', 'Nguyễn Thị Ân'],
    ['Nguyễn Thị An', 'Nguyễn Thị Án'],
    ['Lê Dung', 'Lê Đung'],
    ['Lê Hòa', 'Lê Hóa'],
    ['Lê Hà Hoa', 'Lê Ha Hoà'],
  ])('%s is not %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

describe('one person, however the name is written', () => {
  test.each([
    ['Lê Thu Cúc', 'Lê Thu Cúc.'],
    ['Lê Thu Cúc', '«LÊ-THU_CÚC»'],
    ['Lê Thu Cúc', 'LêThuCúc'],
    ['Lê Thu Cúc', 'L ê T h u C ú c'],
    ['Lê Thu Cúc', 'Lê Thu Cúc'.normalize('NFD')],
    ['Lê Thu Cúc', 'Lê Thu Cu\u0336\u0301c'],
    ['Trần Hoà Bình', 'trần hòa bình'],
    ['Nguyễn Thị Thuỷ', 'Nguyễn Thị Thủy,'],
  ])('%s is %s', (a, b) => expect(writtenKey(a)).toBe(writtenKey(b)));

  test.each([
    ['Phạm Thu Hà', 'Phạm Thu Hạ'],
    ['Phạm Thu Hà', 'Phạm Thu Hâ'],
    ['Lê Dung', 'Lê Đung'],
    ['Lê Hà Hoa', 'Lê Ha Hoà'],
    ['Lê Thu Cúc (1980)', 'Lê Thu Cúc (1985)'],
  ])('%s is not %s', (a, b) => expect(writtenKey(a)).not.toBe(writtenKey(b)));

  test('a name has two letters at least', () => {
    for (const name of ['An', 'Ý Nhi', 'ô b']) expect([name, namesSomebody(name)]).toEqual([name, true]);
    for (const name of ['', '-', 'x', '...', '12', 'Á.', '\u200b']) expect([name, namesSomebody(name)]).toEqual([name, false]);
  });
});

test.each([
  ['Nguyễn Thị An', 'An'],
  ['  An  ', 'An'],
  ['Hoàng Minh Em ', 'Em'],
])('the given name of %j is its last word', (name, given) => expect(givenName(name)).toBe(given));

test.each([
  ['Ấn', 'ân'],
  ['Ậ', 'â'],
  ['Bằng', 'băng'],
  ['Đức', 'đưc'],
  ['Thị', 'thi'],
  ['Ngữ', 'ngư'],
  ['Ổi', 'ôi'],
  ['Hợp'.normalize('NFD'), 'hơp'],
])('%s without tones is %s', (word, plain) => expect(withoutTones(word)).toBe(plain));

test('letters stand in the order of the Vietnamese alphabet', () => {
  const order = ['An', 'Anh', 'Ăn', 'Ân', 'Bình', 'Dung', 'Đức', 'Em', 'Êm', 'Hà', 'Oanh', 'Ông', 'Ơn', 'Tú', 'Tư', 'Yến'];
  expect([...order].reverse().toSorted(compareLetters)).toEqual(order);
});

test.each([['Hà', 'Hạ'], ['HÀ', 'ha'], ['Hoà', 'Hóa']])('%s and %s are equal but for their tones', (a, b) => expect(compareLetters(a, b)).toBe(0));

test('a ballot is ordered by given name, then family name, then middle names; equal letters by tone', () => {
  const order = ['Trần An', 'Lê Văn Bính', 'Nguyễn Thị Bính', 'Lê Hà', 'Lê Anh Hạ', 'Lê Bá Hạ', 'Lê Văn Hạ', 'Phạm Hạ'];
  expect([...order].reverse().toSorted(compareNames)).toEqual(order);
});

test.each([
  ['dictionary', ['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ']],
  ['school', ['Ma', 'Má', 'Mà', 'Mả', 'Mã', 'Mạ']],
] as const)('equal letters stand in the tone order of the %s', (order, names) => {
  expect([...names].reverse().toSorted((a, b) => compareNames(a, b, order))).toEqual(names);
});

test.each(['dictionary', 'school'] as const)('in the %s order too, letters come before tones and đ after d', (order) => {
  const names = ['Lê Dung', 'Lê Dũng', 'Lê Đa', 'Lê Đạt', 'Lê Em'];
  expect([...names].reverse().toSorted((a, b) => compareNames(a, b, order))).toEqual(names);
});
