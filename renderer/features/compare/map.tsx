import { memo, type ReactNode } from 'react';
import type { ComparedPaper } from '../../../src/usecases/views.ts';
import { awaits, isOpen } from './papers.ts';

const group = 50;
const mostRows = 8;
const left = (index: number): number => index * 8.2 + Math.floor(index / 5) * 4 + (index >= 25 ? 6 : 0);

function Paper({ paper, x, current }: { readonly paper: ComparedPaper; readonly x: number; readonly current: boolean }): ReactNode {
  const box = current ? <rect x={x - 6} y="1.5" width="18" height="23" fill="var(--sheet)" stroke="var(--hand)" strokeWidth="3" /> : null;
  if (isOpen(paper)) {
    return (
      <g>
        {box}
        <path d={`M${x + 3} 4l6 9-6 9-6-9z`} fill={current ? 'var(--doubt)' : 'var(--sheet)'} stroke="var(--doubt)" strokeWidth="2" />
      </g>
    );
  }
  if (awaits(paper)) {
    return (
      <g>
        {box}
        <path d={`M${x + 3} 5l6 15h-12z`} fill="var(--sheet)" stroke="var(--doubt)" strokeWidth="2" />
      </g>
    );
  }
  if (paper.state === 'removed') return <path d={`M${x} 8l6 10m0-10l-6 10`} stroke="var(--line)" strokeWidth="1.6" />;
  if (paper.state === 'resolved' || paper.state === 'ruled') {
    return (
      <g>
        <rect x={x - 2} y="6" width="11" height="14" fill="var(--valid)" />
        <path d={`M${x} 13l2.6 3 4.4-5`} fill="none" stroke="var(--sheet)" strokeWidth="1.8" />
      </g>
    );
  }
  return <rect x={x} y="6" width="6.2" height="14" fill="var(--line)" />;
}

type RowProps = { readonly papers: readonly ComparedPaper[]; readonly current: number | undefined };

function RowOf({ papers, current }: RowProps): ReactNode {
  const from = papers[0]?.position ?? 1;
  const open = papers.filter(isOpen).length;
  const waiting = papers.filter(awaits).length;
  return (
    <tr>
      <th scope="row" className="fig">
        {from} – {from + papers.length - 1}
      </th>
      <td>
        <svg width="464" height="26" viewBox="-8 0 476 26" aria-hidden="true">
          {papers.map((paper, index) => <Paper key={paper.position} paper={paper} x={left(index)} current={paper.position === current} />)}
        </svg>
      </td>
      <td className="w">
        {open === 0 ? 'khớp' : <b>{open} chỗ khác nhau</b>}
        {waiting === 0 ? '' : `, ${waiting} chờ Ban`}
      </td>
    </tr>
  );
}

/** The whole stack in rows of fifty; when it is long, the rows where something is to be done. */
export const StackMap = memo(function StackMap({ papers, current }: RowProps): ReactNode {
  const rows = Array.from({ length: Math.ceil(papers.length / group) }, (_, index) => papers.slice(index * group, (index + 1) * group));
  const busy = rows.filter((row) => row.some((paper) => isOpen(paper) || awaits(paper)));
  const shown = rows.length <= mostRows ? rows : busy.slice(0, mostRows);
  const hidden = rows.length - shown.length;
  return (
    <table className="map" aria-label="Tập phiếu">
      <tbody>
        {shown.map((row) => <RowOf key={row[0]?.position} papers={row} current={current} />)}
        {hidden === 0 ? null : (
          <tr>
            <td colSpan={3} className="w">
              và {hidden} nhóm phiếu khác
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
});
