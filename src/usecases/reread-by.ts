import type { InBundle } from '../store/events.ts';
import { writtenKey } from '../domain/names.ts';
import type { Acting } from './acting.ts';
import { peopleOf } from './people.ts';
import { permissions } from './permissions.ts';
import { comparedIn } from './round.ts';
import type { Person } from './views.ts';

/** The person typed or read one of the entries, although somebody who did neither could read the paper again. */
export function readByTypist({ file, actor }: Acting, here: InBundle): boolean {
  const state = comparedIn(file, here);
  if (!state.ok) return false;
  const teams = state.value.done.map(({ team }) => team);
  const names = teams.flatMap(({ typist, reader }) => (reader === undefined ? [typist] : [typist, reader])).map(writtenKey);
  const tookPart = ({ id: person, name }: Person): boolean => teams.some((team) => team.person === person) || names.includes(writtenKey(name));
  return tookPart(actor) && peopleOf(file).some((one) => permissions.reread.includes(one.role) && !tookPart(one));
}
