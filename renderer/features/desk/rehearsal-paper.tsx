import { memo, type ReactNode } from 'react';
import type { Candidate, Marks } from '../../../src/domain/count/input.ts';
import { useDesk } from './store.ts';

type PaperProps = { readonly place: number; readonly marks: Marks; readonly candidates: readonly Candidate[] };

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

/** In a rehearsal the program draws the paper that lies on the table. */
export const Paper = memo(function Paper({ place, marks, candidates }: PaperProps): ReactNode {
  const columns = candidates.length <= 8 ? 1 : candidates.length <= 20 ? 2 : 3;
  return (
    <section className="paper" aria-label={`Tờ phiếu ${place} để tập`}>
      <header>
        <b>Tờ phiếu {place}</b>
        <span>{'struck' in marks ? 'gõ những số bị gạch trên tờ này' : 'ô trái: đồng ý, ô phải: không đồng ý'}</span>
      </header>
      <ol style={{ gridTemplateRows: `repeat(${Math.ceil(candidates.length / columns)}, auto)` }}>
        {candidates.map((candidate) => <Line key={candidate.no} candidate={candidate} marks={marks} />)}
      </ol>
    </section>
  );
});

export function RehearsalPaper({ papers, candidates }: { readonly papers: readonly Marks[]; readonly candidates: readonly Candidate[] }): ReactNode {
  const place = useDesk((state) => state.readings.length) + 1;
  const marks = papers[place - 1];
  return marks === undefined ? <p className="paper">Hết phiếu tập. Nhấn F9.</p> : <Paper place={place} marks={marks} candidates={candidates} />;
}
