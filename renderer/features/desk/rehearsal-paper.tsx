import type { ReactNode } from 'react';
import type { Candidate, Marks } from '../../../src/domain/count/input.ts';
import { Paper } from '../../parts/typing/paper.tsx';
import { useDesk } from './store.ts';

/** In a rehearsal the program draws the paper that lies on the table. */
export function RehearsalPaper({ papers, candidates }: { readonly papers: readonly Marks[]; readonly candidates: readonly Candidate[] }): ReactNode {
  const place = useDesk((state) => state.readings.length) + 1;
  const marks = papers[place - 1];
  return marks === undefined ? <p className="paper">Hết phiếu tập. Nhấn F9.</p> : <Paper place={place} marks={marks} candidates={candidates} />;
}
