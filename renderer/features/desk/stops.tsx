import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskView, Person } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { backHere } from '../login/back.ts';

/** The second entry is by another person: what was read once is not read again by the same eyes. */
export function SamePerson({ person }: { readonly person: Person }): ReactNode {
  return (
    <div className="page">
      <div className="sheet start">
        <h1>Lượt nhập 2 phải do người khác làm</h1>
        <Message>
          <b>{person.name}</b> đã nhập lượt 1. Hai lượt do hai người làm riêng thì mới tìm ra được chỗ nhầm. Mời người khác ngồi vào bàn và đăng nhập.
        </Message>
        <div className="acts">
          <Link href="/login" state={backHere()} className="btn hand" ref={(link: HTMLAnchorElement | null) => link?.focus()}>
            Đổi người nhập
          </Link>
        </div>
      </div>
    </div>
  );
}

export function SignInFirst(): ReactNode {
  return (
    <div className="page">
      <div className="sheet start">
        <h1>Chưa đăng nhập</h1>
        <p>Mỗi lượt nhập ghi tên người nhập. Đăng nhập rồi mở lại bàn nhập.</p>
        <Link href="/login" state={backHere()} className="btn hand">
          Đăng nhập
        </Link>
      </div>
    </div>
  );
}

type DoneProps = { readonly view: DeskView; readonly reopened: () => void };

/** An entry that is done: on to the next, or back while the other one has not begun. */
export function Done({ view, reopened }: DoneProps): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const { election, entry } = view;
  const other = election.entries.find((one) => one.entry !== entry);
  const next = entry === 1 && other?.state !== 'done' ? { to: `/rounds/${election.id}/entry/2`, words: 'Sang lượt nhập 2' } : { to: `/rounds/${election.id}/compare`, words: 'Đối chiếu hai lượt' };
  const reopen = async (): Promise<void> => {
    const answer = await api.post(`/rounds/${election.id}/entries/${entry}/reopen`);
    if (answer.ok) reopened();
    else setFailure(answer.error);
  };
  return (
    <div className="page">
      <div className="sheet start">
        <h1>Đã xong lượt nhập {entry}</h1>
        <Message kind="done">
          Đã lưu <b className="fig">{view.summary.saved}</b> phiếu. Người nhập: <b>{view.summary.typist?.name}</b>
          {view.summary.reader === undefined ? '' : `, người đọc: ${view.summary.reader}`}.
        </Message>
        <FailureBand failure={failure} />
        <div className="acts">
          <Link href={next.to} className="btn hand" ref={(link: HTMLAnchorElement | null) => link?.focus()}>
            {next.words}
          </Link>
          {entry === 1 && other?.state === 'waiting' ? <Button onClick={() => void reopen()}>Mở lại lượt {entry}</Button> : null}
        </div>
      </div>
    </div>
  );
}
