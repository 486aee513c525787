import type { ReactNode } from 'react';
import { Spoken } from '../../parts/script-text.tsx';
import { TemplateEditor } from '../../parts/template/editor.tsx';
import { fieldName } from './field-names.ts';
import type { ScriptPage } from './pages.ts';

type EditProps = { readonly page: ScriptPage; readonly onDone: () => void; readonly onLeave: () => void };

/** This congress's own wording; one text serves every election that reads it. */
export const Edit = ({ page: { text: one, election }, onDone, onLeave }: EditProps): ReactNode => (
  <TemplateEditor
    path={`/script/${one.key}`}
    election={election}
    name={`Sửa lời: ${one.heading}`}
    label={`Lời dẫn: ${one.heading}`}
    note="Chỗ trong ngoặc nhọn do máy điền. Lời này dùng chung cho mọi cuộc bầu cử đọc nó."
    text={one.template}
    rows={6}
    filled={one.text}
    fields={one.fields}
    fieldNames={fieldName}
    previewed={{ label: 'Đọc lên sẽ là', show: (filled) => <Spoken text={filled} /> }}
    save="Lưu lời dẫn"
    back={one.edited ? 'Dùng lại lời mẫu' : undefined}
    onDone={onDone}
    onLeave={onLeave}
  />
);
