import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { digitOf, keyOf, numLockIsOff } from '../../../src/domain/keypad/keys.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { useDesk } from './store.ts';

type FinishProps = { readonly entry: 1 | 2; readonly done: () => void; readonly rehearsal: boolean };

/** Digits as they are written anywhere, and nothing else. */
const figuresOf = (text: string): string => [...text].map((sign) => digitOf(sign) ?? '').join('').slice(0, 7);

/** Asks for the stack as counted by hand: a paper skipped or doubled shows here, before the comparison. */
export function Finish({ entry, done, rehearsal }: FinishProps): ReactNode {
  const entered = useDesk((state) => state.readings.length);
  const collected = useDesk((state) => state.collected);
  const address = useDesk((state) => state.address);
  const leave = useDesk((state) => state.finish);
  const lost = useDesk((state) => state.lost);
  const [numLockOff, setNumLockOff] = useState(false);
  const [counted, setCounted] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !/^\d+$/.test(counted)) return;
    setBusy(true);
    const answer = await api.post(`${address}/finish`, { counted: Number(counted) });
    setBusy(false);
    if (answer.ok) done();
    else setFailure(answer.error);
  };

  /** The pad without NumLock moves the caret: its digit is taken, as at the desk. */
  const padDigit = (event: KeyboardEvent<HTMLInputElement>): void => {
    const key = keyOf(event.nativeEvent);
    if (key?.kind !== 'digit') return;
    setNumLockOff(numLockIsOff(event.nativeEvent));
    if (!numLockIsOff(event.nativeEvent)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    setCounted(figuresOf(value.slice(0, selectionStart ?? value.length) + key.digit + value.slice(selectionEnd ?? value.length)));
  };

  return (
    <form className="finish sheet" ref={field} onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && leave(false)}>
      <h1>Hết tập phiếu: đếm lại bằng tay</h1>
      <p>
        Đã nhập <b className="fig">{entered}</b> phiếu, thu về <b className="fig">{collected}</b> phiếu. Hai người cùng đếm lại tập phiếu trên bàn, kể cả
        những tờ để riêng và tờ rách (tờ rách vẫn là một tờ), rồi ghi số đếm được.
      </p>
      {entered === collected ? null : (
        <p>Nếu số đếm được khác số đã nhập thì có tờ bị bỏ sót hoặc nhập hai lần: quay lại bàn nhập để nhập tiếp hoặc sửa phiếu vừa lưu.</p>
      )}
      {rehearsal ? <p className="label">Tập dượt không có tập phiếu giấy: ghi {collected}.</p> : null}
      {lost === 0 ? null : <Message kind="doubt">Đã gõ thêm {lost} phím sau phiếu cuối: những phím ấy chưa nhận. Nếu còn tờ phiếu thì quay lại bàn nhập và gõ lại.</Message>}
      <FailureBand failure={failure} />
      <Field
        label="Số tờ đếm được bằng tay"
        note={numLockOff ? <b role="status">Bật NumLock (số vẫn được nhận)</b> : undefined}
        figures
        value={counted}
        onKeyDown={padDigit}
        onChange={(event) => setCounted(figuresOf(event.target.value))}
      />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter" disabled={busy || counted === ''}>
          Xong lượt nhập {entry}
        </Button>
        <Button shortcut="Esc" onClick={() => leave(false)}>
          Quay lại bàn nhập
        </Button>
      </div>
    </form>
  );
}
