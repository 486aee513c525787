import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskView, Person } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { focusFirst } from '../../parts/focus.ts';
import { backHere } from '../login/back.ts';

type StopProps = { readonly heading: string; readonly round: string; readonly children: ReactNode; readonly acts?: ReactNode };

function Stop({ heading, round, children, acts }: StopProps): ReactNode {
  return (
    <div className="page">
      <div className="sheet start">
        <h1>{heading}</h1>
        {children}
        <div className="acts">
          <Link href={`/rounds/${round}/bundles`} className="btn hand" ref={focusFirst}>
            Về các tập phiếu
          </Link>
          {acts}
        </div>
      </div>
    </div>
  );
}

const ChangePerson = (): ReactNode => (
  <Link href="/login" state={backHere()} className="btn">
    Đổi người nhập
  </Link>
);

type At = { readonly view: DeskView; readonly round: string };

/** Each entry is by other people: what was read once is not read again by the same eyes. */
export const SamePerson = ({ view: { bundle, entry }, round, person }: At & { readonly person: Person }): ReactNode => (
  <Stop heading={`Tập ${bundle.bundle}: lần nhập ${entry} phải do người khác làm`} round={round} acts={<ChangePerson />}>
    <Message>
      <b>{person.name}</b> đã nhập hoặc đọc tập này ở lần trước. Các lần nhập do những người khác nhau làm riêng thì mới tìm ra được chỗ nhầm. Mời người khác ngồi vào bàn, hoặc nhận tập khác.
    </Message>
  </Stop>
);

/** Somebody else has the entry: it is theirs until they or the head give it up. */
export const HeldByOther = ({ view: { bundle, entry, summary }, round }: At): ReactNode => (
  <Stop heading={`Tập ${bundle.bundle}: lần nhập ${entry} đang có người nhập`} round={round} acts={<ChangePerson />}>
    <Message kind="doubt">
      <b>{summary.typist?.name}</b> đang làm lần nhập này, đã lưu {summary.saved} phiếu. Muốn đổi người thì {summary.typist?.name} hoặc Trưởng Ban trả lại lần nhập ở <b>Các tập phiếu</b>; người mới
      nhập từ phiếu 1.
    </Message>
  </Stop>
);

export const TooEarly = ({ view: { bundle, entry }, round }: At): ReactNode => (
  <Stop heading={`Tập ${bundle.bundle}: chưa đến lần nhập ${entry}`} round={round}>
    <p>Lần nhập {entry - 1} của tập này chưa xong.</p>
  </Stop>
);

export function SignInFirst(): ReactNode {
  return (
    <div className="page">
      <div className="sheet start">
        <h1>Chưa đăng nhập</h1>
        <p>Mỗi lần nhập ghi tên người nhập. Đăng nhập rồi mở lại bàn nhập.</p>
        <Link href="/login" state={backHere()} className="btn hand" ref={focusFirst}>
          Đăng nhập
        </Link>
      </div>
    </div>
  );
}

/** An entry that is done; while the next one has not begun its typist may take it up again. */
export function Done({ view, round, address, person, reopened }: At & { readonly address: string; readonly person: Person; readonly reopened: () => void }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const { bundle, entry, summary } = view;
  const reopen = async (): Promise<void> => {
    const answer = await api.post(`${address}/reopen`);
    if (answer.ok) reopened();
    else setFailure(answer.error);
  };
  const last = bundle.state === 'entered' && bundle.entries.find((one) => one.entry === entry + 1)?.state === 'waiting';
  return (
    <Stop heading={`Tập ${bundle.bundle}: đã xong lần nhập ${entry}`} round={round} acts={last && summary.typist?.id === person.id ? <Button onClick={() => void reopen()}>Mở lại lần nhập {entry}</Button> : null}>
      <Message kind="done">
        Đã lưu <b className="fig">{summary.saved}</b> phiếu. Người nhập: <b>{summary.typist?.name}</b>
        {summary.reader === undefined ? '' : `, người đọc: ${summary.reader}`}.
      </Message>
      <FailureBand failure={failure} />
    </Stop>
  );
}
