import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { focusFirst } from '../../parts/focus.ts';
import { Frame } from '../../parts/frame.tsx';
import { Message } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import '../../styles/task.css';
import './congress.css';
import { nextAct } from './acts.ts';
import { EditDetails } from './edit-details.tsx';
import { Figures } from './figures.tsx';
import { ReadNow } from './read-now.tsx';
import { Way } from './way.tsx';

export default function CongressScreen(): ReactNode {
  const { congress, failure, refresh } = useCongress();
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <Frame className="overview">
      {congress === undefined ? (
        <div className="say">
          <Trouble failure={failure} />
        </div>
      ) : (
        <>
          <Way congress={congress} />
          <div className="say">
            {editing ? <EditDetails congress={congress} onDone={() => setEditing(false)} /> : <Now congress={congress} onEdit={() => setEditing(true)} />}
          </div>
          <Figures congress={congress} />
        </>
      )}
    </Frame>
  );
}

function Now({ congress, onEdit }: { readonly congress: CongressView; readonly onEdit: () => void }): ReactNode {
  const person = useSession((state) => state.person);
  const act = nextAct(congress);
  return (
    <>
      <p className="label">Việc cần làm bây giờ</p>
      <h1>{act.title}</h1>
      <p className="what">{act.text}</p>
      <Recovered congress={congress} />
      {person === undefined ? null : <ReadNow />}
      {congress.readOnly ? <Message kind="doubt">Tệp này chỉ đọc được. Muốn làm tiếp, xin chép tệp sang nơi ghi được rồi mở lại.</Message> : null}
      <div className="acts">
        <Link href={person === undefined ? '/login' : act.to} className="btn hand" ref={focusFirst} key={act.to}>
          {person === undefined ? 'Đăng nhập để làm tiếp' : act.label}
        </Link>
      </div>
      <div className="acts side">
        <Button className="quiet" disabled={congress.readOnly} onClick={onEdit}>
          Sửa thông tin đại hội
        </Button>
        <Link href="/people" className="btn quiet">
          Người làm việc
        </Link>
        <Link href="/script" className="btn quiet">
          Lời dẫn
        </Link>
        <Link href="/targets" className="btn quiet">
          Cơ cấu
        </Link>
        <Link href="/meetings/new" className="btn quiet">
          Thêm hội nghị
        </Link>
        <Link href="/login" className="btn quiet">
          Đổi người làm việc
        </Link>
      </div>
    </>
  );
}

/** After a power cut: which paper to pick up. */
function Recovered({ congress: { recovered, elections } }: { readonly congress: CongressView }): ReactNode {
  if (recovered === undefined) return null;
  const { election, entry, lastPlace } = recovered;
  const title = elections.find(({ rounds }) => rounds.some(({ id }) => id === election))?.title ?? '';
  return (
    <Message kind="doubt">
      <b>
        {lastPlace === 0 ? 'Chưa có phiếu nào được lưu. Cầm phiếu 1.' : `Phiếu cuối đã lưu: ${lastPlace}. Cầm phiếu ${lastPlace + 1}.`}
      </b>{' '}
      Lần trước chương trình không được đóng đúng cách ({title}, lượt {entry}). Các phiếu đã lưu vẫn còn đủ; xin đối chiếu với tập phiếu rồi nhập tiếp.
    </Message>
  );
}
