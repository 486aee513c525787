import type { JournalRow } from './format.ts';

/** What came of a count after a paper: a version on paper, a signature, a confirmation; or the count taken up again, or void. */
export type Turn = { readonly event: number; readonly kind: string; readonly round: number; readonly version?: number; readonly sentBack?: true };
/** How many events of each kind, in the order of their first; and by name those that say something of a result. */
export type Later = { readonly kinds: readonly (readonly [kind: string, times: number])[]; readonly turns: readonly Turn[] };

const telling: readonly string[] = ['countClosed', 'minutesPrinted', 'boardSigned', 'resultConfirmed', 'countReopened', 'roundVoided'];

/** The events after this one. */
export function laterThan(journal: readonly JournalRow[], head: number): Later {
  const after = journal.filter(({ seq }) => seq > head);
  const kinds = new Map<string, number>();
  for (const { kind } of after) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { kinds: [...kinds], turns: after.filter(({ kind }) => telling.includes(kind)).map(turnOf) };
}

function turnOf({ seq, kind, payload }: JournalRow): Turn {
  const { round, version, sentBackBy } = saidIn(payload);
  return { event: seq, kind, round: Number(round), ...(typeof version === 'number' ? { version } : {}), ...(sentBackBy === undefined ? {} : { sentBack: true }) };
}

/** A payload that nobody can read is found elsewhere. */
function saidIn(payload: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(payload) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** A count was taken up again, or declared void. */
export const undone = ({ turns }: Later): boolean => turns.some(({ kind }) => kind === 'countReopened' || kind === 'roundVoided');
