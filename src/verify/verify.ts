import { brokenAt, headAt } from './chain.ts';
import { strayPaper, strayRow } from './compare.ts';
import { genesis } from './format.ts';
import { strayOrder } from './paper-rules.ts';
import { replayed } from './replay/replay.ts';
import { strayResults } from './results.ts';
import { laterThan, type Later } from './later.ts';
import { storedIn } from './stored.ts';

export type { Later } from './later.ts';

/** Which rule of the published format a file breaks. */
export type Broken =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'strangers'; readonly names: readonly string[] }
  | { readonly kind: 'chain'; readonly event: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'stuck'; readonly event: number }
  | { readonly kind: 'impossible'; readonly event: number }
  | { readonly kind: 'table'; readonly table: string; readonly row: string }
  | { readonly kind: 'paper'; readonly id: number }
  | { readonly kind: 'result'; readonly rounds: readonly number[] }
  | { readonly kind: 'headUnknown' };

export type Verdict = {
  readonly head: string;
  readonly events: number;
  readonly broken?: Broken;
  /** The file was closed after its last use: its last event is the closing. */
  readonly closed: boolean;
  /** Where the head asked for stands, and what happened after it. */
  readonly headAt?: number;
  readonly later?: Later;
};

/** An independent reader of the file: chain, replay, papers and results; nothing when it is not such a file. */
export function verifyFile(path: string, head?: string): Verdict | undefined {
  const stored = storedIn(path);
  if (stored === undefined) return undefined;
  const last = stored.journal.at(-1);
  const found = head === undefined ? undefined : headAt(stored.journal, head);
  const broken = brokenIn(stored) ?? (head !== undefined && found === undefined ? { kind: 'headUnknown' as const } : undefined);
  return {
    head: last?.hash ?? genesis,
    events: stored.journal.length,
    closed: last?.kind === 'fileClosed',
    ...(broken === undefined ? {} : { broken }),
    ...(found === undefined ? {} : { headAt: found, later: laterThan(stored.journal, found) }),
  };
}

function brokenIn({ journal, tables, whole, strangers }: NonNullable<ReturnType<typeof storedIn>>): Broken | undefined {
  if (!whole) return { kind: 'damaged' };
  if (strangers.length > 0) return { kind: 'strangers', names: strangers };
  const event = brokenAt(journal);
  if (event !== undefined) return { kind: 'chain', event };
  if (journal[0]?.kind !== 'congressCreated') return { kind: 'begin' };
  const made = replayed(journal);
  if (made.stuck !== undefined) return { kind: 'stuck', event: made.stuck };
  if (made.impossible !== undefined) return { kind: 'impossible', event: made.impossible };
  const stray = strayRow(tables, made.tables);
  if (stray !== undefined) return { kind: 'table', ...stray };
  const paper = strayPaper([...(tables['paper'] ?? []), ...(tables['signature'] ?? [])]) ?? strayOrder(tables);
  if (paper !== undefined) return { kind: 'paper', id: Number(paper['id'] ?? paper['paper']) };
  const rounds = strayResults(tables);
  return rounds.length > 0 ? { kind: 'result', rounds } : undefined;
}
