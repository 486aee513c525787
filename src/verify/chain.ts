import { genesis, linkOf, type JournalRow } from './format.ts';

/** The first event whose number or hash does not follow from the one before; none when the chain holds. */
export function brokenAt(journal: readonly JournalRow[]): number | undefined {
  let previous = genesis;
  for (const [at, row] of journal.entries()) {
    if (row.seq !== at + 1 || row.hash !== linkOf(previous, row)) return at + 1;
    previous = row.hash;
  }
  return undefined;
}

/** Where a head printed on paper stands in the chain; a prefix of 16 characters or more will do. */
export const headAt = (journal: readonly JournalRow[], head: string): number | undefined =>
  journal.find(({ hash }) => head.length >= 16 && hash.startsWith(head.toLowerCase()))?.seq;
