import type { ReactNode } from 'react';
import type { CongressView, ElectionSummary, MeetingView } from '../../../src/usecases/views.ts';
import { meetingWord } from '../../texts/meetings.ts';
import { isOver, numberOf, stateText } from '../../texts/stages.ts';
import { PlanActs } from './plan-acts.tsx';
import { RoundsList } from './rounds-list.tsx';
import { Substeps } from './substeps.tsx';
import { StepItem, type StepState } from './way-step.tsx';

type WayElectionProps = { readonly congress: CongressView; readonly meeting: MeetingView; readonly election: ElectionSummary; readonly now: boolean; readonly editing: boolean };

const placeOf = ({ state }: ElectionSummary, now: boolean): StepState => {
  if (isOver(state)) return 'done';
  if (state === 'paused' || state === 'decide') return 'held';
  return now ? 'cur' : 'todo';
};

/** What is elected, in numbers; where there are more rounds, each tells its own. */
function noteOf({ seats, names, rounds }: ElectionSummary): string | undefined {
  if (rounds.length > 1) return undefined;
  if (names === 0) return seats === undefined ? 'chưa có số lượng, danh sách' : `bầu ${seats}, chưa có danh sách`;
  return seats === undefined ? `${names} người, chưa có số lượng` : `bầu ${seats} trong ${names} người`;
}

export function WayElection({ congress: { elections }, meeting, election, now, editing }: WayElectionProps): ReactNode {
  return (
    <StepItem
      state={placeOf(election, now)}
      here={now}
      number={numberOf(elections, election.id)}
      title={election.title}
      to={`/elections/${election.id}`}
      word={stateText(elections, election, now, meetingWord(meeting.kind))}
      note={noteOf(election)}
    >
      <RoundsList rounds={election.rounds} />
      {now && election.state === 'open' && !editing ? <Substeps round={election.round} stage={election.stage} /> : null}
      {editing ? <PlanActs elections={elections} election={election} /> : null}
    </StepItem>
  );
}
