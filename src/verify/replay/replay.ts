import { begin, forget, overtake } from '../course.ts';
import { columns, plainJson, type JournalRow, type Kind } from '../format.ts';
import { isPossible } from '../rules.ts';
import { ofCount } from './count.ts';
import type { Event } from './event.ts';
import { ofFile } from './file.ts';
import { ofPapers } from './paper.ts';
import { ofPlan } from './plan.ts';
import { ofLists } from './round.ts';
import type { Tables } from './tables.ts';

const effects: Readonly<Record<Kind, (tables: Tables, event: Event) => void>> = { ...ofFile, ...ofPlan, ...ofLists, ...ofCount, ...ofPapers };

/** What a row of the journal says; nothing where its payload is not written in the one way, or says its own kind. */
function eventOf({ at, person, kind, payload, hash }: JournalRow): Event | undefined {
  const said = JSON.parse(payload) as Record<string, unknown>;
  return plainJson(said) === payload && !Object.hasOwn(said, 'kind') ? { kind, hash, at, person, payload: said } : undefined;
}

/** Follows a journal event by event; what it was told so far stands in `tables`. */
export type Follower = { readonly tables: Tables; readonly follow: (row: JournalRow) => 'followed' | 'stuck' | 'impossible' };

export function follower(): Follower {
  const tables: Tables = Object.fromEntries(Object.keys(columns).map((table) => [table, []]));
  const course = begin(tables);
  let before: Event | undefined;
  const follow: Follower['follow'] = (row) => {
    const effect = Object.hasOwn(effects, row.kind) ? effects[row.kind as Kind] : undefined;
    if (effect === undefined) return 'stuck';
    try {
      const event = eventOf(row);
      if (event === undefined) return 'stuck';
      if (!isPossible(course, event, before)) return 'impossible';
      effect(tables, event);
      forget(course, event);
      overtake(course, event);
      before = event;
      return 'followed';
    } catch {
      return 'stuck';
    }
  };
  return { tables, follow };
}

/** The tables as the events make them; the number of the first event that cannot be followed, or that could not have happened there. */
export function replayed(journal: readonly JournalRow[]): { readonly tables: Tables; readonly stuck?: number; readonly impossible?: number } {
  const { tables, follow } = follower();
  for (const row of journal) {
    const told = follow(row);
    if (told !== 'followed') return { tables, [told]: row.seq };
  }
  return { tables };
}
