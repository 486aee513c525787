import { applyOpinion } from '../../domain/list/opinion.ts';
import type { Nominee } from '../../domain/list/nominee.ts';
import { personKey } from '../../domain/list/person.ts';
import type { Event, RoundRecord } from '../../store/events.ts';
import { readRoundRecord } from '../../store/read/plan.ts';
import { readRound } from '../../store/read/round.ts';
import { fault, type Fault } from '../fault.ts';
import type { Standing } from '../plan/standing.ts';
import type { OpenFile } from '../workspace.ts';

/** The list while it can still change. */
function openList({ store }: OpenFile, list: number): RoundRecord | undefined {
  const row = readRound(store, list);
  return row === undefined || row.lockedAt !== undefined || row.voided !== undefined ? undefined : readRoundRecord(store, list);
}

/** The list after its opinion ballot: who of those judged was admitted. */
export function opinionOn(file: OpenFile, list: number, admitted: readonly string[], judged: readonly string[]): readonly Event[] {
  const details = openList(file, list);
  if (details === undefined) return [];
  return [{ kind: 'electionChanged', id: list, details: { ...details, candidates: applyOpinion(details.candidates, admitted, judged) } }];
}

/** An opinion ballot on whose result a list was locked is not taken up again. */
export const opinionUsed = (file: OpenFile, { stored }: Standing): Fault | undefined =>
  stored.opinionFor !== undefined && readRound(file.store, stored.opinionFor)?.lockedAt !== undefined ? fault('RESULT_DECIDED') : undefined;

/** The result of an opinion ballot is no longer one: those judged wait for the next. */
export function opinionUnsaid(file: OpenFile, { stored, rounds }: Standing): readonly Event[] {
  const list = stored.opinionFor;
  const details = list === undefined ? undefined : openList(file, list);
  if (list === undefined || details === undefined) return [];
  const judged = new Set(rounds.flatMap((one) => one.candidates.map(personKey)));
  const candidates: readonly Nominee[] = details.candidates.map(({ opinion, ...one }) => (opinion === undefined || judged.has(personKey(one)) ? one : { ...one, opinion }));
  return candidates.every((one, at) => one.opinion === details.candidates[at]?.opinion) ? [] : [{ kind: 'electionChanged', id: list, details: { ...details, candidates } }];
}
