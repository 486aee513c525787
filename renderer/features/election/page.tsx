import type { ReactNode } from 'react';
import { useParams, useSearch } from 'wouter';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import './election.css';
import { Editor } from './editor.tsx';
import { Locked } from './locked.tsx';

export default function ElectionScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <NewElection /> : <OldElection key={id} id={Number(id)} />;
}

function NewElection(): ReactNode {
  const meeting = Number(new URLSearchParams(useSearch()).get('meeting') ?? 1);
  const congress = useCongress((state) => state.congress);
  return (
    <Frame step="election" doing="đang lập danh sách" className="task election">
      {congress === undefined ? <div className="column" /> : <Editor congress={congress} meeting={meeting} />}
    </Frame>
  );
}

function OldElection({ id }: { readonly id: number }): ReactNode {
  const congress = useCongress((state) => state.congress);
  const { value: election, failure, reload } = useAnswer<RoundView>(`/rounds/${id}`);
  return (
    <Frame step={id} className="task election">
      {congress === undefined || election === undefined ? (
        <div className="column">
          <Trouble failure={failure} />
        </div>
      ) : election.stage === 'draft' ? (
        <Editor congress={congress} election={election} reload={reload} />
      ) : (
        <Locked election={election} congress={congress} reload={reload} />
      )}
    </Frame>
  );
}
