import { nameKey } from '../../../src/domain/names.ts';
import type { BundleView, Person } from '../../../src/usecases/views.ts';

type Someone = Pick<Person, 'id' | 'name' | 'role'>;

/** What stands between a person and reading a paper of the bundle again. `alone`: took part, but nobody else is there. */
export type Standing = 'free' | 'barred' | 'alone';

function tookPart({ entries }: BundleView, { id, name }: Someone): boolean {
  const self = nameKey(name);
  return entries.some(({ typist, reader }) => typist?.id === id || [typist?.name, reader].some((one) => one !== undefined && nameKey(one) === self));
}

/** Somebody who typed or read an entry of the bundle leaves its papers to the others, as long as there are others. */
export function rereadStanding(bundle: BundleView | undefined, person: Someone | undefined, people: readonly Someone[]): Standing {
  if (bundle === undefined || person === undefined || !tookPart(bundle, person)) return 'free';
  return people.some((one) => one.role !== 'presidium' && !tookPart(bundle, one)) ? 'barred' : 'alone';
}
