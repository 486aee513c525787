import type { Form, Marks } from '../count/input.ts';
import { err, ok, type Result } from '../result.ts';

/** What a reading must fit: the form of ballot and the number of names on it. */
export type BallotKind = { readonly form: Form; readonly names: number };
export type MarksFault = { readonly code: 'MARKS_FORM' } | { readonly code: 'MARKS_RANGE' | 'MARKS_TWICE'; readonly no: number };

/** Marks that can be on this ballot: its form, numbers of its list, each once in its list. */
export function checkMarks(marks: Marks, { form, names }: BallotKind): Result<Marks, MarksFault> {
  if ('struck' in marks !== (form === 'strike')) return err({ code: 'MARKS_FORM' });
  const lists = 'struck' in marks ? [marks.struck] : [marks.agree, marks.disagree];
  for (const list of lists) {
    const beyond = list.find((no) => !Number.isInteger(no) || no < 1 || no > names);
    if (beyond !== undefined) return err({ code: 'MARKS_RANGE', no: beyond });
    const twice = list.find((no, at) => list.indexOf(no) !== at);
    if (twice !== undefined) return err({ code: 'MARKS_TWICE', no: twice });
  }
  return ok(marks);
}

/** A paper of which nothing was read. */
export const blankMarks = (form: Form): Marks => (form === 'strike' ? { struck: [] } : { agree: [], disagree: [] });
