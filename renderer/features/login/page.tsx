import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Frame } from '../../parts/frame.tsx';
import { LockSetting } from '../../parts/lock/setting.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import '../../styles/task.css';
import './login.css';
import { cameFrom } from './back.ts';
import { Keypad } from './keypad.tsx';
import { PersonChoice } from './person-choice.tsx';
import { useFileInUse } from './file-in-use.ts';

export default function LoginScreen(): ReactNode {
  const [, go] = useLocation();
  const { congress, failure: missing, refresh } = useCongress();
  const { person, signIn, signOut } = useSession();
  const [then] = useState(() => cameFrom() ?? '/congress');
  const [chosen, setChosen] = useState<number>();
  const [pin, setPin] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLDivElement>(null);
  const id = chosen ?? person?.id ?? congress?.people[0]?.id;
  const focusPin = (): void => field.current?.querySelector('input')?.focus();
  const file = congress?.file;
  useFileInUse(() => {
    setChosen(undefined);
    setPin('');
    setFailure(undefined);
  });
  useEffect(focusPin, [file]);

  const busy = useRef(false);
  const enter = async (): Promise<void> => {
    if (id === undefined || pin === '') return focusPin();
    // A second Enter while the first is on its way would lead back here from the next screen.
    if (busy.current) return;
    busy.current = true;
    // The PIN is of a person of the file that is seen here, and of no other.
    await refresh();
    const answer = useCongress.getState().congress?.file === file ? await signIn(id, pin) : undefined;
    busy.current = false;
    if (answer === undefined) return;
    setFailure(answer.ok ? undefined : answer.error);
    setPin('');
    if (!answer.ok) return focusPin();
    await refresh();
    go(then);
  };

  return (
    <Frame className="page login">
      <h1>Đồng chí là ai?</h1>
      <Trouble failure={failure ?? (congress === undefined ? missing : undefined)} />
      {person === undefined ? null : (
        <Sheet>
          Đang làm việc: <b>{person.name}</b>
          <div className="acts">
            <Link href={then} className="btn">
              Làm tiếp
            </Link>
            <Button onClick={() => void signOut().then(refresh)}>Thoát</Button>
          </div>
          <LockSetting />
        </Sheet>
      )}
      {congress === undefined ? null : (
        <Form className="who-pin" onDone={() => void enter()}>
          <PersonChoice
            people={congress.people}
            chosen={id}
            onChoose={setChosen}
            onPointed={focusPin}
          />
          <div ref={field}>
            <Field
              label="Mã riêng"
              note={congress.rehearsalPin === undefined ? 'Từ 4 đến 12 chữ số' : `Tập dượt: mã của mọi người là ${congress.rehearsalPin}`}
              type="password"
              figures
              maxLength={12}
              value={pin}
              onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
            />
            <Keypad onDigit={(digit) => setPin((before) => (before + digit).slice(0, 12))} onBack={() => setPin((before) => before.slice(0, -1))} />
            <Button type="submit" tone="hand" shortcut="Enter">
              Vào làm việc
            </Button>
          </div>
        </Form>
      )}
    </Frame>
  );
}
