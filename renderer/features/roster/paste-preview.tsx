import type { ReactNode } from 'react';
import { statusShort } from '../../texts/statuses.ts';
import type { PastedRow } from './paste.ts';

/** Refused rows first, so that nobody has to look for them. */
export function PastePreview({ rows }: { readonly rows: readonly PastedRow[] }): ReactNode {
  const refused = rows.filter(({ reason }) => reason !== undefined);
  const taken = rows.filter(({ reason }) => reason === undefined);
  return (
    <div className="preview" tabIndex={0} role="region" aria-label="Xem trước danh sách dán vào">
      <table className="list">
        <caption className="spoken">Xem trước</caption>
        <thead>
          <tr>
            <th scope="col" className="no">
              Dòng
            </th>
            <th scope="col">Họ và tên</th>
            <th scope="col">Năm sinh</th>
            <th scope="col">Giới</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ line, cells, reason }) => (
            <tr key={line} className="refused">
              <td className="no">{line}</td>
              <td>{cells[0]}</td>
              <td colSpan={4} className="why">
                không nhận: {reason}
              </td>
            </tr>
          ))}
          {taken.map(({ line, person }) => (
            <tr key={line}>
              <td className="no">{line}</td>
              <td>{person?.name}</td>
              <td className="year">{person?.birthYear}</td>
              <td>{person?.gender === undefined ? '' : person.gender === 'female' ? 'Nữ' : 'Nam'}</td>
              <td>{person?.unit}</td>
              <td>{person === undefined ? '' : statusShort[person.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
