import { useState, type FormEvent, type ReactNode } from 'react';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { HeadOnly } from './head-only.tsx';

/** The number collected was counted wrongly: the head puts it right, with a reason. */
export function Recount({ view, counted }: { readonly view: ComparisonView; readonly counted: () => Promise<void> }): ReactNode {
  const [collected, setCollected] = useState('');
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const ready = collected !== '' && note.trim() !== '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    const answer = await api.post(`/rounds/${view.election.id}/recount`, { collected: Number(collected), note: note.trim() });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await counted();
  };
  return (
    <form className="recount" aria-label="Đếm lại số phiếu thu về" onSubmit={(event) => void submit(event)}>
      <p>
        Số phiếu đã nhập khác <b className="fig">{view.election.collected}</b> phiếu thu về. Ban đếm lại tập phiếu; nếu số thu về ghi sai thì ghi lại ở đây.
      </p>
      <HeadOnly />
      <FailureBand failure={failure} />
      <div className="note-row">
        <Field className="note" label="Lý do" value={note} onChange={(event) => setNote(event.target.value)} />
        <Field label="Số phiếu thu về, đếm lại" figures value={collected} onChange={(event) => setCollected(event.target.value.replace(/\D/g, '').slice(0, 7))} />
      </div>
      <Button type="submit" disabled={!ready}>
        Ghi số đếm lại
      </Button>
    </form>
  );
}
