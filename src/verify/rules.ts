import { ofCongress } from './congress-rules.ts';
import { ofCounting } from './counting-rules.ts';
import { isOf3 } from './course.ts';
import type { Kind } from './format.ts';
import { ofLists } from './list-rules.ts';
import { ofMeetings } from './meeting-rules.ts';
import { ofPrinting } from './paper-rules.ts';
import { ofPeople } from './people-rules.ts';
import { ofPlan } from './plan-rules.ts';
import { bounded } from './bounds.ts';
import { part, type Event } from './replay/event.ts';
import { changes, ofResult } from './result-rules.ts';
import { personIn, roundIn, type Course, type Rule } from './rule.ts';

/** What can happen at all, by who did it and where the file stood: a rule for every kind of event of the format. */
const rules: Readonly<Record<Kind, Rule>> = { ...ofCongress, ...ofPeople, ...ofMeetings, ...ofPlan, ...ofLists, ...ofCounting, ...ofResult, ...ofPrinting };

/** Whoever acts was brought in and is not removed; without a person it is the program, or somebody not signed in. */
const acts: Rule = ({ tables }, { person }) => person === null || personIn(tables, person)?.['removed'] === 0;

/** Decisions after which the meeting votes again. */
const held: readonly string[] = ['tieRevote', 'voteAgain', 'furtherBallot'];

/** What an event brings with it, written in one with it: a void round the next one, a change the explanations withdrawn. */
function owed({ tables }: Course, before: Event): Kind | undefined {
  if (before.kind === 'roundVoided') return 'roundAdded';
  // The number that is voted is the number to elect; an opinion ballot has that of its list.
  if (before.kind === 'stepTaken' && part(before, 'step').payload['kind'] === 'numberVoted' && !String(roundIn(tables, before)?.['details']).includes('"post":"opinion"')) return 'electionChanged';
  if (before.kind === 'meetingDecided' && held.includes(String(part(before, 'decision').payload['kind']))) return 'roundAdded';
  return changes.includes(before.kind) && roundIn(tables, before)?.['explanations'] !== '{}' ? 'explanationsWithdrawn' : undefined;
}

/** Whether the program could have written this event where it stands; `before` is the event just before it. */
export function isPossible(course: Course, event: Event, before?: Event): boolean {
  const asked = course.since3 && before !== undefined ? owed(course, before) : undefined;
  if (asked !== undefined && asked !== event.kind) return false;
  course.since3 ||= isOf3(event);
  const rule: Rule | undefined = Object.hasOwn(rules, event.kind) ? rules[event.kind as Kind] : undefined;
  return rule !== undefined && acts(course, event) && bounded(event) && rule(course, event, before);
}
