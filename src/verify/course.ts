import type { CountingState } from '../domain/counting/state.ts';
import { tellsResult } from '../domain/telling-papers.ts';
import { countingIn } from './counting.ts';
import type { Event } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';
import type { Course } from './rule.ts';

export const begin = (tables: Tables): Course => ({ tables, counts: new Map(), overtaken: new Set(), since3: false });

/** The count of each bundle of a round: as it was followed so far, or as the rows have it. */
export function countOf({ tables, counts }: Course, id: number): readonly CountingState[] {
  const known = counts.get(id);
  if (known !== undefined) return known;
  const round = find(tables, 'round', { id });
  const states = round === undefined || round['collected'] === null ? [] : countingIn(tables, round);
  counts.set(id, states);
  return states;
}

const kinds: readonly string[] = ['entryReleased', 'bundleMiscounted', 'bundleCounted', 'bundleRecounted', 'explanationsWithdrawn', 'unusedCounted'];
const keys: readonly string[] = ['with', 'times', 'bundleSize', 'entries', 'unused'];

/** Whether only a program that writes format 3 writes this. */
export function isOf3({ kind, payload }: Event): boolean {
  const congress = payload['congress'] as Readonly<Record<string, unknown>> | undefined;
  return kinds.includes(kind) || keys.some((key) => payload[key] !== undefined) || congress?.['counting'] !== undefined;
}

/** Events that lay the papers of a round into bundles anew; the count is then what the rows say. */
const laying: readonly string[] = ['ballotsCollected', 'ballotsRecounted'];

/** What was followed of a count is forgotten where its rows are changed by something that is no step of one bundle. */
export function forget({ counts, since3 }: Course, { kind, payload }: Event): void {
  if (!since3 || laying.includes(kind)) counts.delete(Number(payload['round']));
}

/** A result taken up again, or a round declared void, leaves the papers behind that tell of it. */
export function overtake({ tables, overtaken }: Course, { kind, payload }: Event): void {
  if (kind !== 'countReopened' && kind !== 'roundVoided') return;
  const round = find(tables, 'round', { id: Number(payload['round']) });
  const meeting = find(tables, 'election', { id: round?.['election'] ?? null })?.['meeting'];
  for (const paper of tables['paper'] ?? []) {
    const told = paper['round'] === round?.['id'] || (paper['meeting'] !== null && paper['meeting'] === meeting);
    if (told && tellsResult(String(paper['kind']))) overtaken.add(Number(paper['id']));
  }
}
