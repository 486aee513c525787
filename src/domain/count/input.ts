import type { Attendance, ConferenceBase, MeetingKind } from '../attendance.ts';
import type { Post } from '../posts.ts';
import type { RegulationId } from '../regulation.ts';

/** The count file as documented in `docs/count-file.md`, checked and normalised. */
export type CountInput = {
  readonly regulation: RegulationId;
  readonly organisation: Organisation;
  readonly meeting: {
    readonly kind: MeetingKind;
    readonly attendance: Attendance;
    readonly presentAtVote: number;
  };
  readonly election: ElectionInput;
  readonly candidates: readonly Candidate[];
  readonly ballots: {
    readonly issued: number;
    readonly collected: number;
    readonly spoiled?: number;
    readonly papers: readonly Paper[];
  };
  readonly board: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };
  readonly presidium: readonly string[];
  readonly explanations?: Readonly<Record<string, string>>;
  readonly minutes?: MinutesDetails;
  readonly rehearsal?: boolean;
  readonly settings?: Partial<Settings>;
};

export type Organisation = {
  readonly name: string;
  readonly superior?: string;
  readonly congress: string;
  readonly ordinal?: string;
  readonly term: string;
  readonly place: string;
  /** ISO date. */
  readonly date: string;
};

export type Tier = 'official' | 'alternate';

export type ElectionInput = {
  readonly post: Post;
  readonly title?: string;
  readonly seats: number;
  readonly alternates?: number;
  readonly tier?: Tier;
  readonly round?: number;
  readonly kind?: 'ordinary' | 'tieRevote';
};

export type Candidate = {
  readonly no: number;
  readonly name: string;
  readonly birthYear?: number;
  readonly gender?: 'female' | 'male';
  readonly ethnicity?: string;
  readonly incumbent?: boolean;
  readonly note?: string;
};

/** Found by eye; they exist only by the board's ruling. */
export const eyeFaults = ['I1', 'I6', 'I7', 'I8', 'I9'] as const;
export type EyeFault = (typeof eyeFaults)[number];
export type MarkFault = 'I2' | 'I3' | 'I4' | 'I5';
export type FaultCode = EyeFault | MarkFault;

export type Ruling =
  | { readonly invalid: EyeFault; readonly note: string }
  | { readonly valid: true; readonly note: string };

/** The marks on one paper as a person reads them: candidate numbers. */
export type Marks = StrikeMarks | AgreeMarks;
export type StrikeMarks = { readonly struck: readonly number[] };
/** A number in both lists: both boxes; in neither: no box. */
export type AgreeMarks = { readonly agree: readonly number[]; readonly disagree: readonly number[] };

export type Paper = Marks & { readonly times?: number; readonly ruling?: Ruling };

export type Settings = {
  readonly percentDigits: number;
  readonly percentRounding: 'halfUp' | 'truncate';
  readonly allDisagreeMulti: 'invalid' | 'valid';
  readonly conferenceBase: ConferenceBase;
};

export const defaultSettings: Settings = {
  percentDigits: 2,
  percentRounding: 'halfUp',
  allDisagreeMulti: 'invalid',
  conferenceBase: 'members',
};

export type MinutesDetails = {
  /** `HH:MM` */
  readonly began?: string;
  readonly ended?: string;
  readonly technicians?: readonly string[];
  readonly complaints?: string;
  readonly copies?: number;
};

export type Form = 'strike' | 'agree';

/** 190-QĐ/TW Điều 15.1: more names than seats, strike; otherwise, and for opinion ballots, agree. */
export const formOf = (post: Post, names: number, seats: number): Form =>
  post !== 'opinion' && names > seats ? 'strike' : 'agree';
