import type { Marks } from '../count/input.ts';
import type { Key } from '../keypad/keys.ts';
import { practiceNames, type PracticeKind, type PracticePaper } from './papers.ts';
import { isRight, type PracticeReading } from './score.ts';

/** One key, taught on one paper. */
export type LessonId = 'strike' | 'untouched' | 'all' | 'slip' | 'aside' | 'undo' | 'agreeAll' | 'disagree' | 'blank' | 'both';
export type Lesson = {
  readonly id: LessonId;
  readonly paper: PracticePaper;
  /** Keys without which the paper may be right and yet nothing was learned. */
  readonly needs?: readonly Key['kind'][];
};

const names = Array.from({ length: practiceNames }, (_, at) => at + 1);
const strike = (kind: PracticeKind, struck: readonly number[], aside = false): PracticePaper => ({ form: 'strike', kind, marks: { struck }, aside });
const agree = (kind: PracticeKind, change: { readonly without?: readonly number[]; readonly disagree?: readonly number[] }): PracticePaper => {
  const marks: Marks = { agree: names.filter((no) => change.without?.includes(no) !== true), disagree: change.disagree ?? [] };
  return { form: 'agree', kind, marks, aside: false };
};

export const lessons: readonly Lesson[] = [
  { id: 'strike', paper: strike('struckFew', [3, 12]) },
  { id: 'untouched', paper: strike('untouched', []) },
  { id: 'all', paper: strike('struckAll', names), needs: ['slash'] },
  { id: 'slip', paper: strike('struckFew', [7, 15]), needs: ['erase', 'backspace'] },
  { id: 'aside', paper: strike('strange', [4, 9], true) },
  { id: 'undo', paper: strike('strange', [4, 9], true), needs: ['undo'] },
  { id: 'agreeAll', paper: agree('agreeAll', {}) },
  { id: 'disagree', paper: agree('disagreeSome', { without: [5, 14], disagree: [5, 14] }) },
  { id: 'blank', paper: agree('blankSome', { without: [8] }) },
  { id: 'both', paper: agree('bothSome', { disagree: [11] }) },
];

/** What the paper was typed as, against what the lesson teaches: any one of the needed keys is enough. */
export function answerTo(lesson: Lesson, reading: PracticeReading, used: readonly Key['kind'][]): 'learned' | 'misread' | 'otherKey' {
  if (!isRight(lesson.paper, reading)) return 'misread';
  return lesson.needs === undefined || lesson.needs.some((kind) => used.includes(kind)) ? 'learned' : 'otherKey';
}
