import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { ListedPerson } from '../../../src/usecases/views.ts';
import { Button } from '../button.tsx';
import { FailureBand, Message } from '../message.tsx';
import { Sheet } from '../sheet.tsx';
import { Writing } from '../writing.tsx';
import { EncodingOffer } from './encoding-offer.tsx';
import { FileChoice } from './file-choice.tsx';
import { Preview } from './preview.tsx';
import { isReady, shownList, type Encoding } from './read.ts';
import { Refusals } from './refusals.tsx';
import { fileSource, isNothing, type Source } from './source.ts';
import { TemplateButton } from './template-button.tsx';
import { useFocus } from './use-focus.ts';
import { useReading } from './use-reading.ts';
import './people-list.css';

type PeopleListSheetProps = {
  readonly kind: 'roster' | 'candidates';
  /** Whose statuses the list may hold. */
  readonly meeting?: number;
  readonly onTake: (people: readonly ListedPerson[]) => void | Promise<unknown>;
  readonly onClose: () => void;
  /** What else is to be said before the list is taken. */
  readonly children?: ReactNode;
};

const headings = { roster: 'Nhận danh sách triệu tập từ Excel', candidates: 'Nhận danh sách người được giới thiệu từ Excel' } as const;
const columnNote = {
  roster: 'Họ và tên (bắt buộc), Năm sinh, Giới tính, Dân tộc, Đơn vị, Tình trạng.',
  candidates: 'Họ và tên (bắt buộc), Năm sinh, Giới tính, Dân tộc, Đơn vị, Tái cử, Ghi chú.',
} as const;
const wrongFile = 'Chỉ đọc được tệp .xlsx hoặc .csv. Tệp .xls kiểu cũ: mở bằng Excel, lưu thành .xlsx rồi chọn lại.';
const empty: Source = { kind: 'text', text: '' };

/** A list from Excel, pasted or as a file, looked at before it is taken: all rows or none. */
export function PeopleListSheet({ kind, meeting, onTake, onClose, children }: PeopleListSheetProps): ReactNode {
  const [source, setSource] = useState<Source>(empty);
  const [whole, setWhole] = useState(false);
  const [encoding, setEncoding] = useState<Encoding>('unasked');
  const [unfit, setUnfit] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [dropping, setDropping] = useState(false);
  const [taking, setTaking] = useState(false);
  const { preview, failure, busy } = useReading(source, meeting);
  const list = preview === undefined ? undefined : shownList(preview, encoding);
  const ready = preview !== undefined && isReady(preview, encoding) && !taking;
  const [file, offer, takeAll] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  useFocus({ source, whole, settled: !busy, encoding }, { offer, take: takeAll, file });

  const give = (given: Source, all: boolean): void => {
    setSource(given);
    setWhole(all);
    setEncoding('unasked');
    setUnfit(false);
  };
  const giveFile = (chosen: File): void => {
    const given = fileSource(chosen);
    if (given === undefined) setUnfit(true);
    else give(given, true);
  };
  const take = async (): Promise<void> => {
    if (!ready || list === undefined) return;
    setTaking(true);
    await onTake(list.people);
    setTaking(false);
  };
  /** What was pasted is not lost by one wrong key. */
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return setLeaving(false);
    event.stopPropagation();
    if (leaving || isNothing(source)) onClose();
    else setLeaving(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined) giveFile(dropped);
  };

  return (
    <Sheet heading={headings[kind]} className={`people-list ${dropping ? 'dropping' : ''}`} onKeyDown={escape} onDragOver={() => setDropping(true)} onDragLeave={() => setDropping(false)} onDrop={drop}>
      <Writing
        label="Chọn các ô trong Excel, chép, rồi dán vào đây"
        note={<>Cột nhận theo tiêu đề: {columnNote[kind]} Dán cả dòng tiêu đề thì thứ tự cột thế nào cũng được.</>}
        rows={source.kind === 'text' && !isNothing(source) ? 5 : 3}
        autoFocus
        value={source.kind === 'text' ? source.text : ''}
        onChange={(event) => give({ kind: 'text', text: event.target.value }, (event.nativeEvent as InputEvent).inputType === 'insertFromPaste')}
      />
      <FileChoice chosen={source.kind === 'text' ? undefined : source.file.name} button={file} onFile={giveFile} />
      {unfit ? <Message>{wrongFile}</Message> : null}
      {busy ? <p role="status">Đang đọc danh sách…</p> : null}
      <FailureBand failure={failure} />
      {preview === undefined || list === undefined ? null : (
        <>
          <EncodingOffer preview={preview} encoding={encoding} first={offer} onAnswer={setEncoding} />
          {preview.repaired !== undefined && encoding === 'unasked' ? null : (
            <>
              <Refusals refused={list.refused} pasted={source.kind === 'text'} />
              <Preview kind={kind} list={list} />
            </>
          )}
        </>
      )}
      {children}
      {leaving ? <Message kind="doubt">Danh sách này chưa nhận. Bấm Esc lần nữa để đóng; bấm phím khác để làm tiếp.</Message> : null}
      <div className="acts">
        <button ref={takeAll} type="button" className={`btn ${preview?.repaired !== undefined && encoding === 'unasked' ? '' : 'hand'}`} disabled={!ready} onClick={() => void take()}>
          {ready ? `Nhận cả ${grouped(list?.people.length ?? 0)} người` : 'Nhận danh sách'}
        </button>
        <Button shortcut="Esc" onClick={onClose}>
          Thôi
        </Button>
        <TemplateButton kind={kind} />
      </div>
    </Sheet>
  );
}
