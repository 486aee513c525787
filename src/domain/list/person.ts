import { nameKey, tidyName } from '../names.ts';
import type { NamedPerson } from '../names-apart.ts';

/** One person across lists and rounds: name, year of birth and note; a number on a ballot is only good for its round. */
export const personKey = ({ name, birthYear, note = '' }: NamedPerson): string =>
  [nameKey(name), birthYear ?? '', tidyName(note)].join('\t');
