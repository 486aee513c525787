import { withoutTones } from '../../domain/names.ts';
import { scriptStep, type ScriptKey } from './steps.ts';

/** Why an edited text cannot be filled. */
export type ScriptFault =
  | { readonly code: 'empty' }
  /** `fields`: those that this text may use, the nearest first. */
  | { readonly code: 'unknownField'; readonly field: string; readonly fields: readonly string[] }
  /** A number that the model text tells, and this one does not. */
  | { readonly code: 'missingField'; readonly field: string }
  /** A brace without its other half. */
  | { readonly code: 'looseBrace'; readonly near: string };

/** Absent when the text can be filled. */
export function scriptFault(key: ScriptKey, text: string): ScriptFault | undefined {
  const { fields, text: model } = scriptStep(key);
  const unfit = templateFault(fields, text);
  if (unfit !== undefined) return unfit;
  const field = decisive.find((one) => model.includes(`{${one}}`) && !text.includes(`{${one}}`));
  return field === undefined ? undefined : { code: 'missingField', field };
}

/** Numbers by which a vote is cast or counted: read aloud as they are, or not at all. */
const decisive = ['seats', 'alternates', 'base', 'threshold', 'tieSeats', 'missing', 'issued', 'collected'];

/** The same of any text with fields in braces. */
export function templateFault(fields: readonly string[], text: string): ScriptFault | undefined {
  if (text.trim() === '') return { code: 'empty' };
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !fields.includes(name));
  if (unknown !== undefined) return { code: 'unknownField', field: unknown, fields: nearestFirst(unknown, fields) };
  const rest = text.replace(/\{[^{}]*\}/g, (field) => ' '.repeat(field.length));
  const at = rest.search(/[{}]/);
  return at < 0 ? undefined : { code: 'looseBrace', near: text.slice(Math.max(0, at - 10), at + 11) };
}

const nearestFirst = (name: string, fields: readonly string[]): readonly string[] =>
  fields
    .map((field) => ({ field, far: distance(withoutTones(name).trim(), field.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ field }) => field);

/** Letters to insert, remove or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  [...from].forEach((letter, down) => {
    const next = [down + 1];
    [...to].forEach((other, across) => {
      const changed = (row[across] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    });
    row = next;
  });
  return row[to.length] ?? 0;
}
