import { err, never, ok, type Result } from '../../domain/result.ts';
import { wordingFault, type WordingFault } from '../../minutes/wording/fault.ts';
import { wordingOf, type Wording } from '../../minutes/wording/wordings.ts';
import { readElections } from '../../store/read/plan.ts';
import { readRound } from '../../store/read/round.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import type { OpenFile } from '../workspace.ts';
import { storedKey } from './own.ts';

/** This congress's own wording of a sentence; without a text the model text stands again. */
export function editWording(who: Acting, key: string, text: string | undefined): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  if (isFrozen(who.file)) return err(fault('WORDING_FROZEN'));
  const fit = fitting(key, text);
  if (!fit.ok) return fit;
  record(who, [{ kind: 'scriptEdited', key: storedKey(key), ...(text === undefined ? {} : { text }) }]);
  return done;
}

/** A wording serves every round of the file: from the first ballots on, papers about one count say the same. */
export const isFrozen = ({ store }: OpenFile): boolean => readElections(store).some(({ rounds }) => rounds.some((id) => readRound(store, id)?.issued !== undefined));

/** The sentence of this key, if this text of it can be filled and tells what it must. */
export function fitting(key: string, text: string | undefined): Result<Wording, Fault> {
  const wording = wordingOf(key);
  if (wording === undefined) return err(fault('NO_SUCH_WORDING'));
  const unfit = text === undefined ? undefined : wordingFault(wording, text);
  return unfit === undefined ? ok(wording) : err(told(unfit));
}

const braced = (name: string): string => `{${name}}`;

function told(unfit: WordingFault): Fault {
  switch (unfit.code) {
    case 'empty':
      return fault('WORDING_EMPTY', { field: 'text' });
    case 'unknownField': {
      const [nearest = '', ...others] = unfit.fields;
      const rest = others.length === 0 ? '' : ` Các ô khác dùng được: ${others.map(braced).join(', ')}.`;
      return fault('WORDING_FIELD_UNKNOWN', { field: 'text', name: braced(unfit.field), nearest: braced(nearest), rest });
    }
    case 'looseBrace':
      return fault('WORDING_BRACE_LOOSE', { field: 'text', near: unfit.near });
    case 'missingField':
      return fault('WORDING_FIELD_MISSING', { field: 'text', name: braced(unfit.field) });
    default:
      return never(unfit);
  }
}
