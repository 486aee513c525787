import type { RollupInput } from '../../../src/usecases/views.ts';
import { toIso } from '../../texts/dates.ts';
import { wholeNumber } from '../../texts/numbers.ts';

/** A file from outside the data folder, as the person chose it. */
export type Brought =
  | { readonly kind: 'table'; readonly name: string; readonly of: 'xlsx' | 'csv'; readonly bytes: string }
  | { readonly kind: 'count'; readonly name: string; readonly text: string };

export const told = ['organisation', 'superior', 'term', 'place', 'date', 'planned'] as const;
export type Told = Readonly<Record<(typeof told)[number], string>>;
export const untold: Told = { organisation: '', superior: '', term: '', place: '', date: '', planned: '' };

export type Faults = Readonly<Partial<Record<keyof Told, string>>>;

/** What was typed and cannot be meant; an empty field is left to the pen. */
export function faultsIn({ date, planned }: Told): Faults {
  const number = wholeNumber(planned);
  return {
    ...(date.trim() !== '' && toIso(date) === undefined ? { date: 'Không có ngày này. Ghi ngày/tháng/năm, ví dụ 20/7/2025.' } : {}),
    ...(planned.trim() !== '' && (number === undefined || number < 1 || number > 100_000) ? { planned: 'Ghi một số nguyên từ 1, hoặc để trống.' } : {}),
  };
}

export function inputOf(files: readonly string[], brought: readonly Brought[], all: Told): RollupInput {
  const table = brought.find((one) => one.kind === 'table');
  const words = (['organisation', 'superior', 'term', 'place'] as const).flatMap((key) => (all[key].trim() === '' ? [] : [[key, all[key].trim()]]));
  const [date, planned] = [toIso(all.date), wholeNumber(all.planned)];
  return {
    files,
    counts: brought.flatMap((one) => (one.kind === 'count' ? [{ name: one.name, text: one.text }] : [])),
    ...(table === undefined ? {} : { table: { kind: table.of, bytes: table.bytes } }),
    ...(planned === undefined ? {} : { planned }),
    reporter: { ...Object.fromEntries(words), ...(date === undefined ? {} : { date }) },
  };
}

/** Of several tables the last one counts; a count file of the same name is the same file, mended. */
export function withBrought(before: readonly Brought[], more: readonly Brought[]): readonly Brought[] {
  return more.reduce((all, one) => [...all.filter((other) => other.kind !== one.kind || (one.kind === 'count' && other.name !== one.name)), one], before);
}
