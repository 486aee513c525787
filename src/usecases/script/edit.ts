import { err, ok, type Result } from '../../domain/result.ts';
import { scriptFault } from '../../minutes/script/fault.ts';
import { scriptSteps, type ScriptKey } from '../../minutes/script/steps.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { isFrozen } from '../wording/edit.ts';

/** This congress's own wording of a text; without one the model text is read again. */
export function editScript(who: Acting, key: string, text: string | undefined): Result<Done, Fault> {
  const allowed = allow(who, isHeld(who.file) ? 'decide' : 'setup');
  if (!allowed.ok) return allowed;
  const fit = wordingOf(key, text);
  if (!fit.ok) return fit;
  record(who, [{ kind: 'scriptEdited', key, ...(text === undefined ? {} : { text }) }]);
  return done;
}

/** Once ballots of any round are out, what is read belongs to those who answer for the result. */
export const isHeld = isFrozen;

/** The text of this key, if this wording of it can be filled. */
export function wordingOf(key: string, text: string | undefined): Result<ScriptKey, Fault> {
  const step = scriptSteps.find((one) => one.key === key);
  if (step === undefined) return err(fault('NO_SUCH_TEXT'));
  const unfit = text === undefined ? undefined : scriptFault(step.key, text);
  return unfit === undefined ? ok(step.key) : err(ofScript(unfit));
}

function ofScript(unfit: NonNullable<ReturnType<typeof scriptFault>>): Fault {
  switch (unfit.code) {
    case 'empty':
      return fault('TEXT_EMPTY', { field: 'text' });
    case 'unknownField':
      return fault('FIELD_UNKNOWN', { field: 'text', name: `{${unfit.field}}`, known: unfit.fields.map((one) => `{${one}}`).join(', ') });
    case 'missingField':
      return fault('WORDING_FIELD_MISSING', { field: 'text', name: `{${unfit.field}}` });
    case 'looseBrace':
      return fault('BRACE_LOOSE', { field: 'text', near: unfit.near });
  }
}
