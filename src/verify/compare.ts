import { columns, sha256, type Row } from './format.ts';
import type { Tables } from './replay/tables.ts';

/** A table that is not what the events make of it: a row too many, one missing, or another one. */
export type Stray = { readonly table: string; readonly row: string };

const lineOf = (table: string, row: Row): string => JSON.stringify((columns[table] ?? []).filter((name) => name !== 'bytes').map((name) => row[name] ?? null));

export function strayRow(stored: Readonly<Record<string, readonly Row[]>>, made: Tables): Stray | undefined {
  for (const table of Object.keys(columns).filter((name) => name !== 'journal')) {
    const there = (stored[table] ?? []).map((row) => lineOf(table, row)).toSorted();
    const expected = (made[table] ?? []).map((row) => lineOf(table, row)).toSorted();
    const at = Array.from({ length: Math.max(there.length, expected.length) }, (_, index) => index).find((index) => there[index] !== expected[index]);
    if (at !== undefined) return { table, row: there[at] ?? expected[at] ?? '' };
  }
  return undefined;
}

/** A printed paper whose bytes are not those of its hash. */
export const strayPaper = (papers: readonly Row[]): Row | undefined => papers.find(({ bytes, sha256: hash }) => !(bytes instanceof Uint8Array) || sha256(bytes) !== hash);
