import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { nextText, screenOf } from '../../texts/stages.ts';
import '../../styles/task.css';
import './issue.css';
import { Collecting } from './collecting.tsx';
import { Issuing } from './issuing.tsx';
import { IssueMargin } from './issue-margin.tsx';

export default function IssueScreen(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const congress = useCongress((state) => state.congress);
  const { value: election, failure, reload } = useAnswer<RoundView>(`/rounds/${id}`);
  const done = async (): Promise<void> => {
    await Promise.all([reload(), useCongress.getState().refresh()]);
  };
  return (
    <Frame step={Number(id)} className="task issue">
      {congress === undefined || election === undefined ? (
        <div className="column">
          <Trouble failure={failure} />
        </div>
      ) : (
        <>
          <Step congress={congress} election={election} onDone={done} />
          <IssueMargin congress={congress} election={election} />
        </>
      )}
    </Frame>
  );
}

type StepProps = { readonly congress: CongressView; readonly election: RoundView; readonly onDone: () => Promise<void> };

function Step({ congress, election, onDone }: StepProps): ReactNode {
  if (election.stage === 'locked') return <Issuing congress={congress} election={election} onDone={onDone} />;
  if (election.stage === 'issued') return <Collecting congress={congress} election={election} onDone={onDone} />;
  const early = election.stage === 'draft';
  return (
    <div className="column">
      <h1>{early ? 'Chưa phát phiếu được' : 'Đã phát, đã thu phiếu'}</h1>
      <p className="locked">
        <Mark shape={early ? 'wait' : 'lock'} />
        {early ? 'Danh sách bầu cử chưa chốt.' : `Phát ra ${election.issued ?? 0}, thu về ${election.collected ?? 0}. Số liệu này không sửa được nữa.`}
      </p>
      <Link href={screenOf(election.id, election.stage)} className="btn hand">
        Sang bước sau: {nextText[election.stage]}
      </Link>
    </div>
  );
}
