import type { ReactNode } from 'react';
import { Field } from '../../parts/field.tsx';
import type { DraftProps } from './post-fields.tsx';

export function BoardFields({ draft, faults, onChange }: DraftProps): ReactNode {
  const text = (key: 'head' | 'secretary' | 'members' | 'presidium') => ({
    value: draft[key],
    fault: faults[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [key]: event.target.value }),
  });
  return (
    <div className="fields">
      <Field label="Trưởng Ban Kiểm phiếu" {...text('head')} />
      <Field label="Thư ký Ban (nếu có)" {...text('secretary')} />
      <Field label="Thành viên Ban" note="Các tên cách nhau bằng dấu phẩy" {...text('members')} />
      <Field label="Đoàn Chủ tịch (ký biên bản)" note="Các tên cách nhau bằng dấu phẩy" {...text('presidium')} />
    </div>
  );
}
