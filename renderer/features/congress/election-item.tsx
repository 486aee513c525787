import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ElectionSummary, RoundSummary } from '../../../src/usecases/views.ts';
import { Mark, type Shape } from '../../parts/mark.tsx';
import { stateName } from '../../texts/plan.ts';
import { screenOf, stageText } from '../../texts/stages.ts';
import { Substeps } from './substeps.tsx';

const shapeOf = ({ state }: ElectionSummary, now: boolean): Shape => {
  if (state === 'complete' || state === 'reportedUp' || state === 'short') return 'ok';
  if (state === 'paused') return 'stop';
  return now || state === 'decide' ? 'now' : 'wait';
};

type ElectionItemProps = { readonly election: ElectionSummary; readonly number: number; readonly now: boolean; readonly acts?: ReactNode };

/** One election of the plan: where it stands in a word, and its rounds when there is more than one. */
export function ElectionItem({ election, number, now, acts }: ElectionItemProps): ReactNode {
  const { state, stage, rounds } = election;
  const over = state === 'complete' || state === 'short' || state === 'reportedUp';
  return (
    <li className={over ? 'done' : now ? 'cur' : 'todo'} {...(now ? { 'aria-current': 'step' as const } : {})}>
      <Mark shape={shapeOf(election, now)} />
      <h3>
        <Link href={`/elections/${election.id}`}>
          <span className="fig">{number}</span> {election.title}
        </Link>
      </h3>
      <span className="state">{state === 'open' ? stageText[stage] : stateName[state]}</span>
      <p>
        {election.names === 0 ? `bầu ${election.seats}, chưa có danh sách` : `bầu ${election.seats} trong ${election.names} người`}
        {now && state === 'open' ? (
          <>
            {' · '}
            <Link href={screenOf(election.round, stage)}>làm tiếp</Link>
          </>
        ) : null}
      </p>
      {rounds.length > 1 ? <Rounds rounds={rounds} /> : null}
      {now && state === 'open' ? <Substeps stage={stage} /> : null}
      {acts}
    </li>
  );
}

const kindText = ({ kind, number, tier }: RoundSummary): string =>
  `Lần ${number}${kind === 'tieRevote' ? ', bầu lại giữa những người bằng phiếu' : ''}${tier === 'alternate' ? ', dự khuyết' : ''}`;

const Rounds = ({ rounds }: { readonly rounds: readonly RoundSummary[] }): ReactNode => (
  <ol className="rounds">
    {rounds.map((round) => (
      <li key={round.id}>
        <Link href={screenOf(round.id, round.stage)}>{kindText(round)}</Link>: {stageText[round.stage]}
        {round.voided === undefined ? '' : ` (${round.voided.reason})`}
      </li>
    ))}
  </ol>
);
