import { gatherings, type Gathering } from '../../domain/plan/election.ts';
import type { PlanTemplate } from '../../domain/plan/template.ts';
import { err, type Result } from '../../domain/result.ts';
import { planTemplates } from '../../exchange/presets.ts';
import type { Event } from '../../store/events.ts';
import { readMeetings } from '../../store/read/meeting.ts';
import { readElections } from '../../store/read/plan.ts';
import { nextRoundId } from '../../store/read/round.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import type { OpenFile } from '../workspace.ts';

export const templateOf = (id: string): PlanTemplate | undefined => Object.values(planTemplates).find((one) => one.id === id);

export type TemplateChoice = { readonly template: string; readonly optional?: boolean };

/** Lays out the meetings and elections of a template in their order; every one can be changed until its list is locked. */
export function layOutPlan(who: Acting, { template, optional = false }: TemplateChoice): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const plan = templateOf(template);
  if (plan === undefined) return err(fault('NO_SUCH_TEMPLATE', { field: 'template' }));
  if (readElections(who.file.store).length > 0) return err(fault('PLAN_EXISTS'));
  record(who, eventsOf(who.file, plan, optional));
  return done;
}

function eventsOf(file: OpenFile, plan: PlanTemplate, optional: boolean): readonly Event[] {
  const elections = plan.elections.filter((one) => optional || one.optional !== true);
  const ids = new Map<Gathering, number>(readMeetings(file.store).map((one) => [one.gathering, one.id]));
  const meetings = gatherings.flatMap((gathering): readonly Event[] => {
    if (gathering === 'congress' || ids.has(gathering) || !elections.some((one) => one.gathering === gathering)) return [];
    const id = ids.size + 1;
    ids.set(gathering, id);
    return [{ kind: 'meetingAdded', id, meeting: { gathering, words: plan.meetings[gathering] ?? '' } }];
  });
  const first = nextRoundId(file.store);
  const added = elections.map(({ gathering, optional: _, ...election }, at): Event => ({
    kind: 'electionAdded',
    id: first + at,
    meeting: ids.get(gathering) ?? 1,
    details: { ...election, candidates: [], board: { head: '', members: [] }, presidium: [] },
  }));
  return [...meetings, ...added];
}
