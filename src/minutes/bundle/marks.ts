import type { Marks } from '../../domain/count/input.ts';
import type { BallotKind } from '../../domain/counting/ballot.ts';
import type { Reading } from '../../domain/counting/reading.ts';
import { fill } from '../texts.ts';
import { texts } from './texts.ts';

const said = texts.log.marks;

/** `3, 5–8, 12`: three and more in a row stand as from–to. */
export function numbersText(numbers: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const no of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === no - 1) runs[runs.length - 1] = [last[0], no];
    else runs.push([no, no]);
  }
  return runs.flatMap(([from, to]) => (from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`])).join(', ');
}

function struckText(struck: readonly number[], names: number): string {
  if (struck.length === 0) return said.struckNone;
  return struck.length === names ? said.struckAll : fill(said.struck, { numbers: numbersText(struck) });
}

/** What was not agreed to, by kind: with nothing named, every name is agreed to. */
function boxesText({ agree, disagree }: Extract<Marks, { readonly agree: readonly number[] }>, names: number): string {
  const all = Array.from({ length: names }, (_, at) => at + 1);
  const both = agree.filter((no) => disagree.includes(no));
  const against = disagree.filter((no) => !both.includes(no));
  const blank = all.filter((no) => !agree.includes(no) && !disagree.includes(no));
  if (names === 1) return both.length > 0 ? said.both : blank.length > 0 ? said.blank : against.length > 0 ? said.disagree : said.agree;
  if (against.length === names) return said.disagreeAll;
  if (blank.length === names) return said.blankAll;
  const parts = ([[said.disagreed, against], [said.blanks, blank], [said.boths, both]] as const).flatMap(([line, numbers]) =>
    numbers.length === 0 ? [] : [fill(line, { numbers: numbersText(numbers) })],
  );
  return parts.length === 0 ? said.agreeAll : parts.join('; ');
}

export const marksText = (marks: Marks, { names }: BallotKind): string => ('struck' in marks ? struckText(marks.struck, names) : boxesText(marks, names));

export const readingText = (reading: Reading, ballot: BallotKind): string => (reading.aside ? said.aside : marksText(reading.marks, ballot));
