import { tidyName } from '../../domain/names.ts';
import type { Part } from '../../domain/rollup/part.ts';
import { bodies, delegations, type Body, type Delegation, type Facts, type Filled, type Unit } from '../../domain/rollup/unit.ts';
import { cellName, textOf, type CellValue, type GridRow } from '../people-list/grid.ts';
import type { Refusal } from '../people-list/people-list.ts';
import { readMark } from '../people-list/values.ts';
import { plain } from '../people-list/words.ts';
import { headingOf, type Figure, type UnitField } from './fields.ts';

export type Columns = ReadonlyMap<number, UnitField>;
export type ReadUnit = { readonly unit: Unit } | { readonly absent: string } | { readonly refused: readonly Refusal[] };

type Cell = { readonly column: number; readonly field: UnitField; readonly value: CellValue };

/** `Tổng cộng`, `TONG CONG`, `Tổng số toàn thành phố`; not `Tổng công ty`, not `Công an`. */
const isTotal = (name: string): boolean => /^(tong|cong|tong cong|tong so)$/.test(plain(name)) || /^(tổng cộng|tổng số|cộng chung)(?!\p{L})/iu.test(name);

/** More is no number of people at a congress. */
const most = 100_000;

/** One row: a unit, one that has only its name and has not reported, or every cell that is wrong. Nothing for a row that only counts. */
export function readUnit({ row, cells }: GridRow, columns: Columns): ReadUnit | undefined {
  const known = [...cells].flatMap(([column, value]): readonly Cell[] => {
    const field = columns.get(column);
    return field === undefined || field.kind === 'number' ? [] : [{ column, field, value }];
  });
  if (known.length === 0) return undefined;
  const refuse = (column: number, reason: string): Refusal => ({ cell: cellName(row, column), row, reason });
  const nameColumn = [...columns].find(([, { kind }]) => kind === 'name')?.[0] ?? 0;
  const name = tidyName(textOf(cells.get(nameColumn)));
  if (name === '') return { refused: [refuse(nameColumn, `Dòng ${row} có số liệu nhưng chưa có tên đơn vị; hãy ghi tên đơn vị hoặc xóa dòng này.`)] };
  if (isTotal(name)) return { refused: [refuse(nameColumn, `“${name}” là dòng cộng, không phải một đơn vị; hãy xóa dòng này, chương trình tự cộng.`)] };
  const figures = known.filter(({ field }) => field.kind !== 'name');
  if (figures.length === 0) return { absent: name };
  const read = figures.map((cell) => readCell(cell));
  const refused = read.flatMap((one, at) => ('reason' in one ? [refuse(figures[at]?.column ?? 0, one.reason)] : []));
  if (refused.length > 0) return { refused };
  const values = read.flatMap((one) => ('reason' in one ? [] : [one]));
  const contradictions = contradictionsIn(values).map(({ field, reason }) => refuse([...columns].find(([, one]) => same(one, field))?.[0] ?? nameColumn, reason));
  return contradictions.length > 0 ? { refused: contradictions } : { unit: { source: 'reported', row, ...factsIn(name, values) } };
}

type Value =
  | { readonly field: Figure; readonly count: number }
  | { readonly field: { readonly kind: 'congress' }; readonly congress: NonNullable<Facts['kind']> }
  | { readonly field: { readonly kind: 'direct' }; readonly direct: boolean };

const same = (a: UnitField, b: UnitField): boolean => JSON.stringify(a) === JSON.stringify(b);

function readCell({ field, value }: Cell): Value | { readonly reason: string } {
  const text = textOf(value);
  if (field.kind === 'congress') {
    const given = plain(text).replace(/^(dai hoi|dh) /, '');
    if (['dang vien', 'toan the', 'toan the dang vien', 'dv'].includes(given)) return { field: { kind: 'congress' }, congress: 'allMember' };
    return ['dai bieu', 'db'].includes(given) ? { field: { kind: 'congress' }, congress: 'delegate' } : { reason: `Loại đại hội ghi “${text}”; hãy ghi Đảng viên hoặc Đại biểu.` };
  }
  if (field.kind === 'direct') {
    const direct = value === 1 ? true : value === 0 ? false : readMark(text);
    return direct === undefined ? { reason: `Cột bầu trực tiếp bí thư ghi “${text}”; hãy ghi x nếu có, ghi không nếu không.` } : { field: { kind: 'direct' }, direct };
  }
  if (field.kind === 'name' || field.kind === 'number') return { reason: text };
  const count = countIn(value);
  return count === undefined ? { reason: `${headingOf(field)} ghi “${text}”; hãy ghi một số nguyên từ 0 đến 100.000, không ghi tỷ lệ %. Không biết thì để trống.` } : { field, count };
}

