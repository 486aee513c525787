import type { RoundOfPapers } from '../minutes/bundle/source.ts';
import { readCongress } from '../store/read/congress.ts';
import type { Looking } from './acting.ts';
import type { Round } from './round.ts';
import { titleOf } from './titles.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';

/** What every paper about the bundles of a round bears. */
export function roundOfPapers({ file, at }: Looking, { details, meeting, row }: Round, bundles: number): RoundOfPapers {
  const { organisation, rehearsal } = readCongress(file.store);
  return {
    organisation: { ...organisation, congress: meeting.words, place: meeting.place, date: meeting.date },
    election: titleOf(details),
    round: details.round ?? 1,
    ...(details.kind === 'tieRevote' ? { tieRevote: true } : {}),
    ...(details.post === 'opinion' ? { opinion: true } : {}),
    ...(row.voided === undefined ? {} : { voided: true }),
    rehearsal: rehearsal !== undefined,
    of: bundles,
    printedAt: at,
    printed: vietnamTime(at),
  };
}
