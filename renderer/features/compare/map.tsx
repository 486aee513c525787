import { memo, type ReactNode } from 'react';
import type { ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';
import { toCome } from '../../texts/bundles.ts';
import { awaits, bundlesOf, isOff, isOpen, keyOf } from './papers.ts';

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

/** A place without a paper stands beside the paper before it. */
const numberOf = ({ paper, after }: ComparedPaper): number => paper ?? Math.max(1, after);

type Row = { readonly key: string; readonly label: string; readonly papers: readonly ComparedPaper[]; readonly off: boolean };

/** A bundle takes a row for every fifty papers, with the places between them that hold none; a single bundle is told by its papers alone. */
function rowsOf(view: ComparisonView): readonly Row[] {
  const bundles = bundlesOf(view);
  return bundles.flatMap((one) => {
    const { bundle } = one;
    const off = isOff(view, one);
    const papers = view.papers.filter((paper) => paper.bundle === bundle);
    const last = papers.reduce((most, paper) => Math.max(most, numberOf(paper)), 0);
    const rows = Math.ceil(last / group);
    return Array.from({ length: rows }, (_, at): Row => {
      const here = papers.filter((paper) => Math.ceil(numberOf(paper) / group) === at + 1);
      const places = `${at * group + 1} – ${Math.min(last, (at + 1) * group)}`;
      const name = bundles.length === 1 ? places : rows === 1 ? `Tập ${bundle}` : `Tập ${bundle}: ${places}`;
      return { key: `${bundle} ${at}`, label: name, papers: here, off };
    });
  });
}

function RowOf({ row: { label, papers, off }, current }: { readonly row: Row; readonly current: string | undefined }): ReactNode {
  const open = papers.filter(isOpen).length;
  const waiting = papers.filter(awaits).length;
  return (
    <tr>
      <th scope="row" className="fig">
        {label}
      </th>
      <td>
        {/* Places beyond fifty make the row narrower, not longer. */}
        <svg width="464" height="26" viewBox={`-8 0 ${Math.max(476, left(papers.length) + 16)} 26`} aria-hidden="true">
          {papers.map((paper, index) => <Paper key={paper.position} paper={paper} x={left(index)} current={keyOf(paper) === current} />)}
        </svg>
      </td>
      <td className="w">
        {open > 0 ? <b>{open} chỗ khác nhau</b> : off ? <b>số tờ chưa khớp</b> : 'khớp'}
        {waiting === 0 ? '' : `, ${waiting} chờ Ban`}
      </td>
    </tr>
  );
}

/** Bundles that nothing is told of yet, only that they come. */
function StillToCome({ view }: { readonly view: ComparisonView }): ReactNode {
  const groups = toCome(bundlesOf(view));
  if (groups.length === 0) return null;
  return (
    <tr>
      <td colSpan={3} className="w coming">
        {groups.map(({ bundles, word }) => `Tập ${bundles.join(', ')}: ${word}`).join('; ')}
      </td>
    </tr>
  );
}

/** All bundles that are compared; when they are many, the rows where something is to be done. */
export const StackMap = memo(function StackMap({ view, current }: { readonly view: ComparisonView; readonly current: string | undefined }): ReactNode {
  const rows = rowsOf(view);
  const busy = rows.filter(({ papers, off }) => off || papers.some((paper) => isOpen(paper) || awaits(paper)));
  const shown = rows.length <= mostRows ? rows : busy.slice(0, mostRows);
  const hidden = rows.length - shown.length;
  return (
    <table className="map" aria-label="Các tập phiếu">
      <tbody>
        {shown.map((row) => <RowOf key={row.key} row={row} current={current} />)}
        {hidden === 0 ? null : (
          <tr>
            <td colSpan={3} className="w">
              và {hidden} hàng khác{busy.length > mostRows ? '' : ' đã khớp'}
            </td>
          </tr>
        )}
        <StillToCome view={view} />
      </tbody>
    </table>
  );
});
