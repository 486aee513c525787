import type { Measure, Target } from '../../../src/domain/structure/target.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { tidy } from '../../texts/table.ts';

/** A target as typed: text, until it is read. */
export type Draft = {
  readonly target: Target;
  readonly label: string;
  readonly kind: Measure['kind'];
  readonly from: string;
  readonly to: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly atLeastPeople: string;
  readonly about: boolean;
  readonly certain: boolean;
};

const typed = (value: number | undefined): string => value?.toString() ?? '';

function agesOf(measure: Measure): { readonly from: string; readonly to: string } {
  if (measure.kind === 'between') return { from: typed(measure.from), to: typed(measure.to) };
  return { from: measure.kind === 'under' || measure.kind === 'over' ? typed(measure.age) : '', to: '' };
}

export const draftOf = (target: Target): Draft => ({
  target,
  label: target.label,
  kind: target.measure.kind,
  ...agesOf(target.measure),
  atLeast: typed(target.atLeast),
  atMost: typed(target.atMost),
  atLeastPeople: typed(target.atLeastPeople),
  about: target.about === true,
  certain: target.certain,
});

/** A row of one's own; `taken`: ids in use. */
export function newDraft(taken: readonly string[]): Draft {
  let number = taken.length + 1;
  while (taken.includes(`own${number}`)) number += 1;
  return draftOf({ id: `own${number}`, label: '', measure: { kind: 'women' }, certain: true });
}

export type Faults = Readonly<Partial<Record<'label' | 'ages' | 'atLeast' | 'atMost' | 'atLeastPeople', string>>>;

const isAge = (text: string): boolean => (wholeNumber(text) ?? 0) >= 18 && (wholeNumber(text) ?? 0) <= 100;
const isShare = (text: string): boolean => tidy(text) === '' || (wholeNumber(text) ?? 101) <= 100;

export function faultsOf({ label, kind, from, to, atLeast, atMost, atLeastPeople }: Draft): Faults {
  const ages = { under: [from], over: [from], between: [from, to] }[kind as string] ?? [];
  const least = wholeNumber(atLeast);
  const most = wholeNumber(atMost);
  return {
    ...(tidy(label) === '' ? { label: 'Ghi tên cơ cấu.' } : {}),
    ...(ages.every(isAge) ? {} : { ages: 'Ghi tuổi, từ 18 đến 100.' }),
    ...(kind === 'between' && isAge(from) && isAge(to) && Number(from) > Number(to) ? { ages: 'Tuổi sau phải lớn hơn tuổi trước.' } : {}),
    ...(isShare(atLeast) ? {} : { atLeast: 'Ghi từ 0 đến 100.' }),
    ...(isShare(atMost) ? {} : { atMost: 'Ghi từ 0 đến 100.' }),
    ...(isShare(atMost) && least !== undefined && most !== undefined && least > most ? { atMost: 'Không nhỏ hơn mức “từ”.' } : {}),
    ...(tidy(atLeastPeople) === '' || wholeNumber(atLeastPeople) !== undefined ? {} : { atLeastPeople: 'Ghi một số.' }),
  };
}

function measureOf({ kind, from, to }: Draft): Measure {
  if (kind === 'between') return { kind, from: wholeNumber(from) ?? 0, to: wholeNumber(to) ?? 0 };
  if (kind === 'under' || kind === 'over') return { kind, age: wholeNumber(from) ?? 0 };
  return { kind };
}

const bound = <K extends string>(key: K, text: string): Partial<Record<K, number>> => {
  const value = wholeNumber(text);
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, number>>;
};

/** What the text says beside its bounds, and for which bodies, stays as it was. */
export function targetOf(draft: Draft): Target {
  const { id, note, posts } = draft.target;
  return {
    id,
    label: tidy(draft.label),
    measure: measureOf(draft),
    ...bound('atLeast', draft.atLeast),
    ...bound('atMost', draft.atMost),
    ...bound('atLeastPeople', draft.atLeastPeople),
    ...(draft.about ? { about: true as const } : {}),
    ...(note === undefined ? {} : { note }),
    ...(posts === undefined ? {} : { posts }),
    certain: draft.certain,
  };
}
