import { useCallback, useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import type { BundleView, Person, RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { nextText, stageText } from '../../texts/stages.ts';
import { Frame } from '../../parts/frame.tsx';
import { Message } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import '../../styles/task.css';
import { actsOf, type Act } from './acts.ts';
import './bundles.css';
import { cameFromDesk } from './came.ts';
import { asksUnused, Unused } from '../../parts/unused.tsx';
import { Control } from './control.tsx';
import { Covers } from './covers.tsx';
import './forms.css';
import { RecountBundle } from './recount.tsx';
import { Release } from './release.tsx';
import { BundleTable } from './table.tsx';
import { useLooks } from './use-looks.ts';
import { stackText } from './words.ts';

/** A key that is still held from the screen before must not begin anything here. */
const heldIsNoPress = (event: KeyboardEvent): void => {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
};

/** The bundles of a round: where each stands, and what the person here does next. */
export default function BundlesPage(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const person = useSession((state) => state.person);
  const readOnly = useCongress((state) => state.congress?.readOnly) === true;
  const { value: round, failure, reload } = useAnswer<RoundView>(`/rounds/${id}`);
  useLooks(reload, round?.stage);
  return (
    <Frame step={Number(id)} doing={round === undefined ? '' : stageText[round.stage]} next={round === undefined ? '' : nextText[round.stage]} className="task bundles">
      <div className="column" onKeyDownCapture={heldIsNoPress}>
        <p className="label">{round?.title}</p>
        <h1>Các tập phiếu</h1>
        <Trouble failure={failure} />
        {round?.bundles === undefined ? null : <Bundles round={round} bundles={round.bundles} person={readOnly ? undefined : person} reload={reload} />}
        {round !== undefined && round.bundles === undefined ? <p className="lead">Chưa thu phiếu: thu phiếu xong thì chia thành tập để nhập.</p> : null}
      </div>
      <aside className="margin">
        {round?.control === undefined ? null : <Control lines={round.control} />}
        {round?.bundles === undefined || readOnly || person?.role !== 'head' || !asksUnused(round) ? null : <Unused round={round} counted={reload} />}
        {round?.bundles === undefined ? null : <Covers round={round.id} bundles={round.bundles.length} />}
        <section>
          <h2>Sang việc khác</h2>
          <p>
            <Link href={`/rounds/${id}/compare`}>Đối chiếu các lần nhập</Link>
          </p>
          <p>
            <Link href="/trainer">Tập gõ hai phút</Link>
          </p>
        </section>
      </aside>
    </Frame>
  );
}

type BundlesProps = { readonly round: RoundView; readonly bundles: readonly BundleView[]; readonly person: Person | undefined; readonly reload: () => Promise<void> };
type Asked = { readonly bundle: number; readonly act: Act };

function Bundles({ round, bundles, person, reload }: BundlesProps): ReactNode {
  const [asked, setAsked] = useState<Asked>();
  const [failure, setFailure] = useState<Failure>();
  const [came, setCame] = useState(cameFromDesk);
  const done = useCallback(async () => {
    await reload();
    setAsked(undefined);
  }, [reload]);
  useEffect(() => setAsked(undefined), [person?.id]);

  const choose = (bundle: number, act: Act): void => {
    setFailure(undefined);
    setCame(undefined);
    if (act.kind !== 'reopen') return setAsked({ bundle, act });
    void api.post(`/rounds/${round.id}/bundles/${bundle}/entries/${act.entry}/reopen`).then((answer) => {
      setFailure(answer.ok ? undefined : answer.error);
      return reload();
    });
  };
  return (
    <>
      {person === undefined ? <SignIn /> : null}
      {came === undefined ? null : <Message kind="done">{stackText(came, bundles[came.bundle - 1])}</Message>}
      <Trouble failure={failure} />
      {person?.role === 'head' && bundles.some((one) => actsOf(one, person).some(({ kind }) => kind === 'claim')) ? <HeadReads /> : null}
      <BundleTable
        round={round.id}
        bundles={bundles}
        person={person}
        choose={choose}
        asked={asked === undefined ? undefined : { bundle: asked.bundle, place: <Place round={round.id} bundle={bundles[asked.bundle - 1]} act={asked.act} done={done} leave={() => setAsked(undefined)} /> }}
      />
    </>
  );
}

const SignIn = (): ReactNode => <p className="lead">Mỗi lần nhập ghi tên người nhập: đăng nhập để nhận một tập.</p>;

const HeadReads = (): ReactNode => <p className="label">Trưởng Ban nên để người khác nhập: ai đã nhập tập nào thì không đọc lại phiếu của tập ấy.</p>;

type PlaceProps = { readonly round: number; readonly bundle: BundleView | undefined; readonly act: Act; readonly done: () => Promise<void>; readonly leave: () => void };

/** What the act asks before it is done. */
function Place({ round, bundle, act, done, leave }: PlaceProps): ReactNode {
  if (bundle === undefined) return null;
  if (act.kind === 'recount') return <RecountBundle round={round} bundle={bundle} recounted={done} leave={leave} />;
  const summary = act.kind === 'release' ? bundle.entries[act.entry - 1] : undefined;
  return summary === undefined ? null : <Release round={round} bundle={bundle.bundle} summary={summary} released={() => void done()} leave={leave} />;
}
