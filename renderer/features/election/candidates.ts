import { supported } from '../../../src/domain/list/ballot.ts';
import type { Nominee, Origin } from '../../../src/domain/list/nominee.ts';
import { compareNames, nameKey, type ToneOrder } from '../../../src/domain/names.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import type { ListedPerson } from '../../../src/usecases/views.ts';
import { tidy } from '../../texts/table.ts';

export type Named = Nominee;

export const originName: Readonly<Record<Origin, string>> = { convener: 'cấp ủy giới thiệu', floor: 'đề cử tại Đại hội', self: 'tự ứng cử' };

/** The same person with one thing not known any more. */
export const without = (nominee: Nominee, key: keyof Omit<Nominee, 'name'>): Nominee => ({
  name: nominee.name,
  ...Object.fromEntries(Object.entries(nominee).filter(([one]) => one !== key)),
});

/** Why somebody named is not on the ballot; absent for who is. */
export function offBallot(nominee: Nominee, regulation: RegulationId): string | undefined {
  if (nominee.withdrawal === 'allowed') return 'được rút';
  if (nominee.opinion === 'notAdmitted') return 'không được đưa vào';
  return supported(nominee, regulation) ? undefined : 'chưa đủ 30 %';
}

/** A row of a list from Excel as a nominee of the convening committee. */
export const nomineeOf = ({ row: _, status: _status, unit, note, ...person }: ListedPerson): Nominee => {
  const both = [unit, note].filter(Boolean).join(', ');
  return { ...person, ...(both === '' ? {} : { note: both }) };
};

export const namesOnBoard = ({ head, secretary, members }: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] }): readonly string[] =>
  [head, secretary ?? '', ...members].filter((name) => name !== '');

export const ruleOfOrder = 'Thứ tự A, B, C theo tên; trùng tên thì theo họ, rồi tên đệm.';

/** Stable, so that people who cannot be told apart keep the order in which they were typed. */
export const inOrder = (candidates: readonly Named[], order: ToneOrder = 'dictionary'): Named[] => candidates.toSorted((a, b) => compareNames(a.name, b.name, order));

export const isInOrder = (candidates: readonly Named[], order: ToneOrder = 'dictionary'): boolean =>
  candidates.every((one, at) => at === 0 || compareNames(candidates[at - 1]?.name ?? '', one.name, order) <= 0);

/** Places on the list whose name another one bears too: the ballot needs the birth year there. */
export function sameNames(candidates: readonly Named[]): ReadonlySet<number> {
  const places = Map.groupBy(candidates.map((one, at) => ({ key: nameKey(one.name), at })), ({ key }) => key);
  return new Set([...places.values()].filter((all) => all.length > 1).flatMap((all) => all.map(({ at }) => at)));
}

/** `Trần Văn Bình, Lê Thu Cúc` or one a line → names. */
export const namesOf = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map(tidy)
    .filter((name) => name !== '');
