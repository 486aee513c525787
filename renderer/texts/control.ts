import { grouped } from '../../src/domain/figures.ts';
import type { ControlLine } from '../../src/usecases/views.ts';

type Part = ControlLine['parts'][number];

/** One term of a line: a word and its figure. */
export type Term = { readonly word: string; readonly figure: string };
export type ControlWords = { readonly kind: ControlLine['kind']; readonly holds: boolean; readonly total: Term; readonly parts: readonly Term[] };

const totals: Readonly<Record<ControlLine['kind'], string>> = { printed: 'Số phiếu in ra', issued: 'Phát ra', bundles: 'Thu về', papers: 'Tổng các tập' };

const partWords: Readonly<Record<Exclude<Part['what'], 'bundle'>, string>> = {
  issued: 'phát ra',
  spoiled: 'phiếu hỏng đổi lại',
  unused: 'còn lại',
  collected: 'thu về',
  notReturned: 'không thu về',
  valid: 'hợp lệ',
  invalid: 'không hợp lệ',
};

/** A line breaks before a plus, never after it. */
const joined = (figures: readonly string[]): string => figures.join(' +\u00a0');

/** `50 + 50 + 38`; many alike in a row are told once: `11 × 50 + 38`. */
function sizes(parts: readonly Part[]): string {
  if (parts.length <= 4) return joined(parts.map(({ number }) => grouped(number)));
  const runs: { size: number; many: number }[] = [];
  for (const { number: size } of parts) {
    const last = runs.at(-1);
    if (last?.size === size) last.many += 1;
    else runs.push({ size, many: 1 });
  }
  return joined(runs.map(({ size, many }) => (many === 1 ? grouped(size) : `${many}\u00a0×\u00a0${grouped(size)}`)));
}

const signed = (number: number): string => (number < 0 ? `−${grouped(-number)}` : grouped(number));

/** Both sides of a line of the reconciliation, in words and figures. */
function wordsOf({ kind, total, parts, holds }: ControlLine): ControlWords {
  const bundles = parts.filter(({ what }) => what === 'bundle');
  return {
    kind,
    holds,
    total: { word: totals[kind], figure: grouped(total) },
    parts:
      bundles.length > 0
        ? [{ word: `tổng ${bundles.length} tập`, figure: sizes(bundles) }]
        : parts.map(({ what, number }) => ({ word: what === 'bundle' ? '' : partWords[what], figure: signed(number) })),
  };
}

/** The lines that say something: a single bundle is the papers collected themselves. */
export function controlWords(lines: readonly ControlLine[]): readonly ControlWords[] {
  const single = lines.some(({ kind, parts }) => kind === 'bundles' && parts.length === 1);
  if (!single) return lines.map(wordsOf);
  const shown = lines.filter(({ kind }) => kind !== 'bundles').map(wordsOf);
  return shown.map((one) => (one.kind === 'papers' ? { ...one, total: { ...one.total, word: totals.bundles } } : one));
}
