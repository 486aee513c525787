import writeXlsxFile from 'write-excel-file/universal';
import { columns } from './fields.ts';

const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });

/** An empty table: headings that the reader knows, and a second sheet that says how to fill it in. */
export async function unitTableXlsx(): Promise<Uint8Array> {
  const guide = columns.map(({ heading, guide: text }) => [{ value: heading }, { value: text, wrap: true }]);
  const written = writeXlsxFile([
    { sheet: 'Số liệu đơn vị', data: [columns.map(({ heading }) => bold(heading))], columns: columns.map(({ field: { kind } }) => ({ width: kind === 'name' ? 34 : kind === 'number' ? 6 : 13 })), stickyRowsCount: 1 },
    { sheet: 'Cách ghi', data: [[bold('Cột'), bold('Cách ghi')], ...guide], columns: [{ width: 32 }, { width: 90 }] },
  ]);
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
