import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import type { BundleView, ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';
import { Mark, type Shape } from '../../parts/mark.tsx';
import { paperName } from '../../texts/bundles.ts';
import { conclusion, decidedBy } from './conclusion.ts';
import { bundlesOf, canOpen, differences, isOpen, keyOf } from './papers.ts';
import { Places } from './places.tsx';
import { ReadingCell } from './reading.tsx';

export type ListProps = { readonly view: ComparisonView; readonly current: string | undefined; readonly choose: (key: string) => void };
export type RowProps = { readonly paper: ComparedPaper; readonly view: ComparisonView; readonly now: boolean; readonly choose: (key: string) => void };

const states: Readonly<Record<ComparedPaper['state'], readonly [Shape, string]>> = {
  same: ['ok', 'các lần nhập khớp'],
  differs: ['wait', 'chờ đọc lại'],
  onlyOne: ['wait', 'chỉ một lần nhập có'],
  resolved: ['ok', 'đã đọc lại'],
  removed: ['ok', 'đã bỏ chỗ này'],
  awaitsRuling: ['doubt', 'chờ Ban kết luận'],
  ruled: ['ok', 'Ban đã kết luận'],
};

/** Where two of three entries agree, nobody reads the paper again. */
const stateOf = (paper: ComparedPaper): readonly [Shape, string] =>
  paper.state === 'resolved' && paper.again === undefined ? ['ok', 'hai lần như nhau'] : states[paper.state];

export function Where({ paper, view, now, choose }: RowProps): ReactNode {
  const [shape, word] = stateOf(paper);
  const name = paperName(paper);
  return (
    <td className="where">
      {canOpen(view, paper) ? <button type="button" onClick={(event) => { event.currentTarget.blur(); choose(keyOf(paper)); }}>{name}</button> : <b>{name}</b>}
      <span className="st">
        {now ? <Mark shape="now" tone="hand" /> : <Mark shape={shape} />}
        {now ? 'đang xem' : word}
      </span>
      <Places paper={paper} />
    </td>
  );
}

export function useShown(now: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (now) row.current?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return row;
}

function Difference({ paper, view, now, choose }: RowProps): ReactNode {
  const { form, candidates } = view.election;
  const row = useShown(now);
  const removed = paper.state === 'removed';
  const cell = { right: decidedBy(paper), form, names: candidates.length, covered: isOpen(paper), removed };
  return (
    <tr className={now ? 'cur' : ''} aria-current={now} ref={row}>
      <Where paper={paper} view={view} now={now} choose={choose} />
      {paper.places.map((place, at) => (
        <td key={at}>
          <ReadingCell {...cell} reading={paper.readings?.[at] ?? undefined} missing={place === null} />
        </td>
      ))}
      <td>
        {paper.state === 'resolved' && paper.again === undefined ? 'không cần' : <ReadingCell {...cell} reading={paper.again} covered={false} missing={removed} />}
      </td>
      <td>
        {conclusion(paper)}
        {paper.againBy === undefined ? null : <span className="by">đọc lại: {paper.againBy}</span>}
      </td>
    </tr>
  );
}

/** Who entered the papers of this bundle, where there are several. */
function BundleHead({ bundle: { bundle, entries } }: { readonly bundle: BundleView }): ReactNode {
  return (
    <tr className="of-bundle">
      <th scope="rowgroup" colSpan={entries.length + 3}>
        <b>Tập {bundle}</b> {entries.map(({ entry, typist }) => `lần ${entry} ${typist?.name ?? ''}`).join(', ')}
      </th>
    </tr>
  );
}

/** Differing papers in the order of the bundles. */
export function Differences({ view, current, choose }: ListProps): ReactNode {
  const papers = differences(view);
  if (papers.length === 0) return null;
  const bundles = bundlesOf(view);
  const entries = bundles[0]?.entries ?? [];
  return (
    <table className="diffs">
      <thead>
        <tr>
          <th scope="col"><b>Chỗ khác nhau</b>theo thứ tự trong tập</th>
          {entries.map(({ entry, typist }) => <th scope="col" key={entry}><b>Lần {entry}</b>{bundles.length === 1 ? typist?.name : ''}</th>)}
          <th scope="col"><b>Đọc lại giấy</b></th>
          <th scope="col"><b>Kết luận</b></th>
        </tr>
      </thead>
      {bundles.map((bundle) => {
        const here = papers.filter((paper) => paper.bundle === bundle.bundle);
        if (here.length === 0) return <Fragment key={bundle.bundle} />;
        return (
          <tbody key={bundle.bundle}>
            {bundles.length === 1 ? null : <BundleHead bundle={bundle} />}
            {here.map((paper) => <Difference key={keyOf(paper)} paper={paper} view={view} now={keyOf(paper) === current} choose={choose} />)}
          </tbody>
        );
      })}
    </table>
  );
}
