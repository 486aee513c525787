import { columns, type JournalRow } from '../format.ts';
import type { Event } from './event.ts';
import { ofCount } from './count.ts';
import { isPossible } from '../rules.ts';
import { ofFile } from './file.ts';
import { ofPlan } from './plan.ts';
import { ofLists } from './round.ts';
import type { Tables } from './tables.ts';

const effects: Readonly<Record<string, (tables: Tables, event: Event) => void>> = { ...ofFile, ...ofPlan, ...ofLists, ...ofCount };

/** The tables as the events make them; the number of the first event that cannot be followed, or that could not have happened there. */
export function replayed(journal: readonly JournalRow[]): { readonly tables: Tables; readonly stuck?: number; readonly impossible?: number } {
  const tables: Tables = Object.fromEntries(Object.keys(columns).map((table) => [table, []]));
  for (const { seq, at, person, kind, payload } of journal) {
    const effect = Object.hasOwn(effects, kind) ? effects[kind] : undefined;
    if (effect === undefined) return { tables, stuck: seq };
    try {
      const event = { kind, at, person, payload: JSON.parse(payload) as Record<string, unknown> };
      if (!isPossible(tables, event)) return { tables, impossible: seq };
      effect(tables, event);
    } catch {
      return { tables, stuck: seq };
    }
  }
  return { tables };
}
