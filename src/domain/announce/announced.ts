import type { CandidateResult, CountResult, Outcome } from '../count/output.ts';

/** Who is told with votes, on the display and in what is read aloud. */
export const announces = ['elected', 'all'] as const;
export type Announce = (typeof announces)[number];

/** Elected, an alternate, admitted to the list, or not; absent where the meeting has yet to decide. */
export type Told = Exclude<Outcome, 'tied'>;

export type Announced = {
  /** Place among those elected; those not elected have none. */
  readonly rank?: number;
  readonly no: number;
  readonly name: string;
  readonly votes: number;
  readonly percent: string;
  readonly told?: Told;
};

/** Those told to the hall, high to low; `names`: as they are shown, in the order of the ballot. A tie is not told: the chair has not said it. */
export function announced({ candidates, elected, alternates }: CountResult, names: readonly string[], announce: Announce): readonly Announced[] {
  const won = [...elected, ...alternates];
  const row = ({ no, votes, percent, result, name }: CandidateResult): Announced => ({ no, name: names[no - 1] ?? name, votes, percent, ...(result === 'tied' ? {} : { told: result }) });
  const first = won.flatMap((no, at) => candidates.filter((one) => one.no === no).map((one) => ({ rank: at + 1, ...row(one) })));
  if (announce === 'elected') return first;
  const rest = candidates.filter(({ no }) => !won.includes(no)).toSorted((a, b) => b.votes - a.votes || a.no - b.no);
  return [...first, ...rest.map(row)];
}
