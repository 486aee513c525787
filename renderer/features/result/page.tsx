import { useRef, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { ResultView } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { StructureBars } from '../../parts/bars.tsx';
import { ClosingBackup } from '../../parts/closing-backup.tsx';
import { Frame } from '../../parts/frame.tsx';
import { ReopenedBand } from '../../parts/reopened.tsx';
import { StructureTable } from '../../parts/structure.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { VoidedBand, VoidRound } from '../../parts/void-round.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { heard } from '../../stores/closing-backup.ts';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import './result.css';
import { asksUnused, Unused } from '../../parts/unused.tsx';
import { Controls } from './controls.tsx';
import { Derivation } from './derivation.tsx';
import { Elected } from './elected.tsx';
import { Findings } from './findings.tsx';
import { Foot } from './foot.tsx';
import { MinutesForm } from './minutes-form.tsx';
import { Rulings } from './rulings.tsx';
import { Votes } from './votes.tsx';
import { WithdrawnBand } from './withdrawn.tsx';

export default function ResultScreen(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const congress = useCongress((state) => state.congress);
  const { value: view, failure: missing, reload } = useAnswer<ResultView>(`/rounds/${id}/result`);
  const [failure, setFailure] = useState<Failure>();
  const details = useRef(async (): Promise<boolean> => true);

  const keep = async (answer: Answer<unknown>): Promise<boolean> => {
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await Promise.all([reload(), useCongress.getState().refresh()]);
    return answer.ok;
  };

  if (congress === undefined || view === undefined)
    return (
      <Frame step={Number(id)} className="page">
        <h1>Kết quả</h1>
        <Trouble failure={missing} />
      </Frame>
    );
  const open = view.election.stage === 'concluded' && !congress.readOnly;
  return (
    <Frame
      step={Number(id)}
      className="result"
      strip={<ClosingBackup round={view.election} />}
      foot={<Foot view={view} kind={view.election.meeting.kind} open={open} onClose={async () => (await details.current()) && keep(heard(congress.file, Number(id), await api.post(`/rounds/${id}/close`)))} />}
    >
      <aside className="sum" tabIndex={0} aria-label="Căn cứ, phiếu, dòng kiểm tra">
        <Derivation view={view} kind={view.election.meeting.kind} />
        <Controls view={view} />
        {open && asksUnused(view.election) ? <Unused round={view.election} counted={reload} /> : null}
      </aside>
      <Votes view={view} />
      <div className="beside">
        <Trouble failure={failure ?? missing} />
        <VoidedBand round={view.election} />
        <ReopenedBand round={view.election} />
        {open ? <WithdrawnBand withdrawn={view.withdrawn} /> : null}
        <Findings view={view} open={open} onExplain={async (code, text) => keep(await api.post(`/rounds/${id}/explanations`, { code, text }))} />
        <Elected view={view} kind={view.election.meeting.kind} />
        <Rulings rulings={view.rulings} />
        {view.election.stage === 'concluded' || view.election.stage === 'agreed' || view.result.elected.length === 0 ? null : <StructureBars standings={view.structure} caption="Cơ cấu những đồng chí trúng cử" />}
        <StructureTable standings={view.result.elected.length === 0 ? [] : view.structure} caption="Cơ cấu của những đồng chí trúng cử ở lần bầu này (chỉ để báo cáo)" />
        {congress.readOnly ? null : <VoidRound round={view.election} label={overCollected(view) ? 'Hủy lần bầu, bầu lại' : 'Hủy lần bầu, làm lại từ danh sách'} />}
        <MinutesForm
          view={view}
          open={open}
          ready={(save) => {
            details.current = save;
          }}
          technicians={congress.people.filter(({ role }) => role === 'technician').map(({ name }) => name)}
          onSave={async (details) => keep(await api.post(`/rounds/${id}/minutes-details`, details))}
        />
      </div>
    </Frame>
  );
}

/** More papers collected than issued: the meeting cancels all of them and votes again (F201). */
const overCollected = ({ result }: ResultView): boolean => result.blocks.some(({ code }) => code === 'F201');
