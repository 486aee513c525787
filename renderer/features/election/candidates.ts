import type { Candidate } from '../../../src/domain/count/input.ts';
import { compareNames, nameKey } from '../../../src/domain/names.ts';
import { body, cellsOf, tidy } from '../../texts/table.ts';

export type Named = Omit<Candidate, 'no'>;

export const ruleOfOrder = 'Thứ tự A, B, C theo tên; trùng tên thì theo họ, rồi tên đệm.';

/** Stable, so that people who cannot be told apart keep the order in which they were typed. */
export const inOrder = (candidates: readonly Named[]): Named[] => candidates.toSorted((a, b) => compareNames(a.name, b.name));

export const isInOrder = (candidates: readonly Named[]): boolean =>
  candidates.every((one, at) => at === 0 || compareNames(candidates[at - 1]?.name ?? '', one.name) <= 0);

/** Places on the list whose name another one bears too: the ballot needs the birth year there. */
export function sameNames(candidates: readonly Named[]): ReadonlySet<number> {
  const places = Map.groupBy(candidates.map((one, at) => ({ key: nameKey(one.name), at })), ({ key }) => key);
  return new Set([...places.values()].filter((all) => all.length > 1).flatMap((all) => all.map(({ at }) => at)));
}

/** Same name and same year, or no year: nobody could tell them apart on the paper. */
export const indistinct = (candidates: readonly Named[]): readonly Named[] =>
  candidates.filter((one, at) =>
    candidates.some((other, place) => place !== at && nameKey(one.name) === nameKey(other.name) && (one.birthYear === undefined || one.birthYear === other.birthYear)),
  );

/** A list from Excel or a paper: name, birth year, note (unit). All or nothing. */
export function readCandidates(text: string): { readonly people: Named[]; readonly refused: { readonly line: number; readonly reason: string }[] } {
  const people: Named[] = [];
  const refused: { line: number; reason: string }[] = [];
  for (const { cells, line } of body(cellsOf(text))) {
    const name = (cells[0] ?? '').replace(/^\d+[.)]\s*/, '');
    const year = cells[1] ?? '';
    const born = Number(year.slice(-4));
    if (name === '' || /\d/.test(name)) refused.push({ line, reason: `họ và tên không đúng: “${cells[0] ?? ''}”` });
    else if (year !== '' && !(born >= 1900 && born <= 2020)) refused.push({ line, reason: `năm sinh không đúng: “${year}”` });
    else people.push({ name, ...(year === '' ? {} : { birthYear: born }), ...(cells[2] ? { note: cells[2] } : {}) });
  }
  return { people, refused };
}

/** `Trần Văn Bình, Lê Thu Cúc` or one a line → names. */
export const namesOf = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map(tidy)
    .filter((name) => name !== '');
