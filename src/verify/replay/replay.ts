import { columns, type JournalRow } from '../format.ts';
import type { Event } from './event.ts';
import { ofCount } from './count.ts';
import { ofFile } from './file.ts';
import { ofPlan } from './plan.ts';
import { ofLists } from './round.ts';
import type { Tables } from './tables.ts';

const effects: Readonly<Record<string, (tables: Tables, event: Event) => void>> = { ...ofFile, ...ofPlan, ...ofLists, ...ofCount };

/** The tables as the events make them; the number of the first event that cannot be followed, if one cannot. */
export function replayed(journal: readonly JournalRow[]): { readonly tables: Tables; readonly stuck?: number } {
  const tables: Tables = Object.fromEntries(Object.keys(columns).map((table) => [table, []]));
  for (const { seq, at, person, kind, payload } of journal) {
    const effect = Object.hasOwn(effects, kind) ? effects[kind] : undefined;
    if (effect === undefined) return { tables, stuck: seq };
    try {
      effect(tables, { kind, at, person, payload: JSON.parse(payload) as Record<string, unknown> });
    } catch {
      return { tables, stuck: seq };
    }
  }
  return { tables };
}
