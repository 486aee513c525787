import { templateFault, type ScriptFault } from '../script/fault.ts';
import type { Wording } from './wordings.ts';

/** Why an own wording cannot be filled, or tells less than it must. */
export type WordingFault = ScriptFault;

/** Absent when the paper can say it. */
export function wordingFault({ fields, required }: Pick<Wording, 'fields' | 'required'>, text: string): WordingFault | undefined {
  const unfit = templateFault(fields, text);
  if (unfit !== undefined) return unfit;
  const missing = required.find((field) => !text.includes(`{${field}}`));
  return missing === undefined ? undefined : { code: 'missingField', field: missing };
}
