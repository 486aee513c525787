import type { Attendance, MeetingKind, Status } from '../domain/attendance.ts';
import type { Candidate, ElectionInput, Marks, MinutesDetails, Organisation, Settings } from '../domain/count/input.ts';
import type { EntryNo, Ruling } from '../domain/counting/state.ts';
import type { RegulationId } from '../domain/regulation.ts';

export type PersonRole = 'head' | 'member' | 'presidium' | 'technician';
export type PinHash = { readonly salt: string; readonly hash: string };

export type CongressRecord = {
  readonly regulation: RegulationId;
  readonly organisation: Organisation;
  readonly meeting: MeetingKind;
  readonly settings: Partial<Settings>;
};

export type RehearsalRecord = { readonly seed: number; readonly ballots: number; readonly names: number; readonly seats: number; readonly pin: string };

export type RosterRecord = {
  readonly id: number;
  readonly name: string;
  readonly birthYear?: number;
  readonly gender?: 'female' | 'male';
  readonly unit?: string;
  readonly status: Status;
};

export type ElectionRecord = ElectionInput & {
  readonly candidates: readonly Omit<Candidate, 'no'>[];
  readonly orderReason?: string;
  readonly board: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };
  readonly presidium: readonly string[];
};

/** Where in a file a reading belongs. */
export type InEntry = { readonly round: number; readonly bundle: number; readonly entry: EntryNo };
export type InPlace = { readonly round: number; readonly bundle: number; readonly position: number };

/** Everything that can happen to a file, by kind; nothing is changed in another way. */
export type FileEvent =
  | { readonly kind: 'congressCreated'; readonly congress: CongressRecord; readonly rehearsal?: RehearsalRecord }
  | { readonly kind: 'congressChanged'; readonly congress: CongressRecord }
  | { readonly kind: 'fileOpened'; readonly unclosed: boolean }
  | { readonly kind: 'fileClosed' };

export type PeopleEvent =
  | { readonly kind: 'personAdded'; readonly id: number; readonly name: string; readonly role: PersonRole; readonly pin: PinHash }
  | { readonly kind: 'personChanged'; readonly id: number; readonly name: string; readonly role: PersonRole; readonly pin?: PinHash }
  | { readonly kind: 'personRemoved'; readonly id: number }
  | { readonly kind: 'pinRefused'; readonly id: number; readonly purpose: 'signIn' | 'confirm' }
  | { readonly kind: 'signedIn'; readonly id: number };

export type RosterEvent =
  | { readonly kind: 'rosterReplaced'; readonly people: readonly RosterRecord[] }
  | { readonly kind: 'statusChanged'; readonly id: number; readonly status: Status };

export type ElectionEvent =
  | { readonly kind: 'electionAdded'; readonly id: number; readonly details: ElectionRecord }
  | { readonly kind: 'electionChanged'; readonly id: number; readonly details: ElectionRecord }
  | { readonly kind: 'listLocked' | 'listUnlocked'; readonly round: number }
  | { readonly kind: 'ballotsIssued'; readonly round: number; readonly issued: number; readonly presentAtVote: number; readonly spoiled: number; readonly attendance: Attendance }
  | { readonly kind: 'ballotsCollected'; readonly round: number; readonly collected: number; readonly spoiled: number }
  | { readonly kind: 'ballotsRecounted'; readonly round: number; readonly collected: number; readonly note: string };

export type EntryEvent =
  | (InEntry & { readonly kind: 'entryStarted'; readonly typist: string; readonly reader?: string })
  | (InEntry & { readonly kind: 'paperSaved'; readonly place: number; readonly marks: Marks; readonly aside: boolean })
  | (InEntry & { readonly kind: 'paperTakenBack'; readonly place: number })
  | (InEntry & { readonly kind: 'entryFinished'; readonly counted: number })
  | (InEntry & { readonly kind: 'entryReopened' });

export type PlaceEvent =
  | (InPlace & { readonly kind: 'paperReread'; readonly marks: Marks; readonly aside: boolean })
  | (InPlace & { readonly kind: 'paperRemoved'; readonly note: string })
  | (InPlace & { readonly kind: 'paperRuled'; readonly ruling: Ruling; readonly votesFor: number });

export type RoundEvent =
  | { readonly kind: 'papersConcluded' | 'countClosed' | 'boardSigned'; readonly round: number }
  | { readonly kind: 'explained'; readonly round: number; readonly code: string; readonly text: string }
  /** `version`: the minutes were on paper already, and that paper is replaced. */
  | { readonly kind: 'minutesDetailed'; readonly round: number; readonly minutes: MinutesDetails; readonly version?: number }
  | { readonly kind: 'minutesPrinted'; readonly round: number; readonly paper: number; readonly version: number; readonly head: string; readonly sha256: string }
  | { readonly kind: 'resultConfirmed'; readonly round: number; readonly paper: number; readonly by: number }
  | { readonly kind: 'countReopened'; readonly round: number; readonly reason: string; readonly version: number };

export type Event = FileEvent | PeopleEvent | RosterEvent | ElectionEvent | EntryEvent | PlaceEvent | RoundEvent;

/** Who did it and when; without a person it is the program itself or somebody not signed in. */
export type By = { readonly person?: number; readonly at: string };
