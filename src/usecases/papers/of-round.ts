import { regulations } from '../../exchange/regulations.ts';
import type { OfMeeting, OfRound, RoundOf } from '../../minutes/of-round.ts';
import { readCongress } from '../../store/read/congress.ts';
import type { StoredMeeting } from '../../store/read/meeting.ts';
import type { Round } from '../round.ts';
import { ownWording } from '../wording/own.ts';
import type { OpenFile } from '../workspace.ts';
import type { Stamp } from './draft.ts';

/** What every paper of a meeting bears. */
export function ofMeeting(file: OpenFile, { kind, words, place, date }: StoredMeeting, stamp: Stamp): OfMeeting {
  const { organisation, regulation, rehearsal } = readCongress(file.store);
  return { ...stamp, organisation: { ...organisation, congress: words, place, date }, meeting: kind, regulation: regulations[regulation], rehearsal: rehearsal !== undefined, wording: ownWording(file) };
}

export const roundOfPaper = ({ details: { post, title = '', round = 1, kind }, row }: Round): RoundOf => ({
  election: title.trim() === '' ? { post } : { post, title },
  round,
  ...(kind === 'tieRevote' ? { tieRevote: true } : {}),
  ...(row.voided === undefined ? {} : { voided: true }),
});

export const ofRound = (file: OpenFile, round: Round, stamp: Stamp): OfRound => ({ ...ofMeeting(file, round.meeting, stamp), ...roundOfPaper(round) });
