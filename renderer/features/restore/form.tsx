import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FileEntry } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { pathOf } from '../../texts/paths.ts';
import { extension, fileName } from './names.ts';

/** `name` absent: a new file, named after the congress in the backup. */
export type Wish = { readonly from: string; readonly name: string | undefined };

type RestoreFormProps = {
  readonly files: readonly FileEntry[];
  readonly failure: Failure | undefined;
  /** What was shown is no longer what is written here. */
  readonly onEdit: () => void;
  readonly onCheck: (wish: Wish) => Promise<void>;
};

/** Which backup, and which file it becomes. */
export function RestoreForm({ files, failure, onEdit, onCheck }: RestoreFormProps): ReactNode {
  const [from, setFrom] = useState('');
  const [replaced, setReplaced] = useState('');
  const [named, setNamed] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const focusPath = (): void => field.current?.querySelector('input')?.focus();
  useEffect(() => {
    if (failure?.field === 'from') focusPath();
  }, [failure]);
  const edit = (set: (text: string) => void) => (event: { target: { value: string } }) => {
    setTried(false);
    set(event.target.value);
    onEdit();
  };
  const check = async (): Promise<void> => {
    if (busy) return;
    setTried(true);
    const path = pathOf(from);
    if (path === '') return focusPath();
    setBusy(true);
    await onCheck({ from: path, name: replaced === '' ? fileName(named) : replaced });
    setBusy(false);
  };
  const empty = tried && pathOf(from) === '' ? 'Ghi đường dẫn đầy đủ của bản sao lưu.' : undefined;
  const ofPath = failure?.field === 'from';

  return (
    <Sheet heading="Bản sao lưu nào, thành tệp nào">
      <Form onDone={() => void check()}>
        <div ref={field}>
          <Field
            label="Bản sao lưu"
            note={`Đường dẫn đầy đủ của tệp, có đuôi ${extension}. Trong Windows: giữ Shift, bấm chuột phải vào tệp, chọn “Copy as path” (Sao chép dưới dạng đường dẫn), rồi dán vào đây.`}
            fault={empty ?? (ofPath ? failure.message : undefined)}
            value={from}
            autoFocus
            onChange={edit(setFrom)}
          />
        </div>
        <div className="fields becomes">
          <Choice label="Phục hồi thành" value={replaced} onChange={edit(setReplaced)}>
            <option value="">Một tệp mới, không thay tệp nào</option>
            {files.map(({ name }) => (
              <option key={name} value={name}>
                Thay tệp: {name}
              </option>
            ))}
          </Choice>
          {replaced === '' ? <Field label="Tên tệp mới" note="Để trống thì lấy tên đại hội trong bản sao lưu." value={named} onChange={edit(setNamed)} /> : null}
        </div>
        <Trouble failure={ofPath ? undefined : failure} />
        <div className="acts">
          <Button type="submit" tone="hand" aria-disabled={busy}>
            {busy ? 'Đang đọc bản sao lưu…' : 'Xem trước'}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