/** `1.510` is a thousand and more, as people here write it. */
function countIn(value: CellValue): number | undefined {
  if (value instanceof Date) return undefined;
  const number = typeof value === 'number' ? value : /^\d+$/.test(value) ? Number(value) : /^\d{1,3}(\.\d{3})+$/.test(value) ? Number(value.replaceAll('.', '')) : undefined;
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= most ? number : undefined;
}

const countOf = (values: readonly Value[], field: Figure): number | undefined => values.flatMap((one) => ('count' in one && same(one.field, field) ? [one.count] : []))[0];

const votes = (what: 'part' | 'of'): Figure => ({ kind: 'votes', what });
const filledField = (of: Body | Delegation, what: 'seats' | 'elected'): Figure => ({ kind: 'filled', of, what });
const askedOfCommittee = ['reelected', 'women', 'young', 'minority'] as const;

type Contradiction = { readonly field: Figure; readonly reason: string };

/** Figures of one row that cannot all be right. */
function contradictionsIn(values: readonly Value[]): readonly Contradiction[] {
  const [part, of] = [countOf(values, votes('part')), countOf(values, votes('of'))];
  const most = countOf(values, filledField('committee', 'elected'));
  const more = (field: Figure, limit: Figure): readonly Contradiction[] => {
    const [count, bound] = [countOf(values, field), countOf(values, limit)];
    return count !== undefined && bound !== undefined && count > bound ? [{ field, reason: `${headingOf(field)} là ${count}, nhiều hơn ${headingOf(limit)} là ${bound}; hãy xem lại hai ô.` }] : [];
  };
  return [
    ...(part !== undefined && of === undefined ? [{ field: votes('of'), reason: 'Có số phiếu của bí thư nhưng chưa có số làm căn cứ (D); hãy ghi D, hoặc để trống cả hai ô.' }] : []),
    ...(of !== undefined && part === undefined ? [{ field: votes('part'), reason: 'Có số làm căn cứ (D) nhưng chưa có số phiếu của bí thư; hãy ghi số phiếu, hoặc để trống cả hai ô.' }] : []),
    ...(of === 0 ? [{ field: votes('of'), reason: 'Số làm căn cứ (D) không thể là 0.' }] : []),
    ...more(votes('part'), votes('of')),
    ...[...bodies, ...delegations].flatMap((one) => more(filledField(one, 'elected'), filledField(one, 'seats'))),
    ...askedOfCommittee.flatMap((one) => {
      const field: Figure = { kind: 'structure', of: one };
      if (countOf(values, field) === undefined) return [];
      return most === undefined ? [{ field, reason: `Có số ${headingOf(field)} nhưng chưa có số cấp ủy viên trúng cử; hãy ghi cột ${headingOf(filledField('committee', 'elected'))}.` }] : more(field, filledField('committee', 'elected'));
    }),
  ];
}

function factsIn(name: string, values: readonly Value[]): Facts {
  const kind = values.flatMap((one) => ('congress' in one ? [one.congress] : []))[0];
  const direct = values.flatMap((one) => ('direct' in one ? [one.direct] : []))[0];
  const [part, of] = [countOf(values, votes('part')), countOf(values, votes('of'))];
  const elected = countOf(values, filledField('committee', 'elected'));
  const filled = [...bodies, ...delegations].flatMap((one) => {
    const entry: Filled = known({ seats: countOf(values, filledField(one, 'seats')), elected: countOf(values, filledField(one, 'elected')) });
    return Object.keys(entry).length === 0 ? [] : [[one, entry]];
  });
  return {
    name,
    ...known({ kind, direct, secretaryVotes: part === undefined || of === undefined ? undefined : { part, of } }),
    filled: Object.fromEntries(filled) as Facts['filled'],
    structure: elected === undefined ? {} : structureIn(values, elected),
    hitches: known({ furtherRounds: countOf(values, { kind: 'hitch', of: 'furtherRounds' }), ties: countOf(values, { kind: 'hitch', of: 'ties' }), pauses: countOf(values, { kind: 'hitch', of: 'pauses' }) }),
  };
}

/** Who is not re-elected is new. */
function structureIn(values: readonly Value[], elected: number): Facts['structure'] {
  const part = (count: number | undefined): Part | undefined => (count === undefined || elected === 0 ? undefined : { part: count, of: elected });
  const of = (one: (typeof askedOfCommittee)[number]): number | undefined => countOf(values, { kind: 'structure', of: one });
  const reelected = of('reelected');
  return known({ reelected: part(reelected), renewed: part(reelected === undefined ? undefined : elected - reelected), women: part(of('women')), young: part(of('young')), minority: part(of('minority')) });
}

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const known = <T extends object>(all: T): Known<T> => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Known<T>;
