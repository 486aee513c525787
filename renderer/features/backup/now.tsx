import { useRef, useState, type ReactNode } from 'react';
import type { BackupEntry } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useClosing } from '../../stores/closing-backup.ts';
import { useCongress } from '../../stores/congress.ts';
import { pathOf } from '../../texts/paths.ts';
import { folderNote, noFolder } from './folder.ts';
import { Made } from './made.tsx';

/** Into the second place, unless the person writes another folder. */
export function BackUpNow({ backupDir }: { readonly backupDir: string | undefined }): ReactNode {
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<BackupEntry>();
  const field = useRef<HTMLDivElement>(null);
  const text = typed ?? backupDir ?? '';

  const refused = (why: Failure): void => {
    setFailure(why);
    field.current?.querySelector('input')?.focus();
  };
  const backUp = async (): Promise<void> => {
    if (busy) return;
    const dir = pathOf(text);
    setMade(undefined);
    if (dir === '') return refused(noFolder('dir'));
    setFailure(undefined);
    setBusy(true);
    const answer = await api.post<BackupEntry>('/backup', { dir });
    setBusy(false);
    if (!answer.ok) return refused(answer.error);
    const { congress, refresh } = useCongress.getState();
    useClosing.getState().settled(congress?.file);
    await refresh();
    setMade(answer.value);
  };

  return (
    <Sheet heading="Sao lưu ngay">
      <Form onDone={() => void backUp()}>
        <div ref={field}>
          <Field
            label="Thư mục để bản sao lưu"
            note={folderNote}
            fault={failure?.field === 'dir' ? failure.message : undefined}
            value={text}
            autoFocus
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Trouble failure={failure?.field === 'dir' ? undefined : failure} />
        <div className="acts">
          <Button type="submit" tone="hand" aria-disabled={busy}>
            {busy ? 'Đang sao lưu và kiểm tra…' : 'Sao lưu ngay'}
          </Button>
        </div>
      </Form>
      {made === undefined ? null : <Made key={made.at} made={made} />}
    </Sheet>
  );
}
