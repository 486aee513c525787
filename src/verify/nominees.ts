import type { Candidate } from '../domain/count/input.ts';
import { onBallot } from '../domain/list/ballot.ts';
import type { Nominee } from '../domain/list/nominee.ts';
import type { RegulationId } from '../domain/regulation.ts';
import type { Cell, Row } from './format.ts';
import type { Tables } from './replay/tables.ts';

const names = { birth_year: 'birthYear' } as const;
const keys = ['name', 'birth_year', 'gender', 'ethnicity', 'incumbent', 'note', 'origin', 'support', 'attending', 'withdrawal', 'opinion'] as const;

const nomineeOf = (row: Row): Nominee =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const cell = row[key] ?? null;
      return cell === null ? [] : [[key === 'birth_year' ? names[key] : key, key === 'incumbent' ? cell === 1 : cell]];
    }),
  ) as unknown as Nominee;

/** Those on the ballot of a round, numbered from 1 in the order of the list. */
export function nomineesOf(rows: readonly Row[], round: Cell | undefined, regulation: RegulationId): readonly Candidate[] {
  const named = rows.filter((row) => row['round'] === round).toSorted((a, b) => Number(a['place']) - Number(b['place'])).map(nomineeOf);
  return onBallot(named, regulation).map(({ name, birthYear, gender, ethnicity, incumbent, note }, at) => ({
    no: at + 1, name,
    ...(birthYear === undefined ? {} : { birthYear }), ...(gender === undefined ? {} : { gender }), ...(ethnicity === undefined ? {} : { ethnicity }),
    ...(incumbent === undefined ? {} : { incumbent }), ...(note === undefined ? {} : { note }),
  }));
}

/** The same in a file, by its regulation. */
export const ballotOf = (tables: Tables, round: Cell | undefined): readonly Candidate[] => nomineesOf(tables['nominee'] ?? [], round, tables['congress']?.[0]?.['regulation'] === '190' ? '190' : '244');
