import { describe, expect, test } from 'vitest';
import { statusesOf } from '../../domain/attendance.ts';
import { readPeopleList, type ListedPerson, type PeopleList } from './people-list.ts';

const lines = (...rows: readonly string[]): string => rows.join('\n').replaceAll('|', '\t');

async function read(text: string, statuses = statusesOf.allMember): Promise<PeopleList> {
  const result = await readPeopleList({ kind: 'text', text }, statuses);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const an: ListedPerson = { row: 2, name: 'Nguyễn Văn An' };

type Heading = readonly [heading: string, cell: string, person: Partial<ListedPerson>];

const headings: readonly Heading[] = [
  ['Năm sinh', '1978', { birthYear: 1978 }],
  ['NĂM SINH', '1978', { birthYear: 1978 }],
  ['Nam sinh', '1978', { birthYear: 1978 }],
  ['Năm', '1978', { birthYear: 1978 }],
  ['Ngày sinh', '20/5/1978', { birthYear: 1978 }],
  ['Ngày, tháng, năm sinh', '05-1978', { birthYear: 1978 }],
  ['Ngày tháng năm sinh', 'ngày 20 tháng 5 năm 1978', { birthYear: 1978 }],
  ['Ngày sinh', '28630', { birthYear: 1978 }],
  ['Ngày sinh', '1978-05-20', { birthYear: 1978 }],
  ['Giới tính', 'NỮ', { gender: 'female' }],
  ['Nam/Nữ', 'nam', { gender: 'male' }],
  ['Nữ', 'x', { gender: 'female' }],
  ['Nam', '1978', { gender: 'male', birthYear: 1978 }],
  ['Dân tộc', 'Tày', { ethnicity: 'Tày' }],
  ['Đơn vị', 'Chi bộ 3', { unit: 'Chi bộ 3' }],
  ['Chi bộ', 'Chi bộ 3', { unit: 'Chi bộ 3' }],
  ['Tổ chức đảng', 'Đảng bộ xã', { unit: 'Đảng bộ xã' }],
  ['Đoàn', 'Đoàn 2', { unit: 'Đoàn 2' }],
  ['Ghi chú', 'Bí thư', { note: 'Bí thư' }],
  ['Chức vụ, đơn vị công tác', 'Bí thư', { note: 'Bí thư' }],
  ['Tái cử', 'x', { incumbent: true }],
  ['Tái cử', 'không', { incumbent: false }],
  ['Tình trạng', 'dự một phần', { status: 'partial' }],
  ['Tình trạng (tại đại hội)', 'Vắng có phép', { status: 'absentAccepted' }],
];

test.each(headings)('below %j, %j is read', async (heading, cell, person) => {
  const { people, refused, ignored } = await read(lines(`STT|Họ và tên|${heading}`, `1|Nguyễn Văn An|${cell}`));
  expect({ people, refused, ignored }).toEqual({ people: [{ ...an, ...person }], refused: [], ignored: [] });
});

test.each(['31/02/1980', '29/2/1981', '13-1980', '31 tháng 4 năm 1975', '32/1/1980'])('%j is no date, and not half taken as a year', async (cell) => {
  const { refused } = await read(lines('STT|Họ và tên|Ngày sinh', `1|Nguyễn Văn An|${cell}`));
  expect(refused).toEqual([{ cell: 'C2', row: 2, reason: expect.stringContaining(`“${cell}”`) }]);
});

test.each(['Tổng cộng: 140 đại biểu', 'Cộng|140', 'TỔNG SỐ: 140', '|Tổng cộng|140', 'Danh sách có 2 người'])('the last row %j', async (row) => {
  const { people, refused, totals } = await read(lines('STT|Họ và tên', '1|Nguyễn Văn An', '2|Tống Cộng Hòa', row));
  const isSum = !row.startsWith('Danh sách');
  expect([people.length, refused.length, totals?.length ?? 0]).toEqual(isSum ? [2, 0, 1] : [2, 1, 0]);
});

test('a column of marks tells those who bear none, too', async () => {
  const { people } = await read(lines('STT|Họ và tên|Tái cử', '1|Nguyễn Văn An|x', '2|Lê Thị Bình|'));
  expect(people.map(({ incumbent }) => incumbent)).toEqual([true, false]);
  expect((await read(lines('STT|Họ và tên|Tái cử', '1|Nguyễn Văn An|', '2|Lê Thị Bình|'))).people.map(({ incumbent }) => incumbent)).toEqual([undefined, undefined]);
});

test('a row like a sum between people is asked about', async () => {
  const { refused, totals } = await read(lines('STT|Họ và tên', '1|Nguyễn Văn An', 'Cộng|1', '2|Lê Thị Bình'));
  expect([refused.map(({ row }) => row), totals]).toEqual([[3], undefined]);
});

test.each(['Họ và tên', 'HỌ TÊN', 'Ho va ten', 'Họ, tên', 'Họ và tên (chữ in hoa)', 'Họ và tên đảng viên', 'Tên', 'Đại biểu'])('%j heads the names', async (heading) => {
  expect((await read(lines(`TT|${heading}`, '1|Nguyễn Văn An'))).people).toEqual([an]);
});

describe('a name in two columns', () => {
  test.each([
    ['Họ and Tên', ['STT|Họ|Tên', '1|Nguyễn Văn|An']],
    ['Họ và chữ đệm and Tên', ['STT|Họ và chữ đệm|Tên', '1|Nguyễn Văn|An']],
    ['one heading over both', ['STT|Họ và tên||Năm', '1|Nguyễn Văn|An|']],
  ])('%s', async (_title, rows) => expect((await read(lines(...rows))).people).toEqual([an]));

  test('two rows of headings', async () => {
    expect((await read(lines('STT|Họ và tên||Năm sinh', '|Họ đệm|Tên|', '1|Nguyễn Văn|An|1978'))).people).toEqual([{ ...an, row: 3, birthYear: 1978 }]);
  });
});

describe('headings in two rows', () => {
  const form = ['ĐẢNG BỘ XÃ A', 'DANH SÁCH ĐẠI BIỂU', '', 'TT|Họ và tên|Năm sinh||Điện thoại', '||Nam|Nữ|', '1|2|3|4|5'];
  test('a year below Nam or Nữ is year and gender; the title and the row of numbers are no people', async () => {
    expect(await read(lines(...form, '1|Nguyễn Văn An|1978||09', '2|Lê Thị Bình||20/5/1980|08'))).toEqual({
      people: [
        { row: 7, name: 'Nguyễn Văn An', birthYear: 1978, gender: 'male' },
        { row: 8, name: 'Lê Thị Bình', birthYear: 1980, gender: 'female' },
      ],
      refused: [],
      ignored: ['Điện thoại'],
    });
  });

  test('an x below Nam or Nữ is the gender', async () => {
    const { people } = await read(lines('Họ tên|Giới tính||Năm sinh', '|Nam|Nữ|', 'Nguyễn Văn An|X||1978', 'Lê Thị Bình||x|1980'));
    expect(people.map(({ gender, birthYear }) => [gender, birthYear])).toEqual([['male', 1978], ['female', 1980]]);
  });

  test('both columns filled is refused', async () => {
    expect((await read(lines(...form, '1|Nguyễn Văn An|1978|1980'))).refused).toMatchObject([{ cell: 'D7', row: 7 }]);
  });
});

describe('without headings', () => {
  test('name, year, gender, people, unit and status are found by what they hold', async () => {
    expect((await read(lines('1|Nguyễn Văn An|1978|Nam|Kinh|Chi bộ 1|Có mặt', '2.|Lê Thị Bình|1980|Nữ|Mông|Chi bộ 2|Dự một phần'))).people).toEqual([
      { row: 1, name: 'Nguyễn Văn An', birthYear: 1978, gender: 'male', ethnicity: 'Kinh', unit: 'Chi bộ 1', status: 'present' },
      { row: 2, name: 'Lê Thị Bình', birthYear: 1980, gender: 'female', ethnicity: 'Mông', unit: 'Chi bộ 2', status: 'partial' },
    ]);
  });

  test('names alone, with running numbers before them', async () => {
    expect((await read('1. Nguyễn Văn An\n2) Lê Thị Bình')).people.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Lê Thị Bình']);
  });

  test('a year that is wrong is refused', async () => {
    expect((await read(lines('Nguyễn Văn An|1978', 'Lê Bình|2078', 'Lê Chi|1979'))).refused).toMatchObject([{ cell: 'B2', row: 2 }]);
  });
});

type Wrong = readonly [title: string, row: string, cell: string, reason: string];

const wrong: readonly Wrong[] = [
  ['digits in a name', '1|Nguyễn Văn 4n|1978|Nam||', 'B2', 'có chữ số'],
  ['odd signs in a name', '1|Đ/c An|1978|Nam||', 'B2', 'ký tự lạ “/”'],
  ['no name', '1||1978|Nam||', 'B2', 'chưa có họ và tên'],
  ['a year too early', '1|Lê An|1878|Nam||', 'C2', 'bốn chữ số'],
  ['a year of two digits', '1|Lê An|20/5/78|Nam||', 'C2', 'bốn chữ số'],
  ['a month that is none', '1|Lê An|20/55/1978|Nam||', 'C2', 'bốn chữ số'],
  ['another gender', '1|Lê An|1978|khác||', 'D2', 'Nam hoặc Nữ'],
  ['an unclear mark', '1|Lê An|1978|Nam|lần 2|', 'E2', 'ghi x'],
  ['a status of another meeting', '1|Lê An|1978|Nam||Vắng', 'F2', 'Có mặt; Dự một phần'],
  ['the name of a group', 'I|Khối Đảng ủy||||', 'B2', 'tên một nhóm'],
  ['a line of totals', 'Tổng cộng: 45|||||', 'B2', 'tên một nhóm'],
];

test.each(wrong)('%s: the cell and the reason are named', async (_title, row, cell, reason) => {
  const { refused } = await read(lines('STT|Họ và tên|Năm sinh|Giới tính|Tái cử|Tình trạng', row));
  expect(refused).toMatchObject([{ cell, row: 2 }]);
  expect(refused[0]?.reason).toContain(reason);
});

test('every cell of a row that is wrong is named', async () => {
  expect((await read(lines('Họ tên|Năm sinh|Giới tính', 'An 1|78|?'))).refused.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'C2']);
});

describe('the same person twice', () => {
  test.each([
    ['Nguyễn Văn An|1978|Chi bộ 1', 'NGUYỄN  VĂN AN|1978|chi bộ 1'],
    ['Lê Hòa||', 'Lê Hoà||'],
  ])('%j and %j: both rows are named', async (one, other) => {
    const { refused } = await read(lines('Họ tên|Năm sinh|Đơn vị', one, 'Trần Tư|1970|', other));
    expect(refused).toMatchObject([{ cell: 'A4', row: 4 }]);
    expect(refused[0]?.reason).toMatch(/dòng 4 .*dòng 2/);
  });

  test.each([
    ['Lê An|1978|Chi bộ 1', 'Lê An|1979|Chi bộ 1'],
    ['Lê An|1978|Chi bộ 1', 'Lê An|1978|Chi bộ 2'],
    ['Lê An||', 'Lê Ân||'],
  ])('%j and %j are two people', async (one, other) => {
    expect(await read(lines('Họ tên|Năm sinh|Đơn vị', one, other))).toMatchObject({ refused: [], people: [{ row: 2 }, { row: 3 }] });
  });
});

test('empty rows and rows that only count are skipped, others keep their numbers', async () => {
  expect((await read(lines('STT|Họ tên', '', '1|Nguyễn Văn An', '2|', ' | ', '3|Lê Bình'))).people.map(({ row }) => row)).toEqual([3, 6]);
});

test('headings that are not used are named, and columns without one', async () => {
  expect((await read(lines('Họ tên|Trình độ|Năm sinh|Ngày sinh', 'Lê An|ĐH|1978|20/5/1978|Tày'))).ignored).toEqual(['Trình độ', 'Ngày sinh', 'cột E (không có tiêu đề)']);
});

test('a list that knows no status does not use their column', async () => {
  expect(await read(lines('Họ tên|Tình trạng', 'Lê An|Vắng'), [])).toEqual({ people: [{ row: 2, name: 'Lê An' }], refused: [], ignored: ['Tình trạng'] });
});

test('notes stand together, several units too', async () => {
  const { people } = await read(lines('Họ tên|Chức vụ|Ghi chú|Chi bộ|Đảng bộ', 'Lê An|Bí thư|Đại biểu|Chi bộ 1|Xã A'));
  expect(people).toMatchObject([{ note: 'Bí thư; Đại biểu', unit: 'Chi bộ 1, Xã A' }]);
});

test('names are brought into one form', async () => {
  expect((await read(`Họ tên\n"  Lê\u200b Thị \u00a0${'Ánh'.normalize('NFD')}\nHồng"`)).people).toEqual([{ row: 2, name: 'Lê Thị Ánh Hồng' }]);
});

test.each(['H’Đàm Niê', "H'Bia Êban", 'Y Thông Ayŭn', 'Nguyễn-Phước A. B'])('%s is a name', async (name) => {
  expect((await read(`Họ tên\n${name}`)).people).toEqual([{ row: 2, name }]);
});

test('a quotation mark that is never closed swallows nothing', async () => {
  expect(await read('Họ tên\n"Lê An\nTrần Bình')).toMatchObject({ refused: [{ row: 2 }], people: [{ name: 'Trần Bình' }] });
});

describe('an old encoding', () => {
  test.each([
    ['TCVN3', 'Hä vµ tªn|N¨m sinh', 'L­u V¨n §øc|1978', 'Lưu Văn Đức'],
    ['VNI', 'Hoï vaø teân|Naêm sinh', 'Löu Vaên Ñöùc|1978', 'Lưu Văn Đức'],
  ])('%s is offered in repaired form beside what stands there', async (encoding, heading, row, name) => {
    const list = await read(lines(heading, row));
    expect(list.repaired).toEqual({ encoding, people: [{ row: 2, name, birthYear: 1978 }], refused: [], ignored: [] });
    expect(list.people.map((person) => person.name)).not.toContain(name);
  });

  test('is not offered where nothing is wrong', async () => expect(await read('Họ tên\nLê Hà\nHoàng Cúc')).not.toHaveProperty('repaired'));
});

describe('no list', () => {
  test.each([
    ['nothing', '', 'LIST_EMPTY'],
    ['only headings', 'STT\tHọ và tên', 'LIST_EMPTY'],
    ['5.001 people', `Họ tên\n${Array.from({ length: 5001 }, (_, at) => `Lê An\t${at}`).join('\n')}`, 'LIST_TOO_LONG'],
    ['61 columns', Array.from({ length: 61 }, () => 'Lê').join('\t'), 'LIST_TOO_LONG'],
    ['a cell without an end', 'Lê'.repeat(2000), 'LIST_TOO_LONG'],
  ])('%s', async (_title, text, code) => {
    expect(await readPeopleList({ kind: 'text', text }, [])).toEqual({ ok: false, error: { code } });
  });

  test('5.000 people are a list', async () => {
    const text = `Họ tên\tĐơn vị\n${Array.from({ length: 5000 }, (_, at) => `Lê An\tChi bộ ${at}`).join('\n')}`;
    expect((await read(text)).people).toHaveLength(5000);
  });
});
