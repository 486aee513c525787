import { never } from '../result.ts';

/** One step of two entries laid beside each other; numbers are places from 1. */
export type Step =
  | { readonly kind: 'same'; readonly first: number; readonly second: number }
  | { readonly kind: 'differs'; readonly first: number; readonly second: number }
  | { readonly kind: 'onlyFirst'; readonly first: number }
  | { readonly kind: 'onlySecond'; readonly second: number };

/** Beyond this many cells the entries have so little in common that they are laid side by side, place by place. */
const mostCells = 300_000_000;
const far = 0x3fffffff;

/** What one difference costs, and to leave out a paper that both entries before have. */
const unit = 4;
const leftOutByOne = unit + 1;
/** What it costs to leave out a paper of the left side, by its place from 1. */
type LeftOut = (place: number) => number;
const alikeForAll: LeftOut = () => unit;

/** Each place of the stack as it stands in every entry; the third is laid beside what the first two make together. */
export function alignAll(entries: readonly (readonly string[])[]): readonly (readonly (number | undefined)[])[] {
  const [first = [], ...others] = entries;
  let rows: readonly (readonly (number | undefined)[])[] = first.map((_, at) => [at + 1]);
  for (const [before, keys] of others.entries()) {
    const together = rows.map((row) => keyIn(entries, row));
    const none = Array.from({ length: before + 1 }, () => undefined);
    // A gap where there is one already, else two equal readings would be left of a paper that is not there.
    const whole = rows.map((row) => !row.includes(undefined));
    const steps = before === 0 ? alignKeys(together, keys) : middle(together, keys, (place) => (whole[place - 1] === true ? leftOutByOne : unit));
    rows = steps.map((step) => {
      const left = step.kind === 'onlySecond' ? none : (rows[step.first - 1] ?? none);
      return [...left, step.kind === 'onlyFirst' ? undefined : step.second];
    });
  }
  return rows;
}

function keyIn(entries: readonly (readonly string[])[], row: readonly (number | undefined)[]): string {
  const entry = row.findIndex((one) => one !== undefined);
  return entries[entry]?.[(row[entry] ?? 0) - 1] ?? '';
}

/** Aligns two entries like two texts: a skipped or doubled paper is one difference, not thirty. */
export function alignKeys(first: readonly string[], second: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < first.length && head < second.length && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(first.length, second.length) - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  const left = first.slice(head, first.length - tail);
  const right = second.slice(head, second.length - tail);
  const steps: Step[] = Array.from({ length: head }, (_, at) => ({ kind: 'same', first: at + 1, second: at + 1 }));
  for (const step of middle(left, right, alikeForAll)) steps.push(shifted(step, head));
  for (let at = tail; at > 0; at -= 1) steps.push({ kind: 'same', first: first.length - at + 1, second: second.length - at + 1 });
  return steps;
}

const shifted = (step: Step, by: number): Step => {
  switch (step.kind) {
    case 'onlyFirst':
      return { ...step, first: step.first + by };
    case 'onlySecond':
      return { ...step, second: step.second + by };
    case 'same':
    case 'differs':
      return { ...step, first: step.first + by, second: step.second + by };
    default:
      return never(step);
  }
};

/** Edit distance in a band about the diagonal, widened until the distance fits into it. */
function middle(left: readonly string[], right: readonly string[], leftOut: LeftOut): readonly Step[] {
  const widest = Math.max(left.length, right.length);
  for (let band = Math.abs(left.length - right.length) + 8; ; band *= 2) {
    if ((left.length + 1) * (2 * band + 1) > mostCells) return sideBySide(left, right);
    const table = fillBand(left, right, band, leftOut);
    const distance = table.cost(left.length, right.length);
    if (distance <= band * unit || band >= widest) return walkBack(left, right, table.cost, leftOut);
  }
}

type Table = { readonly cost: (i: number, j: number) => number };

function fillBand(left: readonly string[], right: readonly string[], band: number, leftOut: LeftOut): Table {
  const width = 2 * band + 1;
  const cells = new Uint32Array((left.length + 1) * width).fill(far);
  const cost = (i: number, j: number): number => (i < 0 || j < 0 || Math.abs(i - j) > band ? far : (cells[i * width + j - i + band] ?? far));
  for (let i = 0; i <= left.length; i += 1)
    for (let j = Math.max(0, i - band); j <= Math.min(right.length, i + band); j += 1) {
      const step = left[i - 1] === right[j - 1] ? 0 : unit;
      const best = i === 0 && j === 0 ? 0 : Math.min(cost(i - 1, j - 1) + step, cost(i - 1, j) + leftOut(i), cost(i, j - 1) + unit);
      cells[i * width + j - i + band] = best;
    }
  return { cost };
}

/** From the end to the beginning; between equal costs a differing paper is preferred to a missing one. */
function walkBack(left: readonly string[], right: readonly string[], cost: Table['cost'], leftOut: LeftOut): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const here = cost(i, j);
    const same = i > 0 && j > 0 && left[i - 1] === right[j - 1];
    if (i > 0 && j > 0 && here === cost(i - 1, j - 1) + (same ? 0 : unit)) {
      steps.push({ kind: same ? 'same' : 'differs', first: i, second: j });
      i -= 1;
      j -= 1;
    } else if (i > 0 && here === cost(i - 1, j) + leftOut(i)) {
      steps.push({ kind: 'onlyFirst', first: i });
      i -= 1;
    } else {
      steps.push({ kind: 'onlySecond', second: j });
      j -= 1;
    }
  }
  return steps.reverse();
}

function sideBySide(left: readonly string[], right: readonly string[]): readonly Step[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): Step => {
    if (at >= right.length) return { kind: 'onlyFirst', first: at + 1 };
    if (at >= left.length) return { kind: 'onlySecond', second: at + 1 };
    return { kind: left[at] === right[at] ? 'same' : 'differs', first: at + 1, second: at + 1 };
  });
}
