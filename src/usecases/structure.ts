import type { Target } from '../domain/structure/target.ts';
import { structurePresetOf } from '../exchange/presets.ts';
import { readCongress } from '../store/read/congress.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import type { Result } from '../domain/result.ts';
import type { Fault } from './fault.ts';
import { allow } from './permissions.ts';
import type { OpenFile } from './workspace.ts';

/** Those that the unit chose; until then the presets of the term. */
export function targetsOf({ store }: OpenFile): readonly Target[] {
  const { targets, organisation } = readCongress(store);
  return targets ?? structurePresetOf(organisation.term)?.targets ?? [];
}

/** Targets inform and are reported; they never change who is elected, so they can be put right at any time. */
export function setTargets(who: Acting, targets: readonly Target[]): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  record(who, [{ kind: 'targetsSet', targets }]);
  return done;
}
