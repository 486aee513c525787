import { useRef, useState, type ReactNode } from 'react';
import type { BackupPlace } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { pathOf } from '../../texts/paths.ts';
import { folderNote, noFolder } from './folder.ts';

type PlaceProps = { readonly backupDir: string | undefined };

const heading = 'Nơi sao lưu thứ hai của máy này';

/** What closing a count does by itself. */
const Explained = ({ backupDir }: PlaceProps): ReactNode => (
  <>
    <p>Sau mỗi lần khóa kết quả kiểm phiếu, máy tự sao một bản vào đây; không sao được thì máy báo, kết quả vẫn được khóa.</p>
    <p className="now-set">
      {backupDir === undefined ? (
        'Chưa đặt nơi nào.'
      ) : (
        <>
          Đang đặt: <b>{backupDir}</b>
        </>
      )}
    </p>
  </>
);

/** For those who may not change it. */
export const ShownPlace = ({ backupDir }: PlaceProps): ReactNode => (
  <Sheet heading={heading}>
    <Explained backupDir={backupDir} />
  </Sheet>
);

type SecondPlaceProps = PlaceProps & { readonly onChanged: () => Promise<void> };

/** Of the machine, not of the congress: set, changed, given up. */
export function SecondPlace({ backupDir, onChanged }: SecondPlaceProps): ReactNode {
  const [text, setText] = useState(backupDir ?? '');
  const [failure, setFailure] = useState<Failure>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const focusField = (): void => field.current?.querySelector('input')?.focus();

  const put = async (place: BackupPlace, words: string): Promise<void> => {
    const answer = await api.put<BackupPlace>('/backup/place', place);
    setFailure(answer.ok ? undefined : answer.error);
    setSaid(answer.ok ? words : '');
    if (answer.ok) {
      setText(answer.value.backupDir ?? '');
      await onChanged();
    }
    focusField();
  };
  const set = async (): Promise<void> => {
    const dir = pathOf(text);
    if (dir !== '') return put({ backupDir: dir }, 'Đã đặt nơi sao lưu thứ hai.');
    setFailure(noFolder('backupDir'));
    setSaid('');
    focusField();
  };

  return (
    <Sheet heading={heading}>
      <Explained backupDir={backupDir} />
      <Form onDone={() => void set()}>
        <div ref={field}>
          <Field
            label="Thư mục của nơi thứ hai"
            note={folderNote}
            fault={failure?.field === 'backupDir' ? failure.message : undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Trouble failure={failure?.field === 'backupDir' ? undefined : failure} />
        <div className="acts">
          <Button type="submit">{backupDir === undefined ? 'Đặt nơi này' : 'Đổi sang nơi này'}</Button>
          {backupDir === undefined ? null : <Button onClick={() => void put({}, 'Đã bỏ nơi sao lưu thứ hai.')}>Bỏ nơi thứ hai</Button>}
          <span className="label" role="status">
            {said}
          </span>
        </div>
      </Form>
    </Sheet>
  );
}
