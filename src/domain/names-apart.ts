import { nameKey } from './names.ts';

export type NamedPerson = { readonly name: string; readonly birthYear?: number; readonly note?: string };

type Detail = (person: NamedPerson) => string | undefined;

const year: Detail = ({ birthYear }) => birthYear?.toString();
const note: Detail = (person) => person.note || undefined;
const both: Detail = (person) => [year(person), note(person)].filter((part) => part !== undefined).join(', ') || undefined;

const sharing = <Person extends NamedPerson>(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> =>
  Map.groupBy(people, ({ name }) => nameKey(name));

const differ = (group: readonly NamedPerson[], detail: Detail): boolean => new Set(group.map(detail)).size === group.length;

/** What tells all bearers of one name apart: the year of birth, else the note (unit), else both; nothing, when even both do not. */
function telling(group: readonly NamedPerson[]): Detail | undefined {
  return [year, note, both].find((detail) => differ(group, detail));
}

/** How each person is shown: the bare name, or with what tells apart those who bear the same name. */
export function namesApart(people: readonly NamedPerson[]): readonly string[] {
  const groups = sharing(people);
  return people.map((person) => {
    const group = groups.get(nameKey(person.name)) ?? [];
    if (group.length < 2) return person.name;
    const detail = (telling(group) ?? both)(person);
    return detail === undefined ? person.name : `${person.name} (${detail})`;
  });
}

/** Names whose bearers nothing tells apart, once each, as first written. */
export const undistinguished = (people: readonly NamedPerson[]): readonly string[] =>
  [...sharing(people).values()].filter((group) => telling(group) === undefined).map(([first]) => first?.name ?? '');
