import { defaultSettings, type Settings } from '../domain/count/input.ts';
import { nameKey } from '../domain/names.ts';
import type { Post } from '../domain/posts.ts';
import type { Result } from '../domain/result.ts';
import { assess, targetsFor, type Facts } from '../domain/structure/assess.ts';
import type { Standing, Target } from '../domain/structure/target.ts';
import { structurePresetOf } from '../exchange/presets.ts';
import { readCongress } from '../store/read/congress.ts';
import { readMeetings, readRoster } from '../store/read/meeting.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import type { Fault } from './fault.ts';
import { allow } from './permissions.ts';
import type { OpenFile } from './workspace.ts';

/** Those that the unit chose; until then the presets of the term. */
function targetsOf({ store }: OpenFile): readonly Target[] {
  const { targets, organisation } = readCongress(store);
  return targets ?? structurePresetOf(organisation.term)?.targets ?? [];
}

type Named = Facts & { readonly name: string };
type Body = { readonly post: Post; readonly people: readonly Named[]; /** ISO date of the meeting. */ readonly date: string };

/** How these people stand against the targets of their body; it informs and decides nothing. */
export function structureOf(file: OpenFile, { post, people, date }: Body, settings: Settings = defaultSettings): readonly Standing[] {
  const targets = targetsFor(targetsOf(file), post);
  return targets.length === 0 ? [] : assess(targets, people.map(known(file)), Number(date.slice(0, 4)), settings);
}

/** What a list does not say of somebody the roster may, where it has one person of the name and no other year. */
function known({ store }: OpenFile): (one: Named) => Facts {
  const roster = readMeetings(store).flatMap(({ id }) => readRoster(store, id));
  return (one) => {
    const same = roster.filter(({ name, birthYear }) => nameKey(name) === nameKey(one.name) && (birthYear === undefined || one.birthYear === undefined || birthYear === one.birthYear));
    const years = new Set(same.flatMap(({ birthYear }) => birthYear ?? []));
    return years.size > 1 ? one : same.reduce<Facts>((facts, { birthYear, gender, ethnicity }) => ({ ...(birthYear === undefined ? {} : { birthYear }), ...(gender === undefined ? {} : { gender }), ...(ethnicity === undefined ? {} : { ethnicity }), ...facts }), one);
  };
}

/** Targets inform and are reported; they never change who is elected, so they can be put right at any time. */
export function setTargets(who: Acting, targets: readonly Target[]): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  record(who, [{ kind: 'targetsSet', targets }]);
  return done;
}
