import type { ScriptFacts } from './facts.ts';
import { dotsOf, isField, scriptFields, type ScriptField } from './fields.ts';
import { scriptStep, type ScriptKey } from './steps.ts';

export type FilledScript = {
  readonly text: string;
  /** Fields not known yet, left to the pen. */
  readonly missing: readonly ScriptField[];
};

/** The text to read aloud, or the congress's own wording of it, with what is known so far. */
export function fillScript(key: ScriptKey, facts: ScriptFacts, override?: string): FilledScript {
  const missing = new Set<ScriptField>();
  const text = (override ?? scriptStep(key).text).replace(/\{([^{}]*)\}/g, (brace, name: string) => {
    // A wording that another program let in is read as it is written.
    if (!isField(name)) return brace;
    const value = scriptFields[name].value(facts, key);
    if (value === undefined) missing.add(name);
    return value ?? dotsOf(name);
  });
  return { text, missing: [...missing] };
}
