import type { Status } from '../attendance.ts';
import type { FaultCode, Form, Tier } from './input.ts';

/** The result file as documented in `docs/count-file.md`. */
export type CountResult = {
  readonly closable: boolean;
  readonly base: {
    readonly summoned: number;
    readonly deductions: readonly Deduction[];
    readonly value: number;
  };
  /** Votes needed; null in a tie re-vote and for opinion ballots. */
  readonly threshold: number | null;
  readonly quorum: { readonly present: number; readonly summoned: number; readonly met: boolean };
  readonly form: Form;
  readonly ballots: {
    readonly issued: number;
    readonly collected: number;
    readonly valid: number;
    readonly invalid: number;
    readonly invalidBy: Readonly<Partial<Record<FaultCode, number>>>;
    readonly byVotes: readonly { readonly votes: number; readonly papers: number }[] | null;
  };
  readonly candidates: readonly CandidateResult[];
  readonly elected: readonly number[];
  readonly alternates: readonly number[];
  readonly next: readonly Next[];
  readonly warnings: readonly Warning[];
  readonly blocks: readonly Block[];
  readonly controls: readonly Control[];
};

export type Deduction = { readonly status: Status; readonly people: number; readonly article: string };

export type Outcome = 'elected' | 'alternate' | 'tied' | 'notElected' | 'admitted' | 'notAdmitted';

export type CandidateResult = {
  readonly no: number;
  readonly name: string;
  readonly votes: number;
  readonly disagree: number | null;
  readonly none: number | null;
  /** Printed text with a decimal comma; decides nothing. */
  readonly percent: string;
  readonly result: Outcome;
};

/** What must happen next. */
export type Next =
  | { readonly kind: 'tieRevote'; readonly tier: Tier; readonly candidates: readonly number[]; readonly seats: number }
  | { readonly kind: 'furtherBallot'; readonly tier: Tier; readonly seats: number }
  | { readonly kind: 'meetingDecides'; readonly candidates: readonly number[]; readonly seats: number };

export type WarningCode = 'W301' | 'W302' | 'W303' | 'W304' | 'W305' | 'W306' | 'W307' | 'W308';
export type BlockCode = 'F201' | 'F202' | 'F203' | 'F204' | 'F205' | 'F206';

export type Warning = {
  readonly code: WarningCode;
  readonly message: string;
  readonly article: string;
  readonly explanation?: string;
};

export type Block = {
  readonly code: BlockCode;
  readonly message: string;
  readonly article: string;
  readonly explainable: boolean;
  readonly explanation?: string;
};

export type Control = {
  readonly code: 'C1' | 'C2' | 'C3' | 'C4';
  readonly label: string;
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
};
