import { useMemo, useState, type ReactNode } from 'react';
import { statusesOf, type MeetingKind, type Status } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { RosterInput } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Writing } from '../../parts/writing.tsx';
import { statusName, statusShort } from '../../texts/statuses.ts';
import { PastePreview } from './paste-preview.tsx';
import { readPaste } from './paste.ts';

type PasteSheetProps = {
  readonly kind: MeetingKind;
  readonly existing: readonly RosterInput[];
  readonly onSave: (people: readonly RosterInput[]) => Promise<boolean>;
  readonly onDone: () => void;
};

/** A list from Excel, looked at before it is taken: all rows or none. */
export function PasteSheet({ kind, existing, onSave, onDone }: PasteSheetProps): ReactNode {
  const [text, setText] = useState('');
  const [otherwise, setOtherwise] = useState<Status>('present');
  const [replaces, setReplaces] = useState(existing.length === 0);
  const rows = useMemo(() => readPaste(text, kind, otherwise), [text, kind, otherwise]);
  const refused = rows.filter(({ reason }) => reason !== undefined);
  const people = rows.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const ready = rows.length > 0 && refused.length === 0;

  const save = async (): Promise<void> => {
    if (await onSave(replaces ? people : [...existing, ...people])) onDone();
  };

  return (
    <Sheet heading="Dán danh sách từ Excel">
      <Writing
        label="Chọn các ô trong Excel, chép, rồi dán vào đây"
        note={
          <>
            Năm cột theo thứ tự: họ và tên, năm sinh, giới tính, đơn vị, tình trạng; chỉ họ và tên là bắt buộc. Tình trạng ghi như sau:{' '}
            {statusesOf[kind].map((status) => statusShort[status]).join('; ')}.
          </>
        }
        rows={5}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="fields tight">
        <Choice label="Dòng không ghi tình trạng coi là" value={otherwise} onChange={(event) => setOtherwise(event.target.value as Status)}>
          {statusesOf[kind].map((status) => (
            <option key={status} value={status}>
              {statusName[status]}
            </option>
          ))}
        </Choice>
        {existing.length === 0 ? null : (
          <Choice label={`Danh sách đang có ${grouped(existing.length)} người`} value={replaces ? 'replace' : 'add'} onChange={(event) => setReplaces(event.target.value === 'replace')}>
            <option value="add">Thêm vào sau danh sách đang có</option>
            <option value="replace">Thay toàn bộ danh sách đang có</option>
          </Choice>
        )}
      </div>
      {refused.length > 0 ? (
        <Message>
          Có {refused.length} dòng không nhận được. Chưa nhận dòng nào; sửa các dòng đó trong Excel rồi dán lại, hoặc sửa ngay trong ô trên.
        </Message>
      ) : null}
      {rows.length > 0 ? <PastePreview rows={rows} /> : null}
      <div className="acts">
        <Button tone="hand" disabled={!ready} onClick={() => void save()}>
          {ready ? `Nhận cả ${grouped(people.length)} người` : 'Nhận danh sách'}
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </Sheet>
  );
}
