import { useState, type ReactNode } from 'react';
import { statusesOf, type Status } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { ListedPerson, MeetingView, RosterInput } from '../../../src/usecases/views.ts';
import { Choice } from '../../parts/field.tsx';
import { PeopleListSheet } from '../../parts/people-list/sheet.tsx';
import { statusName } from '../../texts/statuses.ts';

type TakeListProps = {
  readonly meeting: MeetingView;
  readonly existing: readonly RosterInput[];
  readonly onSave: (people: readonly RosterInput[]) => Promise<boolean>;
  readonly onDone: () => void;
};

/** The list of those summoned from Excel, after those that are there or in their place. */
export function TakeList({ meeting, existing, onSave, onDone }: TakeListProps): ReactNode {
  const [otherwise, setOtherwise] = useState<Status>('present');
  const [replaces, setReplaces] = useState(existing.length === 0);
  const take = async (read: readonly ListedPerson[]): Promise<void> => {
    const people = read.map((person) => rosterPerson(person, otherwise));
    if (await onSave(replaces ? people : [...existing, ...people])) onDone();
  };
  return (
    <PeopleListSheet kind="roster" meeting={meeting.id} onTake={take} onClose={onDone}>
      <div className="fields tight">
        <Choice label="Dòng không ghi tình trạng coi là" value={otherwise} onChange={(event) => setOtherwise(event.target.value as Status)}>
          {statusesOf[meeting.kind].map((status) => (
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
    </PeopleListSheet>
  );
}

const rosterPerson = ({ row: _row, note: _note, incumbent: _incumbent, status, ...person }: ListedPerson, otherwise: Status): RosterInput => ({ ...person, status: status ?? otherwise });
