import { useState, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { CongressView, ElectionView } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Frame } from '../../parts/frame.tsx';
import { StructureTable } from '../../parts/structure.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { meetingWord } from '../../texts/meetings.ts';
import { stateText } from '../../texts/stages.ts';
import '../../styles/task.css';
import './rounds.css';
import { Decide } from './decide.tsx';
import { HoldForm } from './hold.tsx';
import { OutcomeLists } from './outcome.tsx';
import { Paused } from './paused.tsx';
import { RoundsTable } from './rounds-table.tsx';

/** An election across its rounds: what it came to, what the meeting decides, why it stands still. */
export default function RoundsScreen(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const congress = useCongress((state) => state.congress);
  const { value: election, failure, reload } = useAnswer<ElectionView>(`/elections/${id}`);
  return (
    <Frame step={election?.round ?? 'election'} className="task rounds">
      {congress === undefined || election === undefined ? (
        <div className="column">
          <h1>Cuộc bầu cử</h1>
          <Trouble failure={failure} />
        </div>
      ) : (
        <Election key={`${election.id} ${election.round} ${election.state}`} congress={congress} election={election} reload={reload} />
      )}
    </Frame>
  );
}

type ElectionProps = { readonly congress: CongressView; readonly election: ElectionView; readonly reload: () => Promise<void> };

function Election({ congress, election, reload }: ElectionProps): ReactNode {
  const [, go] = useLocation();
  const [failure, setFailure] = useState<Failure>();
  const meeting = congress.meetings.find((one) => one.id === election.meeting);
  /** Acts, and goes on where the work goes on: a new round, or the path. */
  const act = async (work: Promise<Answer<{ readonly round?: number }>>): Promise<void> => {
    const answer = await work;
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    if (answer.value.round === undefined) await reload();
    else go(`/rounds/${answer.value.round}`);
  };
  const post = (what: string, body: unknown): void => void act(api.post<{ round?: number }>(`/elections/${election.id}/${what}`, body));
  return (
    <>
      <div className="column">
        <p className="label">{meeting?.words}</p>
        <h1>{election.title}</h1>
        <p className={`standing ${election.state}`}>{stateText(congress.elections, election, true, meetingWord(meeting?.kind ?? 'delegate'))}</p>
        <Trouble failure={failure} />
        {election.waitsFor === undefined ? null : (
          <p>
            Chờ bầu xong: <Link href={`/elections/${election.waitsFor.id}`}>{election.waitsFor.title}</Link>. Chức danh này lấy người từ đó.
          </p>
        )}
        {election.state === 'paused' || election.answer !== undefined ? <Paused election={election} onAnswer={(answer) => post('resume', { answer })} /> : null}
        {election.state === 'decide' ? <Decide election={election} meeting={meeting} onDecide={(decision) => post('decide', decision)} /> : null}
        <OutcomeLists election={election} />
        <RoundsTable election={election} />
        <StructureTable standings={election.elected.length === 0 ? [] : election.structure} caption="Cơ cấu của những đồng chí trúng cử (để báo cáo, không quyết định ai trúng cử)" />
      </div>
      <aside className="margin">
        <HoldForm election={election} onHold={(reason) => post('pause', { reason })} />
        <section>
          <h2>Việc tiếp theo</h2>
          <p>
            <Link href="/congress">Về tiến trình bầu cử</Link>
          </p>
          <p>
            <Link href="/script">Lời dẫn ở bước này</Link>
          </p>
          <p>
            <Link href={`/papers/rounds/${election.round}`}>Giấy tờ của lần bầu này</Link>
          </p>
        </section>
      </aside>
    </>
  );
}
