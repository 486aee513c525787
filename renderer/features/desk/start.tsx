import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskView, Person } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { backHere } from '../login/back.ts';

type StartProps = { readonly view: DeskView; readonly person: Person; readonly started: () => void };

function Opening({ view, person }: { readonly view: DeskView; readonly person: Person }): ReactNode {
  const { typist, saved } = view.summary;
  if (typist !== undefined && typist.id !== person.id) {
    return (
      <Message kind="doubt">
        Lượt này đang do <b>{typist.name}</b> nhập, đã lưu {saved} phiếu. Người khác nhập thay thì bỏ {saved} phiếu ấy và nhập lại từ phiếu 1.{' '}
        <Link href="/login" state={backHere()}>Đăng nhập là {typist.name} để nhập tiếp</Link>
      </Message>
    );
  }
  return (
    <p>
      Một người đọc to, một người gõ. {view.entry === 2 ? 'Lượt 2 do những người khác làm, ngồi chỗ không nghe thấy và không thấy lượt 1. ' : ''}
      Để tập phiếu bên trái, lấy từ trên xuống, tờ đã nhập úp sang bên phải: giữ nguyên thứ tự.
    </p>
  );
}

/** Who types and who reads; then the desk opens. */
export function Start({ view, person, started }: StartProps): ReactNode {
  const [reader, setReader] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  // Changing the person in the middle of a stack starts its entry again.
  const replaces = view.summary.state === 'open' && view.summary.typist?.id !== person.id;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const name = reader.trim();
    const request = { ...(name === '' ? {} : { reader: name }), ...(replaces ? { restart: true, saved: view.summary.saved } : {}) };
    const answer = await api.post(`/rounds/${view.election.id}/entries/${view.entry}/start`, request);
    if (answer.ok) started();
    else setFailure(answer.error);
  };
  return (
    <form className="page" ref={form} onSubmit={(event) => void begin(event)}>
      <div className="sheet start">
        <h1>
          Bắt đầu lượt nhập {view.entry}: {view.election.title}
        </h1>
        <Opening view={view} person={person} />
        <p>
          Người gõ: <b>{person.name}</b>. <Link href="/login" state={backHere()}>Không phải tôi, đổi người</Link>
        </p>
        <FailureBand failure={failure} />
        <Field label="Họ và tên người đọc phiếu" note="Để trống nếu một người vừa đọc vừa gõ. Tên này ghi vào nhật ký nhập phiếu." value={reader} onChange={(event) => setReader(event.target.value)} />
        <div className="acts">
          <Button type="submit" tone="hand" shortcut="Enter">
            {replaces ? 'Nhập lại từ phiếu 1' : 'Bắt đầu nhập'}
          </Button>
          <Link href="/trainer" state={backHere()} className="btn">
            Tập gõ hai phút
          </Link>
        </div>
      </div>
    </form>
  );
}
