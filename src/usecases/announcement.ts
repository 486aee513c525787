import { announced } from '../domain/announce/announced.ts';
import type { Announcement, Heading } from '../domain/announce/announcement.ts';
import { namesApart } from '../domain/names-apart.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readCongress } from '../store/read/congress.ts';
import { countedRound, type Counted } from './count-input.ts';
import { fault, type Fault } from './fault.ts';
import { electedStructure } from './result-view.ts';
import { roundOf, stageOf, type Round } from './round.ts';
import { titleOf } from './titles.ts';
import type { OpenFile } from './workspace.ts';

/** Fewer people have no structure to speak of. */
const leastStructure = 3;

/** The result as the hall may have it; a fault unless the presidium has confirmed it and nothing was opened again. */
export function announcementOf(file: OpenFile, id: number): Result<Announcement, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const { confirmedAt } = round.value.row;
  if (confirmedAt === undefined || stageOf(file, round.value) !== 'confirmed') return err(fault('NOT_CONFIRMED'));
  const counted = countedRound(file, id);
  return counted.ok ? ok(announce(file, counted.value, confirmedAt)) : counted;
}

function announce(file: OpenFile, { round, result }: Counted, confirmedAt: string): Announcement {
  const { base, threshold, ballots, elected, alternates } = result;
  const opinion = round.details.post === 'opinion';
  return {
    ...headingOf(file, round),
    round: round.id,
    confirmedAt,
    opinion,
    summoned: base.summoned,
    present: round.row.presentAtVote ?? 0,
    base: base.value,
    ...(threshold === null ? {} : { threshold }),
    issued: ballots.issued,
    collected: ballots.collected,
    valid: ballots.valid,
    invalid: ballots.invalid,
    elected: elected.length,
    alternates: alternates.length,
    rows: announced(result, namesApart(round.candidates), readCongress(file.store).announce ?? 'elected'),
    scale: { whole: opinion ? ballots.collected : base.value, half: threshold !== null },
    structure: opinion || elected.length < leastStructure ? [] : electedStructure(file, round, result).filter(({ unknown, of }) => unknown < of),
    decisions: round.row.decisions.map(({ decision }) => decision),
  };
}

/** Which election this is; nothing of how anybody voted. */
export function headingOf({ store }: OpenFile, { details, meeting }: Round): Heading {
  const { organisation, rehearsal } = readCongress(store);
  const { ordinal } = organisation;
  const numbered = meeting.gathering === 'congress' && ordinal !== undefined && !/lần thứ/i.test(meeting.words);
  return {
    organisation: organisation.name,
    meeting: numbered ? `${meeting.words} lần thứ ${ordinal}` : meeting.words,
    term: organisation.term,
    title: withoutName(titleOf(details), organisation.name),
    number: details.round ?? 1,
    rehearsal: rehearsal !== undefined,
  };
}

/** The organisation stands above the title already. */
const withoutName = (title: string, name: string): string => (title.endsWith(` ${name}`) ? title.slice(0, -name.length - 1) : title);
