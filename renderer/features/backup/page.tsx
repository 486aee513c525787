import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { BackupPlace, CongressView, Person } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Message } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import '../../styles/task.css';
import { backHere } from '../login/back.ts';
import './backup.css';
import { refusal } from './may.ts';
import { BackUpNow } from './now.tsx';
import { SecondPlace, ShownPlace } from './place.tsx';
import { About } from './about.tsx';

export default function BackupScreen(): ReactNode {
  const { congress, failure } = useCongress();
  const person = useSession((state) => state.person);
  return (
    <Frame step="congress" doing="sao lưu" className="task backup">
      <div className="column">
        <h1>Sao lưu</h1>
        <p className="lead">Bản sao lưu là cả tệp đại hội ở đúng một lúc. Làm được bất cứ lúc nào, cả khi đang nhập phiếu.</p>
        <Trouble failure={congress === undefined ? failure : undefined} />
        {congress === undefined ? null : person === undefined ? (
          <Message kind="doubt">
            Đăng nhập rồi mới sao lưu được. <SignIn />
          </Message>
        ) : (
          <Work congress={congress} person={person} />
        )}
        <div className="acts">
          <Link href="/congress" className="btn">
            Về tiến trình bầu cử
          </Link>
        </div>
      </div>
      <About congress={congress} />
    </Frame>
  );
}

const SignIn = (): ReactNode => (
  <Link href="/login" state={backHere()}>
    Đăng nhập
  </Link>
);

function Work({ congress, person }: { readonly congress: CongressView; readonly person: Person }): ReactNode {
  const place = useAnswer<BackupPlace>('/backup/place');
  const why = refusal(person.role, congress.readOnly);
  if (place.value === undefined) return <Trouble failure={place.failure} />;
  const { backupDir } = place.value;
  if (why !== undefined)
    return (
      <>
        <Message kind="doubt">
          {why} {congress.readOnly ? <Link href="/">Về màn hình đầu</Link> : <SignIn />}
        </Message>
        <ShownPlace backupDir={backupDir} />
      </>
    );
  return (
    <>
      <BackUpNow backupDir={backupDir} />
      <SecondPlace backupDir={backupDir} onChanged={place.reload} />
    </>
  );
}
