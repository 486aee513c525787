import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { BundleView, DeskView, HandCountInput, Person } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { RecountBundle } from '../bundles/recount.tsx';
import { backHere } from '../login/back.ts';
import { CountField } from './count-field.tsx';
import { counterFault } from './given.ts';
import { NameField } from './name-field.tsx';
import { useToFault } from './to-fault.ts';

type Miscount = NonNullable<BundleView['miscount']>;
type MiscountedProps = {
  readonly view: DeskView;
  readonly miscount: Miscount;
  readonly person: Person;
  /** Given here just now; the page asks how the bundle stands. */
  readonly counted: (count: HandCountInput) => void;
  readonly look: () => void;
};

const lookEvery = 3_000;

/** Two people counted another number than the cover says: count again, or the head writes the real number. */
export function Miscounted({ view, miscount, person, counted, look }: MiscountedProps): ReactNode {
  const { election, bundle } = view;
  // The head may settle it at another station.
  useEffect(() => {
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [look]);
  const head = person.role === 'head';
  return (
    <div className="page">
      <div className="sheet start">
        <h1>Tập {bundle.bundle}: đếm tay chưa khớp</h1>
        <Message kind="doubt">
          Trên bìa ghi <b className="fig">{bundle.papers}</b> phiếu, hai người đếm được <b className="fig">{miscount.papers}</b>.
        </Message>
        <p>
          {miscount.by} và {miscount.with} đếm {miscount.moment === 'opening' ? 'khi mở tập' : 'khi đóng tập'}, lần nhập {miscount.entry}. Chưa nhập tiếp tập này trước khi hai số bằng nhau. Hai người
          đếm lại từng tờ; tờ rách vẫn là một tờ; xem có hai tờ dính nhau, có tờ rơi hay lẫn sang tập khác không.
        </p>
        <CountAgain key={miscount.at} view={view} person={person} miscount={miscount} counted={counted} />
        {head ? (
          <RecountBundle round={election.id} bundle={bundle} recounted={async () => look()} />
        ) : (
          <p>
            Đếm lại vẫn được <b className="fig">{miscount.papers}</b>: mời Trưởng Ban Kiểm phiếu {election.details.board.head}. Trưởng Ban ghi lại số phiếu của tập kèm lý do, ở máy của mình (
            <b>Các tập phiếu</b>) hoặc <Link href="/login" state={backHere()}>đăng nhập ngay ở máy này</Link>. Ghi xong thì ở đây nhập tiếp được.
          </p>
        )}
        <p>
          <Link href={`/rounds/${election.id}/bundles`}>Về các tập phiếu</Link>
        </p>
      </div>
    </div>
  );
}

type CountAgainProps = Pick<MiscountedProps, 'view' | 'miscount' | 'person' | 'counted'>;

function CountAgain({ view: { election, bundle }, miscount, person, counted }: CountAgainProps): ReactNode {
  const [text, setText] = useState('');
  const [second, setSecond] = useState(miscount.with === person.name ? miscount.by : miscount.with);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { place, toFault } = useToFault();
  const fault = counterFault(second, person.name);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (text === '' || fault !== undefined) return toFault();
    const count: HandCountInput = { counted: Number(text), with: second.trim() };
    const answer = await api.post(`/rounds/${election.id}/bundles/${bundle.bundle}/count`, count);
    if (answer.ok) counted(count);
    else setFailure(answer.error);
  };
  return (
    <Form aria-label="Đếm lại" className="again" onDone={() => void submit()}>
      <FailureBand failure={failure} />
      <div className="counts" ref={place}>
        <CountField label="Đếm lại được" fault={tried && text === '' ? 'Ghi số đếm lại.' : undefined} autoFocus value={text} onText={setText} />
        <NameField label="Người thứ hai cùng đếm" fault={tried ? fault : undefined} board={election.details.board} value={second} onText={setSecond} />
      </div>
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter">
          Ghi số đếm lại
        </Button>
      </div>
    </Form>
  );
}
