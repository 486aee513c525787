import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { RoundView, PaperEntry } from '../../../src/usecases/views.ts';
import { api, fetchBlob, type Answer, type Failure } from '../../api.ts';
import { ClosingBackup } from '../../parts/closing-backup.tsx';
import { Frame } from '../../parts/frame.tsx';
import { ReopenedBand } from '../../parts/reopened.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { VoidedBand, VoidRound } from '../../parts/void-round.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { nextText, screenOf } from '../../texts/stages.ts';
import '../../styles/task.css';
import './minutes.css';
import { HallStrip } from '../hall/strip.tsx';
import { Correction } from './correction.tsx';
import { HandedOver } from './handed-over.tsx';
import { PaperActs } from './paper-acts.tsx';
import { Preview } from '../../parts/pdf/preview.tsx';
import { Slides } from './slides.tsx';
import { Steps } from './steps.tsx';
import { Versions } from './versions.tsx';

export default function MinutesScreen(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const congress = useCongress((state) => state.congress);
  const { value: election, failure: missing, reload } = useAnswer<RoundView>(`/rounds/${id}`);
  const [failure, setFailure] = useState<Failure>();
  const [chosen, setChosen] = useState<number>();
  const paper = election?.papers.find((one) => one.id === chosen) ?? election?.papers.at(-1);
  const pdf = usePaper(paper, setFailure);

  const act = async (answer: Answer<unknown>): Promise<boolean> => {
    setFailure(answer.ok ? undefined : answer.error);
    // Another version came meanwhile, or an old one was on the screen: the one in hand is shown, to be read first.
    if (answer.ok || answer.error.code === 'PAPER_NOT_LATEST') {
      setChosen(undefined);
      await Promise.all([reload(), useCongress.getState().refresh()]);
    }
    return answer.ok;
  };
  const post = async (what: string, body: unknown = {}): Promise<boolean> => act(await api.post(`/rounds/${id}/${what}`, body));

  if (congress === undefined || election === undefined)
    return (
      <Frame step={Number(id)} className="page">
        <h1>Biên bản</h1>
        <Trouble failure={missing} />
      </Frame>
    );
  const known = ['closed', 'printed', 'signed', 'confirmed'].includes(election.stage);
  return (
    <Frame step={Number(id)} className="minutes" strip={<ClosingBackup round={election} />}>
      <section className="sheets" aria-label="Xem biên bản" tabIndex={0}>
        {election.stage === 'signed' ? <HandedOver round={election.id} /> : null}
        {pdf === undefined ? <NoPaper known={known} paper={paper} id={id} /> : <Preview pdf={pdf} />}
      </section>
      <div className="beside">
        <h1>Biên bản kiểm phiếu</h1>
        <p className="label">{election.title}</p>
        <Trouble failure={failure ?? missing} />
        <VoidedBand round={election} />
        {known ? <ReopenedBand round={election} /> : null}
        {known ? <Steps election={election} congress={congress} paper={paper} post={post} /> : paper === undefined || election.voided !== undefined ? null : <Reopened election={election} />}
        {paper === undefined || pdf === undefined ? null : <PaperActs paper={paper} pdf={pdf} title={election.title} />}
        {known ? <Slides round={election} /> : null}
        {known ? <HallStrip /> : null}
        <Versions papers={election.papers} shown={paper?.id} onShow={setChosen} />
        {known && !congress.readOnly ? <Correction onCorrect={async (reason) => ((await post('correct', { reason })) ? go('/congress') : undefined)} /> : null}
        {congress.readOnly ? null : <VoidRound round={election} label="Đại hội, cấp trên hủy kết quả: bầu lại" />}
        <p className="acts">
          <Link href={`/rounds/${id}/result`} className="btn quiet">
            Xem lại kết quả
          </Link>
          <Link href={`/elections/${election.election}`} className="btn quiet">
            Các lần bầu của cuộc này
          </Link>
          <Link href="/congress" className="btn quiet">
            Về tiến trình bầu cử
          </Link>
        </p>
      </div>
    </Frame>
  );
}

/** After a correction: the old version stays to be read, the count goes on. */
const Reopened = ({ election }: { readonly election: RoundView }): ReactNode => (
  <ReopenedBand round={election}>
    <p>
      Bản đã in không dùng nữa. <Link href={screenOf(election.id, election.stage)}>Làm tiếp: {nextText[election.stage]}</Link>
    </p>
  </ReopenedBand>
);

function usePaper(paper: PaperEntry | undefined, onFailure: (failure: Failure) => void): Blob | undefined {
  const [held, setHeld] = useState<{ readonly id: number; readonly pdf: Blob }>();
  const id = paper?.id;
  useEffect(() => {
    if (id === undefined) return;
    void fetchBlob(`/papers/${id}`).then((answer) => (answer.ok ? setHeld({ id, pdf: answer.value }) : onFailure(answer.error)));
  }, [id, onFailure]);
  return held !== undefined && held.id === id ? held.pdf : undefined;
}

function NoPaper({ known, paper, id }: { readonly known: boolean; readonly paper: PaperEntry | undefined; readonly id: string }): ReactNode {
  if (paper !== undefined) return <p>Đang mở biên bản…</p>;
  return (
    <div className="none">
      {known ? (
        <p>Chưa lập bản nào. Bấm “Lập biên bản”: chương trình lập biên bản và giữ lại đúng bản đó.</p>
      ) : (
        <p>
          Chưa khóa kết quả nên chưa lập được biên bản. <Link href={`/rounds/${id}/result`}>Xem kết quả</Link>
        </p>
      )}
    </div>
  );
}
