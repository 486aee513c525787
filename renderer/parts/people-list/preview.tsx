import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { ListedPerson, ReadList } from '../../../src/usecases/views.ts';
import { statusShort } from '../../texts/statuses.ts';
import { filledColumns, type Column } from './read.ts';

const headings: Readonly<Record<Column, string>> = {
  birthYear: 'Năm sinh',
  gender: 'Giới',
  ethnicity: 'Dân tộc',
  unit: 'Đơn vị',
  note: 'Ghi chú',
  incumbent: 'Tái cử',
  status: 'Tình trạng',
};

const genders = { female: 'Nữ', male: 'Nam' } as const;

function cellText(person: ListedPerson, column: Column): string {
  if (column === 'gender') return person.gender === undefined ? '' : genders[person.gender];
  if (column === 'status') return person.status === undefined ? '' : statusShort[person.status];
  if (column === 'incumbent') return person.incumbent === true ? 'tái cử' : '';
  return String(person[column] ?? '');
}

type PreviewProps = { readonly kind: 'roster' | 'candidates'; readonly list: ReadList };

/** The list as it was read, before anything of it is taken. */
export function Preview({ kind, list: { people, ignored, totals = [] } }: PreviewProps): ReactNode {
  const columns = filledColumns(kind, people);
  return (
    <>
      {people.length === 0 ? null : (
        <div className="preview" tabIndex={0} role="region" aria-label="Danh sách đọc được">
          <table className="list">
            <caption>Đọc được {grouped(people.length)} người; chưa nhận ai</caption>
            <thead>
              <tr>
                <th scope="col" className="no">
                  Dòng
                </th>
                <th scope="col">Họ và tên</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {headings[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.row}>
                  <td className="no">{person.row}</td>
                  <td>{person.name}</td>
                  {columns.map((column) => (
                    <td key={column} className={column === 'birthYear' ? 'year' : ''}>
                      {cellText(person, column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {totals.length === 0 ? null : <p className="label">Dòng cộng không lấy: {totals.map((row) => `“${row}”`).join(', ')}.</p>}
      {ignored.length === 0 ? null : <p className="label">Cột không dùng đến: {ignored.map((heading) => `“${heading}”`).join(', ')}.</p>}
    </>
  );
}
