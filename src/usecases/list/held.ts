import { isPrepared, onBallot } from '../../domain/list/ballot.ts';
import type { Nominee } from '../../domain/list/nominee.ts';
import { personKey } from '../../domain/list/person.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readSteps } from '../../store/read/plan.ts';
import { fault, type Fault } from '../fault.ts';
import type { Standing } from '../plan/standing.ts';
import type { Round } from '../round.ts';
import type { RoundDetails } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { listIn, openOpinion } from './list-state.ts';

/** What was settled before stays, whatever else of a draft is changed. */
export function heldBack(file: OpenFile, round: Round, details: RoundDetails): Fault | undefined {
  const { standing, all } = listIn(file, round);
  return (
    numberHeld(file, round, details) ??
    kindHeld(round, details) ??
    opinionHeld(standing, round, details) ??
    (openOpinion(all, round.id) !== undefined && whole(round.details) !== whole(details) ? fault('OPINION_ASKED', { field: 'candidates' }) : undefined) ??
    laterHeld(file, standing, round, details)
  );
}

function numberHeld({ store }: OpenFile, { id, details: before }: Round, { seats, alternates = 0 }: RoundDetails): Fault | undefined {
  const voted = readSteps(store, id).has('numberVoted') && before.post !== 'opinion';
  return voted && (before.seats !== seats || (before.alternates ?? 0) !== alternates) ? fault('NUMBER_VOTED', { field: 'seats' }) : undefined;
}

const asked = ({ round = 1, kind = 'ordinary', tier = 'official' }: RoundDetails): string => JSON.stringify([round, kind, tier]);
const number = ({ post, seats, alternates = 0 }: RoundDetails): string => JSON.stringify([post, seats, alternates]);
const titled = ({ title = '' }: RoundDetails): string => title.trim();

/** A later round is what the result before it asks for; the first one is not made a later one by hand. */
function kindHeld({ details: before }: Round, details: RoundDetails): Fault | undefined {
  const later = (before.round ?? 1) > 1;
  return asked(before) !== asked(details) || (later && (number(before) !== number(details) || titled(before) !== titled(details))) ? fault('ROUND_FIXED', { field: 'seats' }) : undefined;
}

const people = (nominees: readonly Nominee[]): string => JSON.stringify(nominees.map(personKey).toSorted());
const judged = ({ candidates }: RoundDetails): readonly Nominee[] => candidates.filter((one) => one.opinion !== undefined);
/** What the opinion ballot was about, and what it said of each. */
const marks = (details: RoundDetails): string =>
  JSON.stringify(judged(details).map((one) => JSON.stringify([personKey(one), one.origin, one.support, one.attending, one.opinion])).toSorted());
const prepared = ({ candidates }: RoundDetails): ReadonlySet<string> => new Set(candidates.filter(isPrepared).map(personKey));

/** Post, seats, and all that says who stands on the ballot. */
const whole = ({ post, seats, candidates }: RoundDetails): string =>
  JSON.stringify([post, seats, candidates.map((one) => JSON.stringify([personKey(one), one.origin, one.support, one.attending, one.withdrawal])).toSorted()]);

/** Places and names of an opinion ballot come from the list it is about; only a ballot admits somebody. */
function opinionHeld({ stored }: Standing, { details: before }: Round, details: RoundDetails): Fault | undefined {
  if (judged(before).length === 0 && judged(details).length > 0) return fault('FIELD_INVALID', { field: 'candidates', problem: 'chỉ phiếu xin ý kiến mới đưa người vào danh sách' });
  if (judged(before).length > 0 && !keepsOpinion(before, details)) return fault('OPINION_SETTLED', { field: 'candidates' });
  if (stored.opinionFor === undefined || whole(before) === whole(details)) return undefined;
  return fault('FIELD_INVALID', { field: 'candidates', problem: 'số chỗ và những người được xin ý kiến lấy từ danh sách bầu cử' });
}

/** Once the congress has been asked, its answer stands, and nobody slips in as the committee's own proposal. */
function keepsOpinion(before: RoundDetails, details: RoundDetails): boolean {
  const known = prepared(before);
  return number(before) === number(details) && marks(before) === marks(details) && [...prepared(details)].every((key) => known.has(key));
}

function laterHeld({ store }: OpenFile, { outcome }: Standing, { details: before, row }: Round, { candidates }: RoundDetails): Fault | undefined {
  const { regulation } = readCongress(store);
  const standing = (nominees: readonly Nominee[]): string => people(onBallot(nominees, regulation));
  if (row.fixed && (people(before.candidates) !== people(candidates) || standing(before.candidates) !== standing(candidates))) return fault('LIST_FIXED', { field: 'candidates' });
  const seated = new Set(outcome.elected.map(personKey));
  const again = before.post === 'opinion' ? [] : candidates.filter((one) => seated.has(personKey(one))).map((one) => one.name);
  return again.length > 0 ? fault('FIELD_INVALID', { field: 'candidates', problem: `đã trúng cử ở lần bầu trước: ${again.join(', ')}` }) : undefined;
}
