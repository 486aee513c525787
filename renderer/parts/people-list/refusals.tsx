import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { ReadList } from '../../../src/usecases/views.ts';
import { Message } from '../message.tsx';

/** What is not taken, by cell, so that it can be found in Excel. */
export function Refusals({ refused, pasted }: { readonly refused: ReadList['refused']; readonly pasted: boolean }): ReactNode {
  if (refused.length === 0) return null;
  const rows = new Set(refused.map(({ row }) => row)).size;
  return (
    <>
      <Message>
        Có {grouped(rows)} dòng không nhận được. <b>Chưa nhận dòng nào</b>; sửa các ô dưới đây trong Excel{' '}
        {pasted ? 'rồi dán lại, hoặc sửa ngay trong ô trên.' : 'rồi chọn lại tệp.'}
      </Message>
      <div className="preview" tabIndex={0} role="region" aria-label="Các ô không nhận được">
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="cell">
                Ô
              </th>
              <th scope="col">Vì sao không nhận, sửa thế nào</th>
            </tr>
          </thead>
          <tbody>
            {refused.map(({ cell, reason }) => (
              <tr key={`${cell} ${reason}`} className="refused">
                <td className="cell">
                  <b className="fig">{cell}</b>
                </td>
                <td className="why">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
