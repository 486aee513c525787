import { useRef, useState, type ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { wholeNumber } from '../../texts/numbers.ts';

type SpoiledProps = {
  readonly election: RoundView;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => Promise<void>;
  readonly onFailure: (failure: Failure | undefined) => void;
};

/** Spoiled papers are exchanged all through the voting: the number is kept at once, without waiting for the box. */
export function Spoiled({ election: { id, stage, issued, presentAtVote, spoiled, delegations }, text, onText, onDone, onFailure }: SpoiledProps): ReactNode {
  const [kept, setKept] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const number = wholeNumber(text);
  const changed = stage === 'issued' && number !== undefined && number !== (spoiled ?? 0);
  const keep = async (): Promise<void> => {
    const answer = await api.post(`/rounds/${id}/issue`, { issued, presentAtVote, spoiled: number, ...(delegations === undefined ? {} : { delegations }) });
    onFailure(answer.ok ? undefined : answer.error);
    setKept(answer.ok);
    if (!answer.ok) return;
    around.current?.querySelector('input')?.focus();
    await onDone();
  };
  return (
    <div className="spoiled" ref={around}>
      <Field
        label="Phiếu hỏng đã đổi"
        figures
        value={text}
        onChange={(event) => {
          setKept(false);
          onText(event.target.value);
        }}
      />
      {changed ? (
        <Button className="small" onClick={() => void keep()}>
          Ghi ngay số phiếu hỏng
        </Button>
      ) : null}
      {kept && !changed ? <p role="status">Đã ghi {text} phiếu hỏng.</p> : null}
    </div>
  );
}
