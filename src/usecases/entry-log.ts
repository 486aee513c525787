import { readingsOf } from '../domain/counting/place.ts';
import { sameReading, type Reading } from '../domain/counting/reading.ts';
import type { Compared, Place } from '../domain/counting/state.ts';
import { nameKey } from '../domain/names.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { entryLogPdf, type EntryLogSource } from '../minutes/bundle/log.ts';
import type { LoggedPaper, LoggedReading } from '../minutes/bundle/source.ts';
import type { Looking } from './acting.ts';
import { bundleStories } from './bundle-story.ts';
import type { BoardRecord } from '../store/events.ts';
import { comparedPapers } from './compared-papers.ts';
import { fault, type Fault } from './fault.ts';
import { allPeople } from './people.ts';
import { roundOfPapers } from './round-of-papers.ts';
import { countingIn, isCompared, roundOf, type Round } from './round.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';
import type { ComparedPaper } from './views.ts';

/** The entry log of one bundle, or of all of them, as the file stands; never before what it shows is compared. */
export async function entryLog(who: Looking, id: number, bundle?: number): Promise<Result<Uint8Array, Fault>> {
  const source = entryLogSource(who, id, bundle);
  return source.ok ? ok(await entryLogPdf(source.value)) : source;
}

export function entryLogSource(who: Looking, id: number, bundle?: number): Result<EntryLogSource, Fault> {
  const { file } = who;
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const states = countingIn(file, id);
  if (!states.ok) return states;
  const asked = states.value.filter(({ stack }) => bundle === undefined || stack.bundle === bundle);
  const compared = asked.filter(isCompared);
  const [first] = compared;
  if (asked.length === 0) return err(fault('NO_SUCH_BUNDLE'));
  if (first === undefined || compared.length < asked.length) return err(fault('NOT_COMPARING'));
  const stories = bundleStories(file, id, states.value);
  const { board } = round.value.details;
  return ok({
    ...roundOfPapers(who, round.value, states.value.length),
    ballot: first.stack.ballot,
    head: file.store.head().head,
    board: { head: board.head, people: peopleOn(board) },
    bundles: compared.map((state) => ({ ...stories[state.stack.bundle - 1]!, places: loggedPapers(who, round.value, state) })),
  });
}

/** Whoever stands on the board, once each. */
const peopleOn = ({ head, secretary, members }: BoardRecord): number => new Set([head, ...(secretary === undefined ? [] : [secretary]), ...members].map(nameKey)).size;

/** A paper taken out can still be read again by somebody who knows neither reading, until the count is closed. */
const isCovered = ({ readings, state }: ComparedPaper, closed: boolean): boolean => readings === undefined && !(closed && state === 'removed');

function loggedPapers({ file }: Looking, round: Round, state: Compared): readonly LoggedPaper[] {
  const people = allPeople(file);
  const name = (id: number): string => people.find((one) => one.id === id)?.name ?? '';
  const papers = comparedPapers(file, round, [state]);
  const covered = new Set(papers.filter((one) => isCovered(one, round.row.closedAt !== undefined)).map(({ position }) => position));
  const timesOf = batchesOf(state, covered);
  return papers.flatMap((paper, at) => {
    const place = state.places[at];
    return place === undefined ? [] : [loggedPaper(state, place, paper, { covered, timesOf, name })];
  });
}

type Known = {
  readonly covered: ReadonlySet<number>;
  readonly timesOf: (place: Place, entry: number) => number | undefined;
  readonly name: (id: number) => string;
};

/** At the first of papers alike, how many they are; not where one of them is covered, which would tell how it was read. */
function batchesOf(state: Compared, covered: ReadonlySet<number>): Known['timesOf'] {
  const hidden = state.done.map((_, entry) => new Set(state.places.flatMap((place, at) => (covered.has(at + 1) ? [place.in[entry]] : []))));
  return ({ in: places }, entry) => {
    const at = places[entry];
    const readings = state.done[entry]?.readings ?? [];
    if (at === undefined || readings[at - 1]?.batch !== at) return undefined;
    const together = readings.flatMap(({ batch }, index) => (batch === at ? [index + 1] : []));
    return together.some((one) => hidden[entry]?.has(one)) ? undefined : together.length;
  };
}

function loggedPaper(state: Compared, place: Place, paper: ComparedPaper, { covered, timesOf, name }: Known): LoggedPaper {
  const readings = readingsOf(state, place);
  const { again, removed, ruling } = place;
  return {
    ...(paper.paper === undefined ? {} : { paper: paper.paper }),
    after: paper.after,
    state: paper.state,
    alike: readings.every((one) => one !== undefined && readings[0] !== undefined && sameReading(one, readings[0])),
    ...(covered.has(paper.position) ? {} : { readings: readings.map((one, entry): LoggedReading | null => logged(one, timesOf(place, entry))) }),
    ...(again === undefined ? {} : { again: { reading: again.reading, by: name(again.person), at: vietnamTime(again.at) } }),
    faults: paper.faults,
    ...(removed === undefined ? {} : { removed: { note: removed.note, by: name(removed.person), at: vietnamTime(removed.at) } }),
    ...(ruling === undefined ? {} : { ruling: { ruling: ruling.ruling, votesFor: ruling.votesFor, by: name(ruling.person), at: vietnamTime(ruling.at) } }),
  };
}

const logged = (reading: Reading | undefined, times: number | undefined): LoggedReading | null =>
  reading === undefined ? null : { ...reading, ...(times === undefined ? {} : { times }) };
