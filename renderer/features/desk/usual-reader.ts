import { nameKey } from '../../../src/domain/names.ts';
import type { DeskView, Person } from '../../../src/usecases/views.ts';

/** Who read to this person in the round's last bundle of theirs, unless that one had a part in this bundle. */
export function usualReader({ election, bundle }: DeskView, person: Pick<Person, 'id'>): string {
  const own = (election.bundles ?? []).flatMap(({ entries }) => entries).filter(({ typist }) => typist?.id === person.id);
  const reader = own.at(-1)?.reader;
  if (reader === undefined) return '';
  const here = bundle.entries.flatMap((one) => [one.typist?.name ?? '', one.reader ?? '']).map(nameKey);
  return here.includes(nameKey(reader)) ? '' : reader;
}
