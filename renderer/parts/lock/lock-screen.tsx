import { useRef, useState, type ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import { focusFirst } from '../focus.ts';
import { Form } from '../form.tsx';
import { Message } from '../message.tsx';
import { RehearsalBand } from '../rehearsal.tsx';
import { Sheet } from '../sheet.tsx';

/** Another person begins on a page of their own: nothing of the former one is left in the window. */
function handOver(): void {
  useSession.getState().leave();
  location.hash = '#/login';
  location.reload();
}

export function LockScreen({ person }: { readonly person: Person }): ReactNode {
  const signIn = useSession((state) => state.signIn);
  const rehearsal = useCongress((state) => state.congress?.rehearsal === true);
  const rehearsalPin = useCongress((state) => state.congress?.rehearsalPin);
  const [pin, setPin] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLDivElement>(null);
  const focusPin = (): void => focusFirst(field.current?.querySelector('input') ?? null);

  const unlock = async (): Promise<void> => {
    if (pin === '') return focusPin();
    const answer = await signIn(person.id, pin);
    if (answer.ok) return;
    setFailure(answer.error);
    setPin('');
    focusPin();
  };

  return (
    <div className="lock">
      {rehearsal ? <RehearsalBand /> : null}
      <main aria-labelledby="lock-heading">
        <Sheet>
          <h1 id="lock-heading">Màn hình đã khóa</h1>
          <p>
            Đang làm việc: <b>{person.name}</b>. Những gì đã gõ còn nguyên.
          </p>
          {failure === undefined ? null : <Message>{failure.message}</Message>}
          <Form onDone={() => void unlock()}>
            <div ref={field}>
              <Field
                label="Mã riêng"
                note={rehearsalPin === undefined ? 'Từ 4 đến 12 chữ số' : `Tập dượt: mã của mọi người là ${rehearsalPin}`}
                type="password"
                figures
                autoFocus
                maxLength={12}
                value={pin}
                onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
              />
            </div>
            <div className="acts">
              <Button type="submit" tone="hand" shortcut="Enter">
                Mở khóa
              </Button>
              <Button onClick={handOver}>Người khác đăng nhập</Button>
            </div>
          </Form>
        </Sheet>
      </main>
    </div>
  );
}
