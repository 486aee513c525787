import type { SizeFinding } from '../../domain/structure/size.ts';
import type { Announce } from '../../domain/announce/announced.ts';
import type { MeetingKind } from '../../domain/attendance.ts';
import type { Organisation, Settings } from '../../domain/count/input.ts';
import type { EntryNo } from '../../domain/counting/state.ts';
import type { ToneOrder } from '../../domain/names.ts';
import type { RegulationId } from '../../domain/regulation.ts';
import type { Target } from '../../domain/structure/target.ts';
import type { MeetingView } from './meeting.ts';
import type { ElectionSummary } from './plan.ts';

export type Role = 'head' | 'member' | 'presidium' | 'technician';

export type Person = { readonly id: number; readonly name: string; readonly role: Role };

export type CongressDetails = {
  readonly regulation: RegulationId;
  readonly organisation: Organisation;
  readonly meeting: MeetingKind;
  readonly settings: Partial<Settings>;
  /** A branch (chi bộ). */
  readonly branch?: boolean;
  readonly toneOrder?: ToneOrder;
  /** How papers are counted from now on; absent in a new congress: bundles of 50, two entries. */
  readonly counting?: CountingInput;
  /** Who is told to the hall with votes; absent: those elected. */
  readonly announce?: Announce;
};

/** `bundleSize`: absent is the whole. */
export type CountingInput = { readonly bundleSize?: number; readonly entries: 2 | 3 };

/** A branch of under nine official members elects no committee; one from nine on does. */
export type SizeNote = SizeFinding | { readonly kind: 'branchUnderNine' | 'branchFromNine'; readonly members: number };

/** `template`: the plan to begin with; `optional`: with what it holds for those who need it. */
export type NewCongress = CongressDetails & { readonly template?: string; readonly optional?: boolean; readonly founder: { readonly name: string; readonly role: Role; readonly pin: string } };

export type CongressView = {
  readonly file: string;
  readonly rehearsal: boolean;
  readonly readOnly: boolean;
  /** The file was not closed properly: what is seen may not be the last that was written. */
  readonly unclosed?: true;
  /** And what to check against the stack. `next`: the paper with which that entry goes on; absent where nothing is typed on in it. */
  readonly recovered?: { readonly election: number; readonly bundle: number; readonly entry: EntryNo; readonly lastPlace: number; readonly next?: number };
  readonly details: CongressDetails;
  readonly people: readonly Person[];
  readonly meetings: readonly MeetingView[];
  /** In the order of the plan. */
  readonly elections: readonly ElectionSummary[];
  /** Warnings about the order of the plan: `other` should stand before `id`. */
  readonly planFaults: readonly { readonly code: 'beforeBody' | 'beforeStandingCommittee' | 'delegatesBeforeSecretary'; readonly id: number; readonly other: number }[];
  /** What the texts advise on the size of bodies, where the plan goes beyond it. */
  readonly sizeNotes: readonly SizeNote[];
  /** Absent until chosen: the presets of the term are proposed. */
  readonly targets?: readonly Target[];
  readonly journal: { readonly head: string; readonly events: number };
  readonly savedAt: string;
  /** In a rehearsal: the PIN that every person has. */
  readonly rehearsalPin?: string;
};
