import type { ReactNode } from 'react';
import { grouped } from '../../src/domain/figures.ts';
import type { Standing } from '../../src/domain/structure/target.ts';
import { boundText } from '../texts/targets.ts';

type StructureTableProps = { readonly standings: readonly Standing[]; readonly caption: string };

const verdict = ({ target, met, unknown, of }: Standing): string => {
  if (met === true) return 'đạt';
  if (met === false) return 'chưa đạt';
  const bound = target.atLeast !== undefined || target.atMost !== undefined || target.atLeastPeople !== undefined;
  return bound && of > 0 && unknown > 0 ? 'chưa rõ' : '';
};

/** Structure targets as a list or a body stands: how many of how many; they inform and decide nothing. */
export function StructureTable({ standings, caption }: StructureTableProps): ReactNode {
  if (standings.length === 0) return null;
  return (
    <table className="list structure">
      <caption className="label">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Cơ cấu</th>
          <th scope="col">Số người</th>
          <th scope="col">Tỷ lệ</th>
          <th scope="col">Mức đề ra</th>
          <th scope="col">So với mức</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((one) => (
          <tr key={one.target.id}>
            <td>{one.target.label}</td>
            <td className="fig">
              {grouped(one.people)}/{grouped(one.of)}
              {one.unknown > 0 ? <span className="note"> (chưa ghi: {grouped(one.unknown)})</span> : null}
            </td>
            <td className="fig">{one.percent} %</td>
            <td>{boundText(one.target)}</td>
            <td>{verdict(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
