import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MeetingKind, Status } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { RosterPerson } from '../../../src/usecases/views.ts';
import { Field } from '../../parts/field.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { find, listed } from './find.ts';
import { RosterRow, type RowActs } from './roster-row.tsx';

type RosterTableProps = {
  readonly kind: MeetingKind;
  readonly people: readonly RosterPerson[];
  readonly frozen: boolean;
  readonly fixed: boolean;
  readonly onStatus: (person: number, status: Status, substitute?: string) => Promise<boolean>;
  readonly onRemove: (person: number) => Promise<boolean>;
};

/** A few letters of the name, Enter, and the digit of the status: then the next name. */
export function RosterTable({ kind, people, frozen, fixed, onStatus, onRemove }: RosterTableProps): ReactNode {
  const [sought, setSought] = useState('');
  const [at, setAt] = useState<number>();
  const [open, setOpen] = useState<number>();
  const around = useRef<HTMLDivElement>(null);
  const all = useMemo(() => listed(people), [people]);
  const shown = useMemo(() => find(all, sought), [all, sought]);
  const current = at === undefined ? undefined : shown[at];

  const back = (person: number | undefined): void => {
    const field = around.current?.querySelector<HTMLInputElement>('input');
    if (sought !== '' && field) return field.select();
    around.current?.querySelector<HTMLElement>(`[data-person="${person}"]`)?.focus();
  };
  // Rows are drawn again only when their person changed, so what they call must not hold an old list.
  const latest = useRef({ onStatus, onRemove, back, open });
  useEffect(() => {
    latest.current = { onStatus, onRemove, back, open };
  });
  const acts = useMemo<RowActs>(() => {
    const close = (): void => {
      const was = latest.current.open;
      setOpen(undefined);
      latest.current.back(was);
    };
    return {
      onStatus: (person, status, substitute) => void latest.current.onStatus(person, status, substitute).then((taken) => taken && close()),
      onRemove: (person) => void latest.current.onRemove(person).then((taken) => taken && close()),
      onOpen: (person) => (person === undefined ? close() : setOpen(person)),
    };
  }, []);

  const step = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') return current === undefined || frozen ? undefined : setOpen(current.person.id);
    if (event.key === 'Escape') return seek('');
    setAt(Math.max(0, Math.min(shown.length - 1, (at ?? -1) + (event.key === 'ArrowDown' ? 1 : -1))));
  };
  const seek = (text: string): void => {
    setSought(text);
    setAt(text.trim() === '' ? undefined : 0);
    setOpen(undefined);
  };

  return (
    <Sheet>
      <div ref={around}>
        <div className="find">
          <Field label="Tìm theo họ tên, đơn vị hoặc số thứ tự" value={sought} onChange={(event) => seek(event.target.value)} onKeyDown={step} />
          <p className="label" aria-live="polite">
            {shown.length === 0 ? `Không có ai khớp với “${sought}”.` : sought === '' ? 'Gõ vài chữ đầu, không cần dấu.' : `${grouped(shown.length)} người khớp.`}
            {current === undefined ? null : (
              <>
                {' '}
                Đang chọn <b>{current.shown}</b>
                {frozen ? '' : '; Enter để đổi tình trạng, ↓ ↑ sang người khác'}.
              </>
            )}
          </p>
        </div>
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="no">
                TT
              </th>
              <th scope="col">Họ và tên</th>
              <th scope="col">Năm sinh</th>
              <th scope="col">Giới</th>
              <th scope="col">Dân tộc</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <RosterRow key={one.person.id} {...one} kind={kind} frozen={frozen} fixed={fixed} current={one === current} open={one.person.id === open} acts={acts} />
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
