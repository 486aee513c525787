import { useState, type ReactNode } from 'react';
import type { RoundView } from '../../src/usecases/views.ts';
import { api, type Failure } from '../api.ts';
import { wholeNumber } from '../texts/numbers.ts';
import { tidy } from '../texts/table.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import { FailureBand } from './message.tsx';

const isPrinted = ({ steps }: RoundView): boolean => steps.ballotsPrinted !== undefined;

/** Whether the ballots left over have to be counted: never yet, or the line does not hold. */
export const asksUnused = (round: RoundView): boolean => isPrinted(round) && (round.unused === undefined || round.control?.some(({ kind, holds }) => kind === 'printed' && !holds) === true);

/** The ballots left over are counted, once more where the line does not hold: the head writes the number and why. */
export function Unused({ round, counted }: { readonly round: RoundView; readonly counted: () => Promise<void> }): ReactNode {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const number = wholeNumber(text);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (number === undefined || tidy(note) === '') return;
    const answer = await api.post(`/rounds/${round.id}/unused`, { unused: number, note: tidy(note) });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await counted();
  };
  return (
    <Form final aria-label="Đếm phiếu còn lại" onDone={() => void submit()}>
      <h3>{round.unused === undefined ? 'Chưa đếm phiếu còn lại' : 'Đếm lại phiếu còn lại'}</h3>
      <Field label="Phiếu còn lại, chưa dùng" figures value={text} fault={tried && number === undefined ? 'Ghi số đếm được.' : undefined} onChange={(event) => setText(event.target.value.replace(/\D/g, '').slice(0, 7))} />
      <Field label="Ghi chú, lý do" value={note} fault={tried && tidy(note) === '' ? 'Ghi ai đếm, lúc nào, vì sao.' : undefined} onChange={(event) => setNote(event.target.value)} />
      <FailureBand failure={failure} />
      <Button type="submit">Ghi số phiếu còn lại</Button>
    </Form>
  );
}
