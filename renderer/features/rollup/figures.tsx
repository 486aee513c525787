import type { ReactNode } from 'react';
import type { RollupView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Refusals } from '../../parts/people-list/refusals.tsx';
import { linesOf, outside, type Line } from './words.ts';

/** What came in, as figures; nothing of a table of which a cell is refused. */
export function Figures({ view }: { readonly view: RollupView }): ReactNode {
  const out = outside(view);
  const differing = view.overlaps.filter(({ differs }) => differs);
  return (
    <Sheet className="people-list">
      <Refusals refused={view.refused} pasted={false} />
      {view.ignored.length === 0 ? null : <Message kind="doubt">Cột không dùng của bảng: {view.ignored.join('; ')}.</Message>}
      {differing.length === 0 ? null : <Message kind="doubt">Số liệu đơn vị báo cáo khác số liệu kiểm phiếu: {differing.map(({ unit }) => unit).join('; ')}. Báo cáo lấy theo kiểm phiếu.</Message>}
      <Table caption="Số liệu tổng hợp" heads={['Nội dung', 'Số liệu']} lines={linesOf(view)} />
      {out.length === 0 ? null : <Table caption="Đơn vị thiếu hoặc có lỗi" heads={['Đơn vị, tệp', 'Lý do']} lines={out} />}
    </Sheet>
  );
}

type TableProps = { readonly caption: string; readonly heads: Line; readonly lines: readonly Line[] };

const Table = ({ caption, heads, lines }: TableProps): ReactNode => (
  <table className="list">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map(([label, figure]) => (
        <tr key={label}>
          <td>{label}</td>
          <td>{figure}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
