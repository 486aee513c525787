import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { statusesOf } from '../../domain/attendance.ts';
import { readPeopleList } from './people-list.ts';
import { templateXlsx, type TemplateKind } from './template.ts';

/** Types a row below the headings, as Excel would save it. */
function filled(template: Uint8Array, cells: readonly string[]): Uint8Array {
  const parts = unzipSync(template);
  const path = 'xl/worksheets/sheet1.xml';
  const row = cells.map((text, at) => `<c r="${'ABCDEFGH'.charAt(at)}2" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return zipSync({ ...parts, [path]: strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace('</sheetData>', `<row r="2">${row}</row></sheetData>`)) });
}

const read = (bytes: Uint8Array) => readPeopleList({ kind: 'xlsx', bytes }, statusesOf.delegate);

const known = { row: 2, name: 'Nguyễn Văn An', birthYear: 1978, gender: 'male', ethnicity: 'Kinh', unit: 'Chi bộ 3' };
const cells = ['1', 'Nguyễn Văn An', '20/5/1978', 'Nam', 'Kinh', 'Chi bộ 3'];

test.each([
  ['roster', [...cells, 'Có mặt'], { ...known, status: 'present' }],
  ['candidates', [...cells, 'Bí thư', 'x'], { ...known, note: 'Bí thư', incumbent: true }],
] as const)('the template %s, filled in, is read back whole', async (kind, row, person) => {
  expect(await read(filled(await templateXlsx(kind), row))).toEqual({ ok: true, value: { people: [person], refused: [], ignored: [] } });
});

test.each<TemplateKind>(['roster', 'candidates'])('the template %s holds nobody', async (kind) => {
  expect(await read(await templateXlsx(kind))).toEqual({ ok: false, error: { code: 'LIST_EMPTY' } });
});
