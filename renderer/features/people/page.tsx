import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Person } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Frame } from '../../parts/frame.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import { PeopleList } from './list.tsx';
import { PersonForm, type PersonDraft } from './person-form.tsx';

export default function PeopleScreen(): ReactNode {
  const { congress, failure: missing, refresh } = useCongress();
  const [failure, setFailure] = useState<Failure>();
  const [editing, setEditing] = useState<Person>();

  const keep = async (answer: Answer<unknown>): Promise<boolean> => {
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await refresh();
    return answer.ok;
  };
  const save = async (draft: PersonDraft): Promise<boolean> => {
    const done = await keep(editing === undefined ? await api.post('/people', draft) : await api.put(`/people/${editing.id}`, draft));
    if (done) setEditing(undefined);
    return done;
  };
  const remove = async (person: Person): Promise<void> => {
    await keep(await api.delete(`/people/${person.id}`));
  };

  return (
    <Frame step="congress" doing="người làm việc" className="task">
      <div className="column">
        <h1>Người làm việc với chương trình</h1>
        <p className="lead">Mỗi người một mã riêng, không cho người khác biết. Hai lần nhập phải do hai người khác nhau làm.</p>
        <Trouble failure={failure ?? (congress === undefined ? missing : undefined)} />
        <PeopleList people={congress?.people ?? []} readOnly={congress?.readOnly ?? true} onEdit={setEditing} onRemove={(person) => void remove(person)} />
        {congress?.readOnly === false ? (
          <Sheet heading={editing === undefined ? 'Thêm người' : `Sửa: ${editing.name}`}>
            <PersonForm key={editing?.id ?? `new-${congress.people.length}`} person={editing} onSave={save} onCancel={() => setEditing(undefined)} />
          </Sheet>
        ) : null}
        <div className="acts">
          <Link href="/congress" className="btn">
            Về tiến trình bầu cử
          </Link>
        </div>
      </div>
      <Roles />
    </Frame>
  );
}

const Roles = (): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Ai làm gì">
    <section>
      <h2>Ai làm gì</h2>
      <p>
        <b>Trưởng Ban Kiểm phiếu</b>: chốt danh sách, kết luận phiếu không hợp lệ, khóa kết quả.
      </p>
      <p>
        <b>Thành viên Ban Kiểm phiếu</b>: nhập phiếu, đọc lại phiếu lệch.
      </p>
      <p>
        <b>Đoàn Chủ tịch</b>: nhận biên bản, xác nhận bằng mã riêng.
      </p>
      <p>
        <b>Nhân viên kỹ thuật</b>: giúp sử dụng máy; không kết luận việc gì. Do cấp ủy triệu tập thẩm định, Đoàn Chủ tịch đồng ý.
      </p>
      <p className="note">Người trong Ban Kiểm phiếu không có tên trong danh sách đang bầu: Điều 8, 190-QĐ/TW (Điều 7, 244-QĐ/TW).</p>
    </section>
  </aside>
);
