import type { BallotRules } from '../../../src/domain/count/classify.ts';
import type { Candidate } from '../../../src/domain/count/input.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import type { RoundView } from '../../../src/usecases/views.ts';

/** What a ballot is typed and judged against. */
export type Ground = {
  readonly rules: BallotRules;
  readonly candidates: readonly Candidate[];
  readonly regulation: RegulationId;
};

export const groundOf = (election: RoundView, regulation: RegulationId, allDisagreeMulti: 'invalid' | 'valid'): Ground => ({
  rules: {
    form: election.form,
    names: election.candidates.length,
    seats: election.details.seats ?? 0,
    post: election.details.post,
    allDisagreeMulti,
  },
  // People of one name are told apart where numbers are typed, too.
  candidates: election.candidates.map((one, at) => ({ ...one, name: election.shown[at] ?? one.name })),
  regulation,
});
