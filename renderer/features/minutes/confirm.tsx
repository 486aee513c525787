import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { isPin } from '../../texts/pins.ts';

type ConfirmProps = {
  readonly people: readonly Person[];
  readonly rehearsalPin: string | undefined;
  readonly onConfirm: (person: number, pin: string) => Promise<boolean>;
};

/** The presidium's own PIN and the red button; Enter in a field only goes on. */
export function Confirm({ people, rehearsalPin, onConfirm }: ConfirmProps): ReactNode {
  const presidium = people.filter(({ role }) => role === 'presidium');
  const [chosen, setChosen] = useState<number>();
  const [pin, setPin] = useState('');
  const around = useRef<HTMLDivElement>(null);
  const person = chosen ?? presidium[0]?.id;

  const goOn = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    const all = [...(around.current?.querySelectorAll<HTMLElement>('select, input, button') ?? [])];
    all[all.indexOf(event.target as HTMLElement) + 1]?.focus();
  };
  const confirm = async (): Promise<void> => {
    if (person === undefined || !isPin(pin)) return;
    await onConfirm(person, pin);
    setPin('');
  };

  if (presidium.length === 0) return <p>Chưa có ai của Đoàn Chủ tịch trong danh sách người làm việc. Thêm người rồi quay lại đây.</p>;
  return (
    <div className="confirm" ref={around} onKeyDown={goOn}>
      <p>Trao biên bản đã ký cho Đoàn Chủ tịch. Đồng chí nhận biên bản, đồng ý cho công bố, gõ mã riêng của mình.</p>
      <Choice label="Đồng chí của Đoàn Chủ tịch" value={person} onChange={(event) => setChosen(Number(event.target.value))}>
        {presidium.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Field
        label="Mã riêng của đồng chí đó"
        note={rehearsalPin === undefined ? undefined : `Tập dượt: mã là ${rehearsalPin}`}
        type="password"
        figures
        maxLength={12}
        value={pin}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
      />
      <Button tone="seal" disabled={!isPin(pin)} onClick={() => void confirm()}>
        Xác nhận kết quả
      </Button>
    </div>
  );
}
