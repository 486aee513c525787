import type { Marks } from '../count/input.ts';
import type { PracticeKind, PracticePaper } from './papers.ts';

/** What was typed for a paper and saved. */
export type PracticeReading = { readonly marks: Marks; readonly aside: boolean };
export type Attempt = { readonly paper: PracticePaper; readonly reading: PracticeReading };

export type KindScore = { readonly kind: PracticeKind; readonly wrong: number; readonly of: number };
export type Score = {
  readonly typed: number;
  readonly right: number;
  /** Papers in ten minutes: tenths of a paper in one. */
  readonly tenthsPerMinute: number;
  /** Kinds of which one was misread, the weakest first. */
  readonly misread: readonly KindScore[];
};

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((no, at) => no === b[at]);

export function isRight({ marks, aside }: PracticePaper, reading: PracticeReading): boolean {
  const given = reading.marks;
  if (aside !== reading.aside) return false;
  if ('struck' in marks) return 'struck' in given && same(marks.struck, given.struck);
  return !('struck' in given) && same(marks.agree, given.agree) && same(marks.disagree, given.disagree);
}

/** Speed over the whole time, also that spent on papers typed wrongly. */
export function scoreOf(attempts: readonly Attempt[], seconds: number): Score {
  const kinds = new Map<PracticeKind, KindScore>();
  for (const { paper, reading } of attempts) {
    const before = kinds.get(paper.kind) ?? { kind: paper.kind, wrong: 0, of: 0 };
    kinds.set(paper.kind, { ...before, wrong: before.wrong + (isRight(paper, reading) ? 0 : 1), of: before.of + 1 });
  }
  const misread = [...kinds.values()].filter(({ wrong }) => wrong > 0).sort((a, b) => b.wrong * a.of - a.wrong * b.of || b.wrong - a.wrong);
  const wrong = misread.reduce((sum, one) => sum + one.wrong, 0);
  return { typed: attempts.length, right: attempts.length - wrong, tenthsPerMinute: seconds > 0 ? Math.round((attempts.length * 600) / seconds) : 0, misread };
}
