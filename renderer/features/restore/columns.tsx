import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { FileStanding, RestoreView } from '../../../src/usecases/views.ts';
import { shortHead } from '../../texts/paths.ts';
import { clock, day } from '../../texts/times.ts';

const rows: readonly (readonly [label: string, of: (one: FileStanding) => ReactNode])[] = [
  ['Đại hội', ({ title }) => title],
  ['Nhật ký', ({ events }) => <span className="fig">{grouped(events)} sự kiện</span>],
  ['Sửa lần cuối', ({ changedAt }) => <span className="fig">{`${clock(changedAt)} ngày ${day(changedAt)}`}</span>],
  ['Mã đầu', ({ head }) => <span className="fig head">{shortHead(head)}</span>],
  ['Đóng tệp', ({ closed }) => (closed ? 'đã đóng đúng cách' : 'chưa đóng (giữa lúc làm việc)')],
];

const nothing = ({ relation }: RestoreView): string => (relation === 'unreadable' ? 'không đọc được' : 'chưa có tệp này');

/** Both files side by side, line by line. */
export const Columns = ({ view }: { readonly view: RestoreView }): ReactNode => (
  <table className="list columns">
    <thead>
      <tr>
        <td />
        <th scope="col">Bản sao lưu</th>
        <th scope="col">Tệp đang có</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(([label, of]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{of(view.backup)}</td>
          <td>{view.replaced === undefined ? <i>{nothing(view)}</i> : of(view.replaced)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
