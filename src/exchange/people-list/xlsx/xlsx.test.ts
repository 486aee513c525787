import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readPeopleList } from '../people-list.ts';

const read = (bytes: Uint8Array) => readPeopleList({ kind: 'xlsx', bytes }, []);
const unreadable = { ok: false, error: { code: 'LIST_UNREADABLE' } };

type Parts = Readonly<Record<string, string>>;

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (rows: string): string => `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const list = sheet(`<row r="1">${text('A1', 'Họ tên')}${text('B1', 'Ngày sinh')}</row><row r="2">${text('A2', 'Lê An')}<c r="B2"><v>1978</v></c></row>`);

/** The least that is a workbook: sheets in the order of their tabs. */
function workbook(sheets: readonly string[], more: Parts = {}, attributes: readonly string[] = []): Uint8Array {
  const parts: Parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="r"><sheets>${sheets.map((_, at) => `<sheet name="${at}" r:id="r${at}" ${attributes[at] ?? ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/s${at}.xml`, xml])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const an = { row: 2, name: 'Lê An', birthYear: 1978 };

test('a file as Excel writes it: shared texts, a date, a title above the headings', async () => {
  const written = writeXlsxFile([
    ['DANH SÁCH'],
    [],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'],
    [1, 'Nguyễn Văn An', { value: new Date(Date.UTC(1978, 4, 20)), type: Date, format: 'dd/mm/yyyy' }, { value: new Date(Date.UTC(2005, 2, 3)), type: Date, format: 'd/m/yy' }],
    [2, 'Lê Thị Bình 2', 2078],
  ]);
  expect(await read(new Uint8Array(await (await written.toBlob()).arrayBuffer()))).toMatchObject({
    value: { people: [{ row: 4, name: 'Nguyễn Văn An', birthYear: 1978, note: '3/3/2005' }], refused: [{ cell: 'B5', row: 5 }, { cell: 'C5', row: 5 }] },
  });
});

describe('a sheet', () => {
  const row = (cells: string): string => sheet(`<row r="1">${text('A1', 'Họ tên')}${text('B1', 'Năm sinh')}</row><row r="2">${cells}</row>`);
  const strings = { 'xl/sharedStrings.xml': `<sst ${main}><si><r><t>Lê </t></r><r><t>An</t></r><rPh><t>la</t></rPh></si></sst>` };

  test.each([
    ['runs of one text are joined, hints of pronunciation left out', row('<c r="A2" t="s"><v>0</v></c><c r="B2"><v>1978</v></c>'), strings],
    ['cells without a place follow one another', sheet(`<row><c t="inlineStr"><is><t>Họ tên</t></is></c><c t="inlineStr"><is><t>Năm sinh</t></is></c></row><row>${text('A2', 'Lê An')}<c><v>1978</v></c></row>`), {}],
    ['a formula stands for its value', row('<c r="A2" t="str"><f>X1</f><v>Lê An</v></c><c r="B2"><f>1977+1</f><v>1978</v></c>'), {}],
    ['a date may be a number of days', row(`${text('A2', 'Lê An')}<c r="B2"><v>28630</v></c>`), {}],
    ['a date may be written out', row(`${text('A2', 'Lê An')}<c r="B2" t="d"><v>1978-05-20T00:00:00Z</v></c>`), {}],
    ['names of elements may have a prefix', list.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='), {}],
    ['a line feed of Excel is a space', row(`${text('A2', 'Lê_x000D_\nAn')}<c r="B2"><v>1978</v></c>`), {}],
  ])('%s', async (_title, xml, more) => {
    expect(await read(workbook([xml], more))).toEqual({ ok: true, value: { people: [an], refused: [], ignored: [] } });
  });

  test('days are counted from 1904 where the workbook says so', async () => {
    const styles = `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const bytes = workbook([row(`${text('A2', 'Lê An')}<c r="B2" s="1"><v>27168</v></c>`)], { 'xl/styles.xml': styles });
    const parts = unzipSync(bytes);
    const book = new TextDecoder().decode(parts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(await read(zipSync({ ...parts, 'xl/workbook.xml': strToU8(book) }))).toMatchObject({ value: { people: [an] } });
  });

  test('the first that shows and holds anything is read', async () => {
    expect(await read(workbook([list.replace('Lê An', 'Ẩn'), sheet(''), list], {}, ['state="hidden"']))).toMatchObject({ value: { people: [an] } });
  });

  test('one cell at the far end costs nothing', async () => {
    const far = list.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect(await read(workbook([far]))).toMatchObject({ value: { people: [an], refused: [{ row: 1_048_576 }] } });
  });
});

describe('what is no list', () => {
  const bytes = workbook([list]);
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Họ tên\nLê An')],
    ['the old format .xls', old],
    ['a zip without a workbook', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['half a file', bytes.subarray(0, bytes.length / 2)],
    ['a file with macros', workbook([list], { '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' })],
    ['a sheet that is no XML', workbook(['<worksheet><row'])],
    ['entities of its own', workbook([`<!DOCTYPE x [<!ENTITY a "aaaa">]>${list}`])],
  ])('%s', async (_title, given) => expect(await read(given)).toEqual(unreadable));

  test('a zip that unpacks to a hundred times its size', async () => {
    const bomb = zipSync({ ...unzipSync(bytes), 'xl/worksheets/s0.xml': new Uint8Array(60_000_000) }, { level: 1 });
    expect(await read(bomb)).toEqual(unreadable);
  });

  test('a zip that lies about its size', async () => {
    const bomb = zipSync({ ...unzipSync(bytes), 'xl/media.xml': new Uint8Array(60_000_000) }, { level: 1 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 28 < bomb.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await read(bomb)).toEqual(unreadable);
  });

  test.each([
    ['one long text in many cells', workbook([sheet(`<row r="1">${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`)], { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(1_000_000)}</t></si></sst>` })],
    ['more cells than any list', workbook([sheet(`<row r="1">${'<c><v>1</v></c>'.repeat(400_000)}</row>`)])],
  ])('%s', async (_title, given) => expect(await read(given)).toEqual({ ok: false, error: { code: 'LIST_TOO_LONG' } }));

  test('damage anywhere is an answer, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        expect(await read(damaged)).toHaveProperty('ok');
      }),
    );
  });

  test('damage inside a sheet is an answer, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(list.length), fc.constantFrom('<', '>', '&', '"', '</c>', '<v>', '<![CDATA[', '9'.repeat(30))), { minLength: 1, maxLength: 5 }), async (changes) => {
        const damaged = changes.reduce((xml, [at, sign]) => xml.slice(0, at) + sign + xml.slice(at), list);
        expect(await read(workbook([damaged]))).toHaveProperty('ok');
      }),
    );
  });
});
