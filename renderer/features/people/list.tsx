import { useState, type ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { roleText } from '../../texts/roles.ts';

type PeopleListProps = {
  readonly people: readonly Person[];
  readonly readOnly: boolean;
  readonly onEdit: (person: Person) => void;
  readonly onRemove: (person: Person) => void;
};

export function PeopleList({ people, readOnly, onEdit, onRemove }: PeopleListProps): ReactNode {
  const [asked, setAsked] = useState<number>();
  return (
    <Sheet>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Vai trò</th>
            <th scope="col">
              <span className="spoken">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <b>{person.name}</b>
              </td>
              <td>{roleText[person.role]}</td>
              <td className="do">
                {readOnly ? null : asked === person.id ? (
                  <>
                    <Button className="small" autoFocus onClick={() => onRemove(person)}>
                      Bỏ {person.name}
                    </Button>{' '}
                    <Button className="small quiet" onClick={() => setAsked(undefined)}>
                      Giữ lại
                    </Button>
                  </>
                ) : (
                  <>
                    <Button className="small quiet" aria-label={`Sửa ${person.name}`} onClick={() => onEdit(person)}>
                      Sửa
                    </Button>{' '}
                    <Button className="small quiet" aria-label={`Bỏ ${person.name}`} onClick={() => setAsked(person.id)}>
                      Bỏ
                    </Button>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
