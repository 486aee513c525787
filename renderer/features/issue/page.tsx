import { useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import './issue.css';
import { Collecting } from './collecting.tsx';
import { Done } from './done.tsx';
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
          <Step key={election.id} election={election} onDone={done} />
          <IssueMargin congress={congress} election={election} />
        </>
      )}
    </Frame>
  );
}

type StepProps = { readonly election: RoundView; readonly onDone: () => Promise<void> };

function Step({ election, onDone }: StepProps): ReactNode {
  const [mending, setMending] = useState(false);
  const back = (): void => setMending(false);
  const mended = async (): Promise<void> => {
    await onDone();
    back();
  };
  const mend = (): void => setMending(true);
  const { stage } = election;
  if (stage === 'locked') return <Issuing election={election} onDone={onDone} />;
  if (stage === 'issued' && !mending) return <Collecting election={election} onDone={onDone} onMend={mend} />;
  if (stage === 'issued') return <Issuing election={election} onDone={mended} onBack={back} />;
  if (stage === 'collected' && mending) return <Collecting election={election} onDone={mended} onBack={back} />;
  return <Done election={election} onMend={mend} />;
}
