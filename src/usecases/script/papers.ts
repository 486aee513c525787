import { outcomeOf } from '../../domain/rounds/outcome.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { regulations } from '../../exchange/regulations.ts';
import type { BookletSource, BookletText } from '../../minutes/script/booklet-source.ts';
import { bookletPdf } from '../../minutes/script/booklet.ts';
import type { ScriptFacts } from '../../minutes/script/facts.ts';
import { fillScript } from '../../minutes/script/fill.ts';
import { scriptOf } from '../../minutes/script/moments.ts';
import { receiptsPdf, type ReceiptsSource } from '../../minutes/script/receipts.ts';
import type { ScriptKey } from '../../minutes/script/steps.ts';
import { wholeScript } from '../../minutes/script/whole.ts';
import { readCongress, readScript } from '../../store/read/congress.ts';
import { readMeetings } from '../../store/read/meeting.ts';
import type { Looking } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { standingsOf, type Standing } from '../plan/standing.ts';
import { roundOf } from '../round.ts';
import { titleOf } from '../titles.ts';
import { meetingFacts, roundFacts } from './facts.ts';

/** The whole script as one booklet, filled with what is known when it is printed. */
export const scriptBooklet = async (who: Looking): Promise<Result<Uint8Array, Fault>> => ok(await bookletPdf(bookletSource(who)));

export function bookletSource({ file, at }: Looking): BookletSource {
  const { organisation, regulation, rehearsal, branch } = readCongress(file.store);
  const own = readScript(file.store);
  const filled = (keys: readonly ScriptKey[], facts: ScriptFacts): readonly BookletText[] => keys.map((key) => ({ key, text: fillScript(key, facts, own[key]).text }));
  const standings = standingsOf(file);
  return {
    organisation,
    regulation: regulations[regulation],
    rehearsal: rehearsal !== undefined,
    printedAt: at,
    meetings: readMeetings(file.store).map((meeting) => ({
      title: meeting.words,
      texts: filled(scriptOf('credentials', meetingFacts(file, meeting)), meetingFacts(file, meeting)),
      elections: standings
        .filter(({ stored }) => stored.meeting === meeting.id)
        .flatMap((standing) => heldIn(standing, branch === true))
        .map((standing) => {
          const facts = roundFacts(file, standing);
          const { details } = standing.round;
          const number = details.round ?? 1;
          return { title: number === 1 ? titleOf(details) : `${titleOf(details)}, lần bầu ${number}`, post: details.post, texts: filled(wholeScript(facts), facts) };
        }),
    })),
  };
}

/** The election round by round, each with what was open after it; rounds declared void are not read again. */
function heldIn(standing: Standing, branch: boolean): readonly Standing[] {
  const rounds = standing.rounds.filter(({ row }) => row.voided === undefined);
  return rounds.map((round, at) => {
    if (at === rounds.length - 1) return standing;
    const past = standing.past.slice(0, at + 1).map((one, index) => (index === at ? { ...one, decisions: [] } : one));
    return { ...standing, round, outcome: outcomeOf(round.details.post, past, branch) };
  });
}

/** Receipts for the delegations of a round whose ballots were issued by delegation. */
export async function deliveryReceipts(who: Looking, id: number): Promise<Result<Uint8Array, Fault>> {
  const source = receiptsSource(who, id);
  return source.ok ? ok(await receiptsPdf(source.value)) : source;
}

export function receiptsSource({ file, at }: Looking, id: number): Result<ReceiptsSource, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const { details, row, meeting } = round.value;
  const { organisation, rehearsal } = readCongress(file.store);
  if (row.delegations === undefined || row.delegations.length === 0) return err(fault('NO_DELEGATIONS'));
  return ok({
    organisation: { ...organisation, congress: meeting.words, place: meeting.place, date: meeting.date },
    election: titleOf(details),
    round: details.round ?? 1,
    giver: details.board.head,
    rehearsal: rehearsal !== undefined,
    printedAt: at,
    receipts: row.delegations.map(({ unit, ballots, receiver }) => ({ delegation: unit, ballots, ...(receiver === '' ? {} : { receiver }) })),
  });
}
