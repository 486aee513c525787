import type { Decision } from '../rounds/past.ts';
import type { Standing } from '../structure/target.ts';
import type { Announced } from './announced.ts';
import type { Scale } from './bar.ts';

/** Which election of which meeting, as the hall names it. */
export type Heading = {
  readonly organisation: string;
  /** `Đại hội đại biểu lần thứ XII` */
  readonly meeting: string;
  readonly term: string;
  readonly title: string;
  /** Number of the round. */
  readonly number: number;
  readonly rehearsal: boolean;
};

/** What may be told once the presidium has confirmed it, and nothing that the chair has not said. */
export type Announcement = Heading & {
  readonly round: number;
  readonly confirmedAt: string;
  readonly opinion: boolean;
  readonly summoned: number;
  readonly present: number;
  readonly base: number;
  /** Votes needed; absent where no half is asked for. */
  readonly threshold?: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  readonly elected: number;
  readonly alternates: number;
  readonly rows: readonly Announced[];
  readonly scale: Scale;
  /** Of those elected in this round; none where there are too few to speak of. */
  readonly structure: readonly Standing[];
  /** What the meeting decided afterwards, once it is recorded. */
  readonly decisions: readonly Decision[];
};
