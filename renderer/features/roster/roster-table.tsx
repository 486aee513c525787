import { memo, useState, type ReactNode } from 'react';
import { statusesOf, type MeetingKind, type Status } from '../../../src/domain/attendance.ts';
import type { RosterPerson } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { statusShort } from '../../texts/statuses.ts';
import { plain } from '../../texts/table.ts';

type RosterTableProps = {
  readonly kind: MeetingKind;
  readonly people: readonly RosterPerson[];
  readonly frozen: boolean;
  readonly onStatus: (id: number, status: Status) => void;
  readonly onRemove: (id: number) => void;
};

const genderName = { female: 'Nữ', male: 'Nam' } as const;

export function RosterTable({ kind, people, frozen, onStatus, onRemove }: RosterTableProps): ReactNode {
  const [sought, setSought] = useState('');
  const shown = people.map((person, at) => ({ person, no: at + 1 })).filter(({ person }) => plain(`${person.name} ${person.unit ?? ''}`).includes(plain(sought)));
  return (
    <Sheet>
      {people.length > 15 ? <Field label="Tìm theo họ tên hoặc đơn vị" value={sought} onChange={(event) => setSought(event.target.value)} /> : null}
      <table className="list">
        <thead>
          <tr>
            <th scope="col" className="no">
              TT
            </th>
            <th scope="col">Họ và tên</th>
            <th scope="col">Năm sinh</th>
            <th scope="col">Giới</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Tình trạng</th>
            {frozen ? null : (
              <th scope="col">
                <span className="spoken">Việc</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ person, no }) => (
            <Row key={person.id} person={person} no={no} kind={kind} frozen={frozen} onStatus={onStatus} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 ? <p>Không có ai khớp với “{sought}”.</p> : null}
    </Sheet>
  );
}

type RowProps = Omit<RosterTableProps, 'people'> & { readonly person: RosterPerson; readonly no: number };

const Row = memo(function Row({ person, no, kind, frozen, onStatus, onRemove }: RowProps): ReactNode {
  return (
    <tr>
      <td className="no">{no}</td>
      <td>
        <b>{person.name}</b>
      </td>
      <td className="year">{person.birthYear}</td>
      <td>{person.gender === undefined ? '' : genderName[person.gender]}</td>
      <td>{person.unit}</td>
      <td className="status">
        {frozen ? (
          statusShort[person.status]
        ) : (
          <select className="field" aria-label={`Tình trạng của ${person.name}`} value={person.status} onChange={(event) => onStatus(person.id, event.target.value as Status)}>
            {statusesOf[kind].map((status) => (
              <option key={status} value={status}>
                {statusShort[status]}
              </option>
            ))}
          </select>
        )}
      </td>
      {frozen ? null : (
        <td className="do">
          <Button className="small quiet" aria-label={`Bỏ ${person.name}`} onClick={() => onRemove(person.id)}>
            Bỏ
          </Button>
        </td>
      )}
    </tr>
  );
}, sameRow);

function sameRow(before: RowProps, after: RowProps): boolean {
  const keys = ['name', 'birthYear', 'gender', 'unit', 'status', 'id'] as const;
  return before.no === after.no && before.kind === after.kind && before.frozen === after.frozen && keys.every((key) => before.person[key] === after.person[key]);
}
