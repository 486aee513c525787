import { nameKey } from '../names.ts';
import { namesApart } from '../names-apart.ts';
import type { Outcome } from './past.ts';
import { named, seatsOf, winner, withNumbers, type Held, type Named } from './seat.ts';

/** Where an opinion ballot stands: who is admitted to the list, and what is left to the congress (190-QĐ/TW Điều 14.3). */
export function admissionsOf(rounds: readonly Held[]): Outcome {
  const byVotes = rounds.flatMap((round) => seatsOf(round, round.result.elected));
  const last = rounds.at(-1);
  const tie = last?.result.next.find(({ kind }) => kind === 'meetingDecides');
  if (last === undefined || tie?.kind !== 'meetingDecides') return { elected: byVotes.map(winner), alternates: [], choices: [], missing: 0 };

  const { seats } = tie;
  const tied = withNumbers(last, tie.candidates);
  const decision = last.decisions?.find(({ kind }) => kind === 'admitTied');
  if (decision?.kind === 'admitTied') {
    const chosen = seatsOf(last, chosenAmong(tied, decision.names).map(({ no }) => no));
    return { elected: [...byVotes, ...chosen].map(winner), alternates: [], choices: [], missing: seats - chosen.length };
  }
  const names = tied.map(named);
  return {
    elected: byVotes.map(winner),
    alternates: [],
    choices: [{ kind: 'admitTied', seats, names }, { kind: 'voteAgain', tier: 'official', seats, names }],
    missing: seats,
  };
}

/** Whom of the tied these names mean, as they are shown apart. */
export function chosenAmong<Person extends Named>(tied: readonly Person[], names: readonly string[]): readonly Person[] {
  const meant = new Set(names.map(nameKey));
  const shown = namesApart(tied);
  return tied.filter((_one, at) => meant.has(nameKey(shown[at] ?? '')));
}
