import { statusesOf, type MeetingKind, type Status } from '../../../src/domain/attendance.ts';
import type { RosterInput } from '../../../src/usecases/views.ts';
import { statusName, statusShort } from '../../texts/statuses.ts';
import { body, cellsOf, plain } from '../../texts/table.ts';

export type PastedRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly person?: RosterInput;
  /** Why the row is refused. */
  readonly reason?: string;
};

/** Columns: name, birth year, gender, unit, status. A row without a status gets `otherwise`. */
export function readPaste(text: string, kind: MeetingKind, otherwise: Status): PastedRow[] {
  const seen = new Map<string, number>();
  return body(cellsOf(text)).map(({ cells, line }) => {
    const read = readRow(cells, kind, otherwise);
    if (typeof read === 'string') return { line, cells, reason: read };
    const key = [plain(read.name), read.birthYear ?? '', plain(read.unit ?? '')].join('|');
    const before = seen.get(key);
    if (before !== undefined) return { line, cells, reason: `trùng họ tên, năm sinh và đơn vị với dòng ${before}` };
    seen.set(key, line);
    return { line, cells, person: read };
  });
}

function readRow(cells: readonly string[], kind: MeetingKind, otherwise: Status): RosterInput | string {
  const [name = '', year = '', gender = '', unit = '', status = '', ...more] = cells;
  if (more.some((cell) => cell !== '')) return 'có nhiều hơn 5 cột; chỉ dán họ tên, năm sinh, giới tính, đơn vị, tình trạng';
  if (name === '') return 'chưa có họ và tên';
  if (/\d/.test(name)) return `họ và tên có chữ số: “${name}”`;
  const born = readYear(year);
  if (born === undefined) return `năm sinh không đúng: “${year}”`;
  const sex = readGender(gender);
  if (sex === undefined) return `giới tính ghi “${gender}”; chỉ nhận Nam hoặc Nữ`;
  const found = status === '' ? otherwise : readStatus(status, kind);
  if (found === undefined) return `không có tình trạng “${status}” ở cuộc họp này`;
  return {
    name,
    ...(born === '' ? {} : { birthYear: born }),
    ...(sex === '' ? {} : { gender: sex }),
    ...(unit === '' ? {} : { unit }),
    status: found,
  };
}

/** A year, or a date that ends in one; `''` when nothing is given. */
function readYear(text: string): number | '' | undefined {
  if (text === '') return '';
  const found = /^(?:\d{1,2}[/.-]){0,2}(\d{4})$/.exec(text);
  const year = Number(found?.[1]);
  return year >= 1900 && year <= 2020 ? year : undefined;
}

function readGender(text: string): 'female' | 'male' | '' | undefined {
  const given = plain(text);
  if (given === '') return '';
  if (given === 'nam') return 'male';
  return given === 'nu' ? 'female' : undefined;
}

export function readStatus(text: string, kind: MeetingKind): Status | undefined {
  const given = plain(text);
  return statusesOf[kind].find((status) => [status.toLowerCase(), plain(statusName[status]), plain(statusShort[status])].includes(given));
}
