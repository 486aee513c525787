import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../domain/rollup/unit.ts';
import { columns, fieldOf } from './fields.ts';
import { unitTableXlsx } from './template.ts';
import { readUnitTable, type UnitTable } from './unit-table.ts';

const bytes = (...rows: readonly string[]): Uint8Array => new TextEncoder().encode(rows.join('\n'));
function read(...rows: readonly string[]): UnitTable {
  const table = readUnitTable('csv', bytes(...rows));
  if (!table.ok) throw new Error(table.error);
  return table.value;
}
const one = (...rows: readonly string[]): Unit => {
  const table = read(...rows);
  if (table.refused.length > 0 || table.units[0] === undefined) throw new Error(JSON.stringify(table));
  return table.units[0];
};

describe('a heading is known', () => {
  test.each(columns.map(({ heading, field }) => [heading, field] as const))('as the template has it: %s', (heading, field) => expect(fieldOf(heading)).toEqual(field));
  test.each([
    ['TÊN ĐƠN VỊ', 'Đơn vị'],
    ['Đảng bộ, chi bộ', 'Đơn vị'],
    ['Hình thức đại hội', 'Loại đại hội'],
    ['Trực tiếp bầu Bí thư', 'Bầu trực tiếp bí thư'],
    ['Số phiếu bầu bí thư', 'Bí thư: số phiếu'],
    ['BCH trúng cử', 'Cấp ủy: trúng cử'],
    ['Số lượng cấp ủy viên', 'Cấp ủy: cần bầu'],
    ['Tái cử', 'Cấp ủy: tái cử'],
    ['BTV trúng cử', 'Ban Thường vụ: trúng cử'],
    ['Đại biểu được phân bổ', 'Đại biểu chính thức: phân bổ'],
    ['Bằng phiếu', 'Số lần bằng phiếu'],
  ])('in other words: %s', (heading, known) => expect(fieldOf(heading)).toEqual(columns.find((column) => column.heading === known)?.field));
  test.each(['Ghi chú', 'Bí thư', 'Họ và tên'])('and this is none: %s', (heading) => expect(fieldOf(heading)).toBeUndefined());
});

test('a whole row, below a title and two rows of headings', () => {
  const table = read('Báo cáo kết quả đại hội', 'STT;Đơn vị;Loại đại hội;Trực tiếp bầu bí thư;Bí thư;;Cấp ủy;;;Nữ;Ghi chú', ';;;;Số phiếu;Căn cứ (D);Cần bầu;Trúng cử;Tái cử;', '1;2;3;4;5;6;7;8;9;10;11', '1;Đảng bộ phường A;Đảng viên;x;149;182;15;14;9;4;tốt');
  expect(table).toMatchObject({ refused: [], absent: [] });
  expect(table.ignored).toEqual(['Ghi chú']);
  expect(table.units).toEqual([
    {
      source: 'reported', row: 5, name: 'Đảng bộ phường A', kind: 'allMember', direct: true, secretaryVotes: { part: 149, of: 182 },
      filled: { committee: { seats: 15, elected: 14 } },
      structure: { reelected: { part: 9, of: 14 }, renewed: { part: 5, of: 14 }, women: { part: 4, of: 14 } },
      hitches: {},
    },
  ]);
});

test('an empty cell is not 0, and 0 is 0', () => {
  expect(one('Đơn vị;Ban Thường vụ: trúng cử;Số lần bằng phiếu', 'A;;0')).toMatchObject({ filled: {}, hitches: { ties: 0 } });
  expect(one('Đơn vị;Cấp ủy: cần bầu', 'A;1.510').filled).toEqual({ committee: { seats: 1510 } });
});

test('a unit with its name alone has not reported', () => {
  expect(read('Đơn vị;Cấp ủy: trúng cử', 'A;9', 'B;')).toMatchObject({ units: [{ name: 'A' }], absent: ['B'], refused: [] });
});

const head = 'Đơn vị;Loại đại hội;Bầu trực tiếp bí thư;Bí thư: số phiếu;Bí thư: căn cứ (D);Cấp ủy: cần bầu;Cấp ủy: trúng cử;Cấp ủy: tái cử';
describe('a cell is refused by its name, with the reason', () => {
  test.each<readonly [string, string, string, string]>([
    ['a percent', 'A;;;82%;182', 'D2', 'không ghi tỷ lệ %'],
    ['a fraction', 'A;;;;;9,5', 'F2', 'một số nguyên'],
    ['a negative number', 'A;;;;;-1', 'F2', 'một số nguyên'],
    ['words', 'A;;;;;mười', 'F2', 'một số nguyên'],
    ['another kind of congress', 'A;hội nghị', 'B2', 'Đảng viên hoặc Đại biểu'],
    ['neither yes nor no', 'A;;có lẽ', 'C2', 'ghi x nếu có'],
    ['votes without their base', 'A;;;149', 'E2', 'chưa có số làm căn cứ'],
    ['a base without votes', 'A;;;;182', 'D2', 'chưa có số phiếu'],
    ['more votes than the base', 'A;;;183;182', 'D2', 'nhiều hơn'],
    ['a base of nobody', 'A;;;0;0', 'E2', 'không thể là 0'],
    ['more elected than seats', 'A;;;;;9;10', 'G2', 'nhiều hơn'],
    ['more re-elected than elected', 'A;;;;;9;9;10', 'H2', 'nhiều hơn'],
    ['re-elected of nobody knows how many', 'A;;;;;9;;3', 'H2', 'chưa có số cấp ủy viên trúng cử'],
    ['figures without a unit', ';;;;;9', 'A2', 'chưa có tên đơn vị'],
    ['a row that sums', 'Tổng cộng;;;;;9', 'A2', 'dòng cộng'],
  ])('%s', (_, row, cell, reason) => {
    const { refused } = read(head, row);
    expect(refused.map((refusal) => refusal.cell)).toEqual([cell]);
    expect(refused[0]?.reason).toContain(reason);
  });

  test('every one of them, a unit twice and a column twice among them', () => {
    const { refused } = read('Đơn vị;Cấp ủy: trúng cử;BCH trúng cử', 'A;9', 'B;x', 'a;8');
    expect(refused.map(({ cell }) => cell)).toEqual(['C1', 'B3', 'A4']);
  });

  test('names that only look like sums are units', () => expect(read(head, 'Tổng công ty Than;;;;;9', 'Công an thành phố;;;;;9')).toMatchObject({ refused: [], units: [{}, {}] }));
});

test.each([
  ['nothing', bytes(''), 'LIST_EMPTY'],
  ['no column of units', bytes('Họ và tên;Năm sinh', 'An;1978'), 'TABLE_NO_HEADINGS'],
  ['headings alone', bytes(head), 'LIST_EMPTY'],
])('%s is no table', (_, given, code) => expect(readUnitTable('csv', given)).toEqual({ ok: false, error: code }));

test('bytes that are no workbook are refused as such', () => expect(readUnitTable('xlsx', bytes('PK'))).toEqual({ ok: false, error: 'LIST_UNREADABLE' }));

test('the template is a workbook whose headings are all read, and has no unit yet', async () => {
  const xlsx = await unitTableXlsx();
  expect(Object.keys(unzipSync(xlsx))).toContain('xl/worksheets/sheet2.xml');
  expect(readUnitTable('xlsx', xlsx)).toEqual({ ok: false, error: 'LIST_EMPTY' });
});
