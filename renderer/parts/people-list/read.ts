import type { ListPreview, ListedPerson, ReadList } from '../../../src/usecases/views.ts';

/** What the person answered about a list in an old encoding. */
export type Encoding = 'unasked' | 'repaired' | 'kept';

/** The list as it would be taken. */
export const shownList = (preview: ListPreview, encoding: Encoding): ReadList => (encoding === 'repaired' ? (preview.repaired ?? preview) : preview);

/** All or nothing: no row refused, and the question about the encoding answered. */
export const isReady = (preview: ListPreview, encoding: Encoding): boolean => {
  const { people, refused } = shownList(preview, encoding);
  return people.length > 0 && refused.length === 0 && (preview.repaired === undefined || encoding !== 'unasked');
};

export type Respelt = { readonly row: number; readonly before?: string; readonly after: string };

const fewNames = 5;

/** What a refusal quotes of its cell, when it can be the same name: as many words. */
function quoted(reason: string, name: string): string | undefined {
  const text = /.*“(?<cell>[^”]+)”/u.exec(reason)?.groups?.cell;
  return text?.split(' ').length === name.split(' ').length ? text : undefined;
}

/** A few names before and after; a name that could not be read before is shown as its refusal quotes it. */
export function respelt({ people, refused, repaired }: ListPreview): readonly Respelt[] {
  const read = new Map(people.map(({ row, name }) => [row, name]));
  const before = (row: number, name: string): string | undefined =>
    read.get(row) ?? refused.filter((one) => one.row === row).map(({ reason }) => quoted(reason, name))[0];
  const changed = (repaired?.people ?? []).filter(({ row, name }) => read.get(row) !== name);
  return changed.slice(0, fewNames).map(({ row, name }) => {
    const was = before(row, name);
    return was === undefined ? { row, after: name } : { row, before: was, after: name };
  });
}

export type Column = Exclude<keyof ListedPerson, 'row' | 'name'>;

const columns: Readonly<Record<'roster' | 'candidates', readonly Column[]>> = {
  roster: ['birthYear', 'gender', 'ethnicity', 'unit', 'status'],
  candidates: ['birthYear', 'gender', 'ethnicity', 'unit', 'note', 'incumbent'],
};

/** The columns that this list fills. */
export const filledColumns = (kind: keyof typeof columns, people: readonly ListedPerson[]): readonly Column[] =>
  columns[kind].filter((column) => people.some((person) => person[column] !== undefined));
