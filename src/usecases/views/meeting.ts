import type { Attendance, MeetingKind, Status } from '../../domain/attendance.ts';
import type { Gathering } from '../../domain/plan/election.ts';

export type BaseView = {
  readonly attendance: Attendance;
  readonly summoned: number;
  readonly present: number;
  readonly base: number;
  readonly threshold: number;
  readonly deductions: readonly { readonly status: Status; readonly people: number; readonly article: string }[];
  readonly quorumMet: boolean;
};

export type MeetingInput = { readonly gathering: Exclude<Gathering, 'congress'>; readonly words: string; readonly place?: string; readonly date?: string };

export type Unit = { readonly unit: string; readonly allocated: number };

export type MeetingView = {
  readonly id: number;
  readonly gathering: Gathering;
  readonly kind: MeetingKind;
  readonly words: string;
  readonly place: string;
  readonly date: string;
  readonly base: BaseView;
  /** Delegations of the organisations below; none where the roster names no units. */
  readonly organisations?: { readonly represented: number; readonly total: number; readonly met: boolean };
  readonly credentials?: { readonly summoned: number; readonly present: number; readonly at: string };
};

export type RosterPerson = {
  readonly id: number;
  readonly name: string;
  readonly birthYear?: number;
  readonly gender?: 'female' | 'male';
  readonly unit?: string;
  readonly ethnicity?: string;
  /** The alternate who sits in for this delegate. */
  readonly substitute?: string;
  readonly status: Status;
};

export type RosterInput = Omit<RosterPerson, 'id'>;

export type RosterView = {
  readonly meeting: MeetingView;
  readonly people: readonly RosterPerson[];
  readonly base: BaseView;
  readonly frozen: boolean;
  readonly allocation: readonly (Unit & { readonly summoned: number; readonly present: number })[];
};

/** A list as it was read; nothing is taken of it. `repaired`: as it reads in an old encoding, an offer. */
export type ListedPerson = Omit<RosterPerson, 'id' | 'status' | 'substitute'> & { readonly row: number; readonly note?: string; readonly incumbent?: boolean; readonly status?: Status };

export type ReadList = {
  readonly people: readonly ListedPerson[];
  readonly refused: readonly { readonly cell: string; readonly row: number; readonly reason: string }[];
  /** Headings of columns that are not used. */
  readonly ignored: readonly string[];
  /** Rows below the people that only sum them up. */
  readonly totals?: readonly string[];
};

export type ListPreview = ReadList & { readonly repaired?: ReadList & { readonly encoding: 'TCVN3' | 'VNI' } };
