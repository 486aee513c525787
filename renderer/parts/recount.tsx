import { useState, type ReactNode } from 'react';
import { api, type Failure } from '../api.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import './recount.css';
import { FailureBand } from './message.tsx';
import { wholeNumber } from '../texts/numbers.ts';
import { tidy } from '../texts/table.ts';

type RecountProps = {
  readonly heading: string;
  readonly label: string;
  readonly act: string;
  /** Where it goes, and what the number is called there. */
  readonly path: string;
  readonly what: 'papers' | 'collected' | 'unused';
  readonly counted: () => Promise<void>;
};

/** A number that was counted wrongly: the head puts it right, with a reason. */
export function Recount({ heading, label, act, path, what, counted }: RecountProps): ReactNode {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const number = wholeNumber(text);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (number === undefined || tidy(note) === '') return;
    const answer = await api.post(path, { [what]: number, note: tidy(note) });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await counted();
  };
  return (
    <Form final className="recount" aria-label={heading} onDone={() => void submit()}>
      <h3>{heading}</h3>
      <div className="note-row">
        <Field label="Lý do" value={note} fault={tried && tidy(note) === '' ? 'Ghi lý do.' : undefined} onChange={(event) => setNote(event.target.value)} />
        <Field label={label} figures value={text} fault={tried && number === undefined ? 'Ghi số đếm được.' : undefined} onChange={(event) => setText(event.target.value.replace(/\D/g, '').slice(0, 7))} />
      </div>
      <FailureBand failure={failure} />
      <Button type="submit">{act}</Button>
    </Form>
  );
}
