import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { statusesOf, type MeetingKind, type Status } from '../../../src/domain/attendance.ts';
import { tidyName } from '../../../src/domain/names.ts';
import type { RosterPerson } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Key } from '../../parts/key.tsx';
import { statusName } from '../../texts/statuses.ts';
import { Removal } from './removal.tsx';

export type StatusChoiceProps = {
  readonly kind: MeetingKind;
  readonly person: RosterPerson;
  readonly shown: string;
  /** Absent when nobody leaves the list any more. */
  readonly onRemove?: () => void;
  readonly onStatus: (status: Status, substitute?: string) => void;
  readonly onClose: () => void;
};

/** The statuses of the meeting, each with its digit; the alternate's name is asked for where one sits in. */
export function StatusChoice({ kind, person, shown, onRemove, onStatus, onClose }: StatusChoiceProps): ReactNode {
  const [replaced, setReplaced] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => around.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(), []);

  const choose = (status: Status): void => (status === 'absentReplaced' ? setReplaced(true) : onStatus(status));
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return replaced ? setReplaced(false) : onClose();
    }
    const status = event.target instanceof HTMLInputElement ? undefined : statusesOf[kind][Number(event.key) - 1];
    if (status === undefined || event.repeat) return;
    event.preventDefault();
    choose(status);
  };

  return (
    <div className="choice" ref={around} onKeyDown={press}>
      {replaced ? (
        <Substitute person={person} onDone={(name) => onStatus('absentReplaced', name)} onBack={() => setReplaced(false)} />
      ) : (
        <>
          <p className="label">Tình trạng của {shown}: bấm số, Esc để thôi</p>
          <div className="statuses" role="group" aria-label={`Tình trạng của ${shown}`}>
            {statusesOf[kind].map((status, at) => (
              <button key={status} type="button" className="btn small" aria-pressed={status === person.status} onClick={() => choose(status)}>
                <Key>{at + 1}</Key> {statusName[status]}
              </button>
            ))}
          </div>
          <div className="acts">
            <Button className="small" shortcut="Esc" onClick={onClose}>
              Thôi
            </Button>
            {onRemove === undefined ? null : <Removal shown={shown} onRemove={onRemove} />}
          </div>
        </>
      )}
    </div>
  );
}

type SubstituteProps = { readonly person: RosterPerson; readonly onDone: (name?: string) => void; readonly onBack: () => void };

function Substitute({ person, onDone, onBack }: SubstituteProps): ReactNode {
  const [name, setName] = useState(person.substitute ?? '');
  const given = tidyName(name);
  return (
    <Form className="substitute" onDone={() => onDone(given === '' ? undefined : given)}>
      <Field label="Đại biểu dự khuyết thay" note="Họ và tên người dự thay; để trống nếu chưa rõ, ghi sau." autoFocus value={name} onChange={(event) => setName(event.target.value)} />
      <div className="acts">
        <Button type="submit" tone="hand" className="small" shortcut="Enter">
          Ghi vắng mặt, có người thay
        </Button>
        <Button className="small" shortcut="Esc" onClick={onBack}>
          Thôi
        </Button>
      </div>
    </Form>
  );
}
