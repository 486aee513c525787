import type { RosterPerson } from '../../../src/usecases/views.ts';
import { namesApart } from '../../../src/domain/names-apart.ts';
import { plain } from '../../texts/table.ts';

/** A person with the number in the list and the name as it is shown: told apart where two bear the same. */
export type Listed = { readonly no: number; readonly shown: string; readonly person: RosterPerson };

export function listed(people: readonly RosterPerson[]): readonly Listed[] {
  const shown = namesApart(people.map(({ name, birthYear, unit }) => ({ name, ...(birthYear === undefined ? {} : { birthYear }), ...(unit === undefined ? {} : { note: unit }) })));
  return people.map((person, at) => ({ no: at + 1, shown: shown[at] ?? person.name, person }));
}

/** Beginnings of words, tones left aside: “an bi” finds Nguyễn Thị Bình An. A number alone is the number in the list. */
export function find(people: readonly Listed[], sought: string): readonly Listed[] {
  const parts = plain(sought).split(' ').filter((part) => part !== '');
  return people.filter(({ no, shown, person }) => {
    if (parts.length === 1 && String(no) === parts[0]) return true;
    const words = plain(`${shown} ${person.name} ${person.unit ?? ''}`).split(/[^\p{L}\p{N}]+/u);
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}
