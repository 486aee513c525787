import { classify, type BallotRules } from '../domain/count/classify.ts';
import { defaultSettings, formOf } from '../domain/count/input.ts';
import { lyingIn, type Lying } from '../domain/counting/lying.ts';
import { readingsOf, standingOf } from '../domain/counting/place.ts';
import type { Compared, Place } from '../domain/counting/state.ts';
import { readCongress } from '../store/read/congress.ts';
import { allPeople } from './people.ts';
import { seatsOf, type Round } from './round.ts';
import type { ComparedPaper, Person } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** The aligned bundles as people see them: a reading is covered until another person has read the paper. */
export function comparedPapers(file: OpenFile, { details, candidates }: Round, states: readonly Compared[]): readonly ComparedPaper[] {
  const names = candidates.length;
  const { settings } = readCongress(file.store);
  const rules: BallotRules = {
    form: formOf(details.post, names, seatsOf(details)), names, seats: seatsOf(details), post: details.post,
    allDisagreeMulti: settings.allDisagreeMulti ?? defaultSettings.allDisagreeMulti,
  };
  const people = allPeople(file);
  return states.flatMap((state) => {
    const lying = lyingIn(state);
    return state.places.map((place, at) => comparedPaper(state, place, { position: at + 1, ...lying[at]! }, rules, people));
  });
}

type At = Lying & { readonly position: number };

function comparedPaper(state: Compared, place: Place, at: At, rules: BallotRules, people: readonly Person[]): ComparedPaper {
  const standing = standingOf(state, place);
  const name = (id: number): string => people.find((one) => one.id === id)?.name ?? '';
  const { again } = place;
  const covered = ['differs', 'onlyOne', 'removed'].includes(standing.state) && again === undefined;
  // What was ruled of a paper that turned out not to be there is no longer said of anything.
  const ruling = standing.state === 'removed' ? undefined : place.ruling;
  const eye = ruling?.ruling.kind === 'invalid' ? ruling.ruling.code : undefined;
  const judged = 'final' in standing ? classify(standing.final, rules, eye) : undefined;
  return {
    bundle: state.stack.bundle,
    ...at,
    places: place.in.map((one) => one ?? null),
    state: standing.state,
    ...(covered ? {} : { readings: readingsOf(state, place).map((one) => one ?? null) }),
    ...(again === undefined ? {} : { again: again.reading, againBy: name(again.person) }),
    ...('final' in standing ? { final: standing.final } : {}),
    faults: judged?.kind === 'invalid' ? judged.faults : [],
    ...(ruling === undefined ? {} : { ruling: { ...ruling.ruling, by: name(ruling.person), at: ruling.at, votesFor: ruling.votesFor } }),
  };
}

/** The list that the board concludes: put aside, without two equal readings, ruled on, or invalid by arithmetic. */
export const onRulingsList = (paper: ComparedPaper): boolean => paper.state === 'awaitsRuling' || paper.state === 'ruled' || paper.faults.length > 0;
