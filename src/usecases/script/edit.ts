import { err, type Result } from '../../domain/result.ts';
import { scriptFault } from '../../minutes/script/fault.ts';
import { scriptSteps } from '../../minutes/script/steps.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';

/** This congress's own wording of a text; without one the model text is read again. */
export function editScript(who: Acting, key: string, text: string | undefined): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const step = scriptSteps.find((one) => one.key === key);
  if (step === undefined) return err(fault('NO_SUCH_TEXT'));
  const unfit = text === undefined ? undefined : scriptFault(step.key, text);
  if (unfit !== undefined) return err(ofScript(unfit));
  record(who, [{ kind: 'scriptEdited', key, ...(text === undefined ? {} : { text }) }]);
  return done;
}

function ofScript(unfit: NonNullable<ReturnType<typeof scriptFault>>): Fault {
  switch (unfit.code) {
    case 'empty':
      return fault('TEXT_EMPTY', { field: 'text' });
    case 'unknownField':
      return fault('FIELD_UNKNOWN', { field: 'text', name: `{${unfit.field}}`, known: unfit.fields.map((one) => `{${one}}`).join(', ') });
    case 'looseBrace':
      return fault('BRACE_LOOSE', { field: 'text', near: unfit.near });
  }
}
