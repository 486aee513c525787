import type { ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { DraftProps } from './post-fields.tsx';

/** `before`: the round of the election before this one, whose board often serves again. */
export function BoardFields({ draft, faults, onChange, before }: DraftProps & { readonly before?: number | undefined }): ReactNode {
  const text = (key: 'head' | 'secretary' | 'members' | 'presidium') => ({
    value: draft[key],
    fault: faults[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [key]: event.target.value }),
  });
  const copy = async (): Promise<void> => {
    const answer = await api.get<RoundView>(`/rounds/${before}`);
    if (!answer.ok) return;
    const { board, presidium } = answer.value.details;
    onChange({ ...draft, head: board.head, secretary: board.secretary ?? '', members: board.members.join(', '), presidium: presidium.join(', ') });
  };
  return (
    <div className="fields">
      <Field label="Trưởng Ban Kiểm phiếu" {...text('head')} />
      <Field label="Thư ký Ban (nếu có)" {...text('secretary')} />
      <Field label="Thành viên Ban" note="Các tên cách nhau bằng dấu phẩy" {...text('members')} />
      <Field label="Đoàn Chủ tịch (ký biên bản)" note="Các tên cách nhau bằng dấu phẩy" {...text('presidium')} />
      <p className="label wide">Nhân viên kỹ thuật không phải đại biểu không thuộc Ban: ghi ở phần ghi biên bản, sau khi kiểm phiếu.</p>
      {before === undefined ? null : (
        <div className="wide">
          <Button className="small" onClick={() => void copy()}>
            Lấy Ban Kiểm phiếu của cuộc bầu trước
          </Button>
        </div>
      )}
    </div>
  );
}
