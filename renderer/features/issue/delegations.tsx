import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { handing, type Handed } from './units.ts';

type DelegationsProps = { readonly rows: readonly Handed[]; readonly issued: number | undefined; readonly onChange: (rows: readonly Handed[]) => void };

/** Ballots handed to the heads of delegations, each with the one who signs for them. */
export function Delegations({ rows, issued, onChange }: DelegationsProps): ReactNode {
  if (rows.length === 0) return <p className="label after">Danh sách triệu tập không ghi đơn vị nào, nên không phát theo đoàn được. Ghi đơn vị trong danh sách triệu tập trước.</p>;
  const { given } = handing(rows);
  const write = (at: number, change: Partial<Handed>): void => onChange(rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  const differs = issued !== undefined && given !== issued;
  return (
    <table className="list delegations">
      <caption className="spoken">Phát theo đoàn</caption>
      <thead>
        <tr>
          <th scope="col">Đoàn</th>
          <th scope="col">Có mặt</th>
          <th scope="col">Số phiếu giao</th>
          <th scope="col">Người nhận, ký nhận</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.unit}>
            <th scope="row">{row.unit}</th>
            <td className="fig">{grouped(row.present)}</td>
            <td className="ballots">
              <input className="field" inputMode="numeric" autoComplete="off" aria-label={`Số phiếu giao ${row.unit}`} aria-invalid={row.ballots.trim() !== '' && wholeNumber(row.ballots) === undefined} value={row.ballots} onChange={(event) => write(at, { ballots: event.target.value })} />
            </td>
            <td>
              <input className="field" autoComplete="off" aria-label={`Người nhận của ${row.unit}`} value={row.receiver} onChange={(event) => write(at, { receiver: event.target.value })} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Cộng</th>
          <td className="fig">{grouped(rows.reduce((sum, { present }) => sum + present, 0))}</td>
          <td className="fig">{grouped(given)}</td>
          <td className={differs ? 'why' : ''} role="status">
            {issued === undefined ? '' : differs ? `khác ${grouped(issued)} phiếu phát ra` : `khớp ${grouped(issued)} phiếu phát ra`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
