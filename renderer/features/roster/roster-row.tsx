import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { MeetingKind, Status } from '../../../src/domain/attendance.ts';
import type { RosterPerson } from '../../../src/usecases/views.ts';
import { statusShort } from '../../texts/statuses.ts';
import { StatusChoice } from './status-choice.tsx';

export type RowActs = {
  readonly onStatus: (person: number, status: Status, substitute?: string) => void;
  readonly onRemove: (person: number) => void;
  readonly onOpen: (person: number | undefined) => void;
};

type RowProps = {
  readonly no: number;
  readonly shown: string;
  readonly person: RosterPerson;
  readonly kind: MeetingKind;
  /** Statuses do not change now; nobody joins or leaves. */
  readonly frozen: boolean;
  readonly fixed: boolean;
  /** Enter in the search field opens this one. */
  readonly current: boolean;
  readonly open: boolean;
  /** The same as long as the screen stands: a row is drawn again only when it changes. */
  readonly acts: RowActs;
};

const genderName = { female: 'Nữ', male: 'Nam' } as const;

const statusText = ({ status, substitute }: RosterPerson): string => (substitute === undefined ? statusShort[status] : `${statusShort[status]}: ${substitute}`);

export const RosterRow = memo(function RosterRow({ no, shown, person, kind, frozen, fixed, current, open, acts }: RowProps): ReactNode {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current || open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current, open]);
  return (
    <>
      <tr ref={row} className={current ? 'is-current' : ''}>
        <td className="no">{no}</td>
        <td>
          <b>{shown}</b>
        </td>
        <td className="year">{person.birthYear}</td>
        <td className="short">{person.gender === undefined ? '' : genderName[person.gender]}</td>
        <td>{person.ethnicity}</td>
        <td>{person.unit}</td>
        <td className="status">
          {frozen ? (
            statusText(person)
          ) : (
            <button type="button" className="btn small quiet" aria-expanded={open} aria-label={`Tình trạng của ${shown}: ${statusText(person)}`} data-person={person.id} onClick={() => acts.onOpen(open ? undefined : person.id)}>
              {statusText(person)}
            </button>
          )}
        </td>
      </tr>
      {open && !frozen ? (
        <tr className="opened">
          <td />
          <td colSpan={6}>
            <StatusChoice
              kind={kind}
              person={person}
              shown={shown}
              {...(fixed ? {} : { onRemove: () => acts.onRemove(person.id) })}
              onStatus={(status, substitute) => acts.onStatus(person.id, status, substitute)}
              onClose={() => acts.onOpen(undefined)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}, sameRow);

function sameRow(before: RowProps, after: RowProps): boolean {
  const { person: old, ...rest } = before;
  const { person: now, ...others } = after;
  const keys = ['name', 'birthYear', 'gender', 'unit', 'ethnicity', 'substitute', 'status', 'id'] as const;
  return keys.every((key) => old[key] === now[key]) && (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === others[key]);
}
