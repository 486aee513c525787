import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { isPin } from '../../texts/pins.ts';
import { OwnPin, type Member } from './own-pin.tsx';
import { SendBack } from './send-back.tsx';

type ConfirmProps = {
  readonly people: readonly Person[];
  readonly rehearsalPin: string | undefined;
  readonly onConfirm: (person: number, pin: string) => Promise<boolean>;
  readonly onSendBack: (person: number, pin: string, reason: string) => Promise<boolean>;
};

/** The presidium's own PIN, and its two answers; Enter in a field only goes on. */
export function Confirm({ people, rehearsalPin, onConfirm, onSendBack }: ConfirmProps): ReactNode {
  const presidium = people.filter(({ role }) => role === 'presidium');
  const [member, setMember] = useState<Member>({ person: presidium[0]?.id, pin: '' });
  const around = useRef<HTMLDivElement>(null);

  const goOn = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const all = [...(around.current?.querySelectorAll<HTMLElement>('select, input, button') ?? [])];
    all[all.indexOf(target) + 1]?.focus();
  };
  const decide = async (act: (person: number, pin: string) => Promise<boolean>): Promise<void> => {
    if (member.person === undefined || !isPin(member.pin)) return;
    await act(member.person, member.pin);
    setMember({ ...member, pin: '' });
  };

  if (presidium.length === 0) return <p>Chưa có ai của Đoàn Chủ tịch trong danh sách người làm việc. Thêm người rồi quay lại đây.</p>;
  return (
    <div className="confirm" ref={around} onKeyDown={goOn}>
      <p>Trao biên bản đã ký cho Đoàn Chủ tịch. Đồng chí nhận biên bản xem kết quả Ban trình ở bên, gõ mã riêng của mình, rồi đồng ý hoặc trả lại.</p>
      <OwnPin presidium={presidium} rehearsalPin={rehearsalPin} member={member} onChange={setMember} />
      <Button tone="seal" disabled={!isPin(member.pin)} onClick={() => void decide(onConfirm)}>
        Đồng ý cho công bố
      </Button>
      <SendBack ready={isPin(member.pin)} onSendBack={(reason) => decide((person, pin) => onSendBack(person, pin, reason))} />
    </div>
  );
}
