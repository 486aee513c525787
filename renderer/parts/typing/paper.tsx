import { memo, type ReactNode } from 'react';
import type { Candidate, Marks } from '../../../src/domain/count/input.ts';

type PaperProps = {
  readonly place: number;
  readonly marks: Marks;
  readonly candidates: readonly Candidate[];
  /** What a voter wrote where nothing belongs. */
  readonly scribble?: string | undefined;
};

const has = (list: readonly number[], no: number): string => (list.includes(no) ? '☒' : '☐');

function Line({ candidate, marks }: { readonly candidate: Candidate; readonly marks: Marks }): ReactNode {
  const struck = 'struck' in marks && marks.struck.includes(candidate.no);
  return (
    <li className={struck ? 'is-struck' : ''}>
      <span className="no">{candidate.no}</span>
      <span className="nm">
        <span>{candidate.name}</span>
      </span>
      {'struck' in marks ? null : (
        <span className="boxes">
          {has(marks.agree, candidate.no)} {has(marks.disagree, candidate.no)}
        </span>
      )}
    </li>
  );
}

/** A marked paper as it lies on the table, where the program has to draw it. */
export const Paper = memo(function Paper({ place, marks, candidates, scribble }: PaperProps): ReactNode {
  const columns = candidates.length <= 8 ? 1 : candidates.length <= 20 ? 2 : 3;
  return (
    // A long list scrolls, and the keyboard has to reach it.
    <section className="paper" aria-label={`Tờ phiếu ${place} để tập`} tabIndex={candidates.length > 30 ? 0 : undefined}>
      <header>
        <b>Tờ phiếu {place}</b>
        <span>{'struck' in marks ? 'gõ những số bị gạch trên tờ này' : 'ô trái: đồng ý, ô phải: không đồng ý'}</span>
      </header>
      <ol style={{ gridTemplateRows: `repeat(${Math.ceil(candidates.length / columns)}, auto)` }}>
        {candidates.map((candidate) => <Line key={candidate.no} candidate={candidate} marks={marks} />)}
      </ol>
      {scribble === undefined ? null : <p className="scribble">{scribble}</p>}
    </section>
  );
});
