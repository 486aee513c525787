import { nameKey } from '../../domain/names.ts';
import type { ListedPerson, Refusal } from './people-list.ts';
import { plain } from './words.ts';

const key = ({ name, birthYear, unit, note }: ListedPerson): string => [nameKey(name), birthYear ?? '', plain(unit ?? note ?? '')].join('|');

/** Rows that nothing tells from a row above; another year or another unit is another person. */
export function duplicates(people: readonly ListedPerson[], cellOf: (row: number) => string): Refusal[] {
  const first = new Map<string, number>();
  return people.flatMap((person) => {
    const before = first.get(key(person));
    if (before === undefined) {
      first.set(key(person), person.row);
      return [];
    }
    const reason = `“${person.name}” ở dòng ${person.row} trùng họ tên, năm sinh và đơn vị với dòng ${before}; hãy bỏ một dòng, hoặc ghi năm sinh hay đơn vị để phân biệt.`;
    return [{ cell: cellOf(person.row), row: person.row, reason }];
  });
}
