import { useState, type ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { tidy } from '../../texts/table.ts';
import { namesOf } from './candidates.ts';

type BoardSheetProps = { readonly election: RoundView; readonly reload: () => Promise<void> };

/** The board can still be put right while the list is locked, until ballots are issued. */
export function BoardSheet({ election: { id, details }, reload }: BoardSheetProps): ReactNode {
  const [head, setHead] = useState(details.board.head);
  const [secretary, setSecretary] = useState(details.board.secretary ?? '');
  const [members, setMembers] = useState(details.board.members.join(', '));
  const [failure, setFailure] = useState<Failure>();
  const save = async (): Promise<void> => {
    const second = tidy(secretary);
    const answer = await api.put(`/rounds/${id}/board`, { head: tidy(head), ...(second === '' ? {} : { secretary: second }), members: namesOf(members) });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await reload();
  };
  return (
    <Sheet heading="Ban Kiểm phiếu">
      <Form onDone={() => void save()}>
        <div className="fields">
          <Field label="Trưởng Ban Kiểm phiếu" value={head} fault={failure?.code === 'BOARD_MISSING' ? failure.message : undefined} onChange={(event) => setHead(event.target.value)} />
          <Field label="Thư ký Ban (nếu có)" value={secretary} onChange={(event) => setSecretary(event.target.value)} />
          <Field label="Thành viên Ban" note="Các tên cách nhau bằng dấu phẩy" value={members} onChange={(event) => setMembers(event.target.value)} />
        </div>
        <p className="label">Đoàn Chủ tịch: {details.presidium.join(', ') || 'chưa ghi'}. Nhân viên kỹ thuật không phải đại biểu: ghi ở phần ghi biên bản, sau khi kiểm phiếu.</p>
        <Trouble failure={failure?.code === 'BOARD_MISSING' ? undefined : failure} />
        <div className="acts">
          <Button type="submit" className="small">
            Lưu Ban Kiểm phiếu
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
