import type { Candidate } from '../count/input.ts';

/** How somebody came on the list: proposed by the convening committee, from the floor, or by self-nomination. */
export const origins = ['convener', 'floor', 'self'] as const;
export type Origin = (typeof origins)[number];

/** The congress decides who may withdraw; who asked and was refused stays. */
export type Withdrawal = 'asked' | 'allowed' | 'refused';

/**
 * Somebody named for a list, before the list is locked. Absent `origin`: the convening committee's proposal.
 * `support` of `attending`: cards raised for a nomination from the floor or by oneself (190-QĐ/TW Điều 14).
 * `opinion`: what the opinion ballot on those added said.
 */
export type Nominee = Omit<Candidate, 'no'> & {
  readonly origin?: Origin;
  readonly support?: number;
  readonly attending?: number;
  readonly withdrawal?: Withdrawal;
  readonly opinion?: 'admitted' | 'notAdmitted';
};
