import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RoundSummary } from '../../../src/usecases/views.ts';
import { screenOf, stageText } from '../../texts/stages.ts';
import { day } from '../../texts/times.ts';

const kindText = ({ kind, tier, number }: RoundSummary, again: boolean): string => {
  if (kind === 'tieRevote') return 'bầu lại giữa những người bằng phiếu';
  if (again) return 'bầu lại sau khi hủy phiếu';
  if (tier === 'alternate') return 'bầu đại biểu dự khuyết';
  return number > 1 ? 'bầu tiếp' : '';
};

/** The rounds of an election, where it has more than one; earlier ones stay to be seen. */
export function RoundsList({ rounds }: { readonly rounds: readonly RoundSummary[] }): ReactNode {
  if (rounds.length < 2) return null;
  return (
    <ol className="rounds">
      {rounds.map((round, at) => (
        <li key={round.id}>
          <Link href={screenOf(round.id, round.stage)}>Lần {round.number}</Link>{' '}
          {[kindText(round, rounds[at - 1]?.voided !== undefined), round.seats === undefined ? `${round.names} người` : `bầu ${round.seats} trong ${round.names}`, wordOf(round)].filter(Boolean).join(' · ')}
        </li>
      ))}
    </ol>
  );
}

const wordOf = ({ stage, voided }: RoundSummary): string => (voided === undefined ? stageText[stage] : `đã hủy ngày ${day(voided.at)}: ${voided.reason}`);
