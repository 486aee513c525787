import { regulations } from '../../exchange/regulations.ts';
import type { ScriptFacts } from '../../minutes/script/facts.ts';
import { fillScript } from '../../minutes/script/fill.ts';
import { scriptOf } from '../../minutes/script/moments.ts';
import { scriptArticle, scriptStep, type ScriptKey } from '../../minutes/script/steps.ts';
import { wholeScript } from '../../minutes/script/whole.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readCongress, readScript } from '../../store/read/congress.ts';
import { readRoster } from '../../store/read/meeting.ts';
import { changedAfterIssue } from '../../store/read/script-changes.ts';
import { readSteps } from '../../store/read/plan.ts';
import type { Fault } from '../fault.ts';
import { allPeople } from '../people.ts';
import { isOver, standingsOf, type Standing } from '../plan/standing.ts';
import { titleOf } from '../titles.ts';
import type { ScriptText, ScriptView } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { isHeld } from './edit.ts';
import { roundFacts } from './facts.ts';
import { momentsOf } from './moment.ts';
import { reportOf } from './report.ts';

/** The texts of these keys, filled with what is known now. */
export function textsOf(file: OpenFile, keys: readonly ScriptKey[], facts: ScriptFacts, report?: readonly string[]): readonly ScriptText[] {
  const own = readScript(file.store);
  const regulation = regulations[readCongress(file.store).regulation];
  const late = lateChanges(file);
  return keys.map((key) => {
    const { heading, speaker, fields, text } = scriptStep(key);
    const override = own[key];
    return {
      key,
      heading,
      speaker,
      article: scriptArticle(key, regulation),
      text: fillScript(key, facts, override).text,
      template: override ?? text,
      fields,
      ...(key === 'result' && report !== undefined ? { report } : {}),
      edited: override !== undefined,
      ...late(key),
    };
  });
}

/** Who changed a text after the first ballots were out: whoever reads it sees that it is not the one that was prepared. */
function lateChanges(file: OpenFile): (key: string) => Pick<ScriptText, 'late'> {
  const changes = new Map(changedAfterIssue(file.store).map((one) => [one.key, one]));
  const people = allPeople(file);
  return (key) => {
    const change = changes.get(key);
    return change === undefined ? {} : { late: { by: people.find(({ id }) => id === change.person)?.name ?? '', at: change.at } };
  };
}

/**
 * The election in hand: the first that is not over. What came of the one before is read until something is
 * recorded of the next.
 */
export function inHand(file: OpenFile, standings: readonly Standing[]): Standing | undefined {
  const next = standings.find(({ state }) => !isOver(state));
  const last = standings.filter(({ state }) => isOver(state)).toSorted((a, b) => confirmedAt(a).localeCompare(confirmedAt(b))).at(-1);
  if (next === undefined || last === undefined) return next ?? last;
  return goneOnSince(file, next, last.stored.overAt ?? confirmedAt(last), last.stored.meeting) ? next : last;
}

const confirmedAt = ({ round }: Standing): string => round.row.confirmedAt ?? '';

/** A meeting of its own begins with its roster. */
function goneOnSince(file: OpenFile, { stored, round }: Standing, at: string, meeting: number): boolean {
  const { lockedAt, issued } = round.row;
  if (issued !== undefined || stored.rounds.length > 1 || stored.meeting !== meeting && readRoster(file.store, stored.meeting).length > 0) return true;
  const steps = [...readSteps(file.store, round.id).values()].map((one) => one.at);
  return [lockedAt, stored.answer?.at, round.meeting.credentials?.at, ...steps].some((one) => one !== undefined && one > at);
}

type Reports = ReadonlyMap<Standing, readonly string[] | undefined>;

export function scriptView(file: OpenFile): Result<ScriptView, Fault> {
  const standings = standingsOf(file);
  const current = inHand(file, standings);
  const reports: Reports = new Map(standings.map((standing) => [standing, reportOf(file, standing)]));
  return ok({
    held: isHeld(file),
    ...(current === undefined ? {} : { now: nowOf(file, current, standings.find(({ state }) => !isOver(state)), reports) }),
    parts: standings.map((standing, at) => {
      const facts = roundFacts(file, standing);
      const keys = [...(isFirstOfMeeting(standings, at) ? scriptOf('credentials', facts) : []), ...wholeScript(facts)];
      return { ...namesOf(standing), meeting: standing.round.meeting.words, texts: textsOf(file, keys, facts, reports.get(standing)) };
    }),
  });
}

/** What is read before the first election of a meeting stands before it. */
const isFirstOfMeeting = (standings: readonly Standing[], at: number): boolean => standings[at - 1]?.stored.meeting !== standings[at]?.stored.meeting;

const namesOf = ({ stored, round }: Standing): { readonly election: number; readonly round: number; readonly title: string } => ({ election: stored.id, round: round.id, title: titleOf(round.details) });

/** An election that stands still is said with the end of the one before: nothing else will be recorded of it. */
function nowOf(file: OpenFile, standing: Standing, next: Standing | undefined, reports: Reports): NonNullable<ScriptView['now']> {
  const facts = roundFacts(file, standing);
  const own = textsOf(file, momentsOf(file, standing).flatMap((moment) => scriptOf(moment, facts)), facts, reports.get(standing));
  const paused = next === undefined || next === standing || next.state !== 'paused' ? [] : textsOf(file, ['paused'], roundFacts(file, next));
  const texts = [...own, ...paused];
  return { ...namesOf(standing), heading: texts[0]?.heading ?? counting, texts, ...(standing.state === 'decide' ? { awaits: true } : {}) };
}

/** From the box that was opened to the result nothing is read. */
const counting = 'Đang kiểm phiếu';
