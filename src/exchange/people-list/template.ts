import writeXlsxFile from 'write-excel-file/universal';
import { statusesOf } from '../../domain/attendance.ts';
import { statusWords } from './statuses.ts';

export type TemplateKind = 'roster' | 'candidates';

type Column = { readonly heading: string; readonly width: number; readonly guide: string };

const common: readonly Column[] = [
  { heading: 'STT', width: 6, guide: 'Số thứ tự; có thể để trống.' },
  { heading: 'Họ và tên', width: 30, guide: 'Bắt buộc. Chỉ ghi họ và tên, không ghi chức danh, không ghi số.' },
  { heading: 'Năm sinh', width: 12, guide: 'Bốn chữ số (1978) hoặc ngày, tháng, năm (20/5/1978). Cần ghi khi có người trùng họ tên.' },
  { heading: 'Giới tính', width: 10, guide: 'Nam hoặc Nữ.' },
  { heading: 'Dân tộc', width: 12, guide: 'Ví dụ: Kinh, Tày, Mường.' },
  { heading: 'Đơn vị', width: 26, guide: 'Chi bộ, đảng bộ hoặc đoàn đại biểu. Cần ghi khi có người trùng cả họ tên và năm sinh.' },
];

const statusGuide =
  'Để trống thì lấy tình trạng chọn khi nạp. ' +
  `Đại hội đảng viên: ${statusWords(statusesOf.allMember)}. ` +
  `Đại hội đại biểu: ${statusWords(statusesOf.delegate)}. ` +
  `Hội nghị: ${statusWords(statusesOf.conference)}.`;

const columns: Readonly<Record<TemplateKind, readonly Column[]>> = {
  roster: [...common, { heading: 'Tình trạng', width: 30, guide: statusGuide }],
  candidates: [
    ...common,
    { heading: 'Chức vụ', width: 30, guide: 'Chức vụ hiện nay; có thể để trống.' },
    { heading: 'Tái cử', width: 10, guide: 'Ghi x nếu là cấp ủy viên nhiệm kỳ trước; để trống nếu không.' },
  ],
};

const sheetName: Readonly<Record<TemplateKind, string>> = { roster: 'Danh sách triệu tập', candidates: 'Danh sách bầu cử' };

const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });

/** An empty list: headings that the reader knows, and a second sheet that says how to fill it in. */
export async function templateXlsx(kind: TemplateKind): Promise<Uint8Array> {
  const guide = columns[kind].map(({ heading, guide: text }) => [{ value: heading }, { value: text, wrap: true }]);
  const written = writeXlsxFile([
    { sheet: sheetName[kind], data: [columns[kind].map(({ heading }) => bold(heading))], columns: columns[kind].map(({ width }) => ({ width })), stickyRowsCount: 1 },
    { sheet: 'Cách ghi', data: [[bold('Cột'), bold('Cách ghi')], ...guide], columns: [{ width: 16 }, { width: 90 }] },
  ]);
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
