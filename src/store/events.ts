import type { Attendance, MeetingKind, Status } from '../domain/attendance.ts';
import type { Announce } from '../domain/announce/announced.ts';
import type { ElectionInput, Marks, MinutesDetails, Organisation, Settings } from '../domain/count/input.ts';
import type { EntryNo, Miscount, Ruling } from '../domain/counting/state.ts';
import type { HandVote } from '../domain/hand-vote.ts';
import type { Step, StepKind } from '../domain/life/step.ts';
import type { Nominee } from '../domain/list/nominee.ts';
import type { ToneOrder } from '../domain/names.ts';
import type { Gathering } from '../domain/plan/election.ts';
import type { RegulationId } from '../domain/regulation.ts';
import type { Decision } from '../domain/rounds/past.ts';
import type { Target } from '../domain/structure/target.ts';

export type PersonRole = 'head' | 'member' | 'presidium' | 'technician';
export type PinHash = { readonly salt: string; readonly hash: string };

/** `bundleSize`: absent is the whole. */
export type CountingRecord = { readonly bundleSize?: number; readonly entries: 2 | 3 };

export type CongressRecord = {
  readonly regulation: RegulationId;
  readonly organisation: Organisation;
  readonly meeting: MeetingKind;
  readonly settings: Partial<Settings>;
  /** A branch (chi bộ): its secretary has the rule of the third ballot. */
  readonly branch?: boolean;
  /** How papers are counted; absent in files of the versions that had one bundle and two entries. */
  readonly counting?: CountingRecord;
  /** Who is told to the hall with votes: those elected, unless it says all. */
  readonly announce?: Announce;
  /** Order of the tone marks among equal letters; absent: as dictionaries have it. */
  readonly toneOrder?: ToneOrder;
};

/** A gathering after the congress; the congress itself is meeting 1 and stands in the congress record. */
export type MeetingRecord = {
  readonly gathering: Exclude<Gathering, 'congress'>;
  /** `Hội nghị lần thứ nhất Ban Chấp hành` */
  readonly words: string;
  readonly place?: string;
  /** ISO date. */
  readonly date?: string;
};

export type Unit = { readonly unit: string; readonly allocated: number };

export type RehearsalRecord = { readonly seed: number; readonly ballots: number; readonly names: number; readonly seats: number; readonly pin: string };

export type RosterRecord = {
  readonly id: number;
  readonly name: string;
  readonly birthYear?: number;
  readonly gender?: 'female' | 'male';
  readonly unit?: string;
  readonly ethnicity?: string;
  /** The delegate's place is taken by this alternate. */
  readonly substitute?: string;
  readonly status: Status;
};

export type BoardRecord = { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };

export type RoundRecord = Omit<ElectionInput, 'seats'> & {
  /** Absent until the meeting votes it, or the higher level allocates it. */
  readonly seats?: number;
  readonly candidates: readonly Nominee[];
  readonly orderReason?: string;
  readonly board: BoardRecord;
  readonly presidium: readonly string[];
};

/** Where in a file a reading belongs. */
export type InEntry = { readonly round: number; readonly bundle: number; readonly entry: EntryNo };
export type InBundle = { readonly round: number; readonly bundle: number };
export type InPlace = { readonly round: number; readonly bundle: number; readonly position: number };

export type LastPlace = { readonly election: number; readonly bundle: number; readonly entry: EntryNo; readonly lastPlace: number };

/** Everything that can happen to a file, by kind; nothing is changed in another way. */
export type FileEvent =
  | { readonly kind: 'congressCreated'; readonly congress: CongressRecord; readonly rehearsal?: RehearsalRecord }
  | { readonly kind: 'congressChanged'; readonly congress: CongressRecord }
  /** `last`: of a file that was not closed, where the entry in hand stood. */
  | { readonly kind: 'fileOpened'; readonly unclosed: boolean; readonly last?: LastPlace }
  /** The head has held a file that was not closed against the papers. */
  | { readonly kind: 'unclosedChecked'; readonly note?: string }
  | { readonly kind: 'fileClosed' };

export type PeopleEvent =
  | { readonly kind: 'personAdded'; readonly id: number; readonly name: string; readonly role: PersonRole; readonly pin: PinHash }
  | { readonly kind: 'personChanged'; readonly id: number; readonly name: string; readonly role: PersonRole; readonly pin?: PinHash }
  | { readonly kind: 'personRemoved'; readonly id: number }
  | { readonly kind: 'pinRefused'; readonly id: number; readonly purpose: 'signIn' | 'confirm' }
  | { readonly kind: 'signedIn'; readonly id: number };

/** `meeting`: absent is the congress. */
export type RosterEvent =
  | { readonly kind: 'rosterReplaced'; readonly meeting?: number; readonly people: readonly RosterRecord[] }
  | { readonly kind: 'statusChanged'; readonly meeting?: number; readonly id: number; readonly status: Status; readonly substitute?: string };

export type MeetingEvent =
  | { readonly kind: 'meetingAdded' | 'meetingChanged'; readonly id: number; readonly meeting: MeetingRecord }
  | { readonly kind: 'credentialsReported'; readonly meeting: number; readonly summoned: number; readonly present: number }
  | { readonly kind: 'credentialsTakenBack'; readonly meeting: number }
  | { readonly kind: 'allocationSet'; readonly meeting: number; readonly units: readonly Unit[] };

/** The higher level's answer to a paused election. `appointed`: the names are members of the body now, by its decision. */
export type Answer = { readonly kind: 'otherPerson' | 'appointed'; readonly reference: string; readonly date: string; readonly text: string; readonly names: readonly string[]; readonly outside?: readonly string[] };

export type PlanEvent =
  | { readonly kind: 'electionsOrdered'; readonly order: readonly number[] }
  | { readonly kind: 'electionRemoved'; readonly id: number }
  | { readonly kind: 'electionPaused'; readonly id: number; readonly reason: string }
  | { readonly kind: 'electionResumed'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'meetingDecided'; readonly election: number; readonly round: number; readonly decision: Decision; readonly over: boolean }
  | { readonly kind: 'targetsSet'; readonly targets: readonly Target[] }
  /** Without a text the model text is read again. */
  | { readonly kind: 'scriptEdited'; readonly key: string; readonly text?: string };

export type Delegation = { readonly unit: string; readonly ballots: number; readonly receiver: string };

/**
 * An election and its first round share a number; later rounds take the next one free among both.
 * `electionChanged`: `id` is the round whose list is changed. `opinionFor`: the round whose list the ballot is about.
 */
export type ElectionEvent =
  | { readonly kind: 'electionAdded'; readonly id: number; readonly meeting?: number; readonly opinionFor?: number; readonly details: RoundRecord }
  | { readonly kind: 'electionChanged'; readonly id: number; readonly details: RoundRecord }
  | { readonly kind: 'roundAdded'; readonly id: number; readonly election: number; readonly fixed: boolean; readonly details: RoundRecord }
  | { readonly kind: 'roundVoided'; readonly round: number; readonly reason: string; readonly vote?: HandVote }
  | { readonly kind: 'stepTaken'; readonly round: number; readonly step: Step }
  | { readonly kind: 'stepTakenBack'; readonly round: number; readonly step: StepKind }
  | { readonly kind: 'boardChanged'; readonly round: number; readonly board: BoardRecord }
  | { readonly kind: 'listLocked'; readonly round: number; readonly vote?: HandVote }
  | { readonly kind: 'listUnlocked'; readonly round: number }
  | { readonly kind: 'ballotsIssued'; readonly round: number; readonly issued: number; readonly presentAtVote: number; readonly spoiled: number; readonly attendance: Attendance; readonly delegations?: readonly Delegation[] }
  | { readonly kind: 'ballotsCollected'; readonly round: number; readonly collected: number; readonly spoiled: number; readonly unused?: number; readonly bundleSize?: number; readonly entries?: 3 }
  /** Ballots printed that were neither issued nor spoiled, counted again. */
  | { readonly kind: 'unusedCounted'; readonly round: number; readonly unused: number; readonly note: string }
  /** A round with one bundle has its bundle counted anew by it as well. */
  | { readonly kind: 'ballotsRecounted'; readonly round: number; readonly collected: number; readonly note: string };

/**
 * `counted`, `with`: papers of the bundle as the typist and the one named counted them by hand. `times`: so many
 * papers alike, from `place` on; taken back together, by their last place.
 */
export type EntryEvent =
  | (InEntry & { readonly kind: 'entryStarted'; readonly typist: string; readonly reader?: string; readonly counted?: number; readonly with?: string })
  | (InEntry & { readonly kind: 'entryReleased' })
  | (InEntry & { readonly kind: 'paperSaved'; readonly place: number; readonly marks: Marks; readonly aside: boolean; readonly times?: number })
  | (InEntry & { readonly kind: 'paperTakenBack'; readonly place: number })
  | (InEntry & { readonly kind: 'entryFinished'; readonly counted: number; readonly with?: string })
  | (InEntry & { readonly kind: 'entryReopened' });

/** A bundle that holds more or fewer papers than it is to hold, until it is counted right or its number put right. */
export type BundleEvent =
  | (InBundle & { readonly kind: 'bundleMiscounted'; readonly entry: EntryNo; readonly moment: Miscount['moment']; readonly counted: number; readonly by: string; readonly with: string })
  | (InBundle & { readonly kind: 'bundleCounted'; readonly counted: number; readonly by: string; readonly with: string })
  | (InBundle & { readonly kind: 'bundleRecounted'; readonly papers: number; readonly note: string });

export type PlaceEvent =
  | (InPlace & { readonly kind: 'paperReread'; readonly marks: Marks; readonly aside: boolean })
  | (InPlace & { readonly kind: 'paperRemoved'; readonly note: string })
  | (InPlace & { readonly kind: 'paperRuled'; readonly ruling: Ruling; readonly votesFor: number });

export type RoundEvent =
  | { readonly kind: 'papersConcluded' | 'boardSigned'; readonly round: number }
  /** `result`: SHA-256 of the result as canonical JSON; files of the first version have none. */
  | { readonly kind: 'countClosed'; readonly round: number; readonly result?: string }
  | { readonly kind: 'explained'; readonly round: number; readonly code: string; readonly text: string }
  /** A later change took back what was explained. */
  | { readonly kind: 'explanationsWithdrawn'; readonly round: number }
  /** `version`: the minutes were on paper already, and that paper is replaced. */
  | { readonly kind: 'minutesDetailed'; readonly round: number; readonly minutes: MinutesDetails; readonly version?: number }
  | { readonly kind: 'minutesPrinted'; readonly round: number; readonly paper: number; readonly version: number; readonly head: string; readonly sha256: string }
  | { readonly kind: 'resultConfirmed'; readonly round: number; readonly paper: number; readonly by: number }
  /** `sentBackBy`: the member of the presidium who did not agree to the announcement; without it the head corrects. */
  | { readonly kind: 'countReopened'; readonly round: number; readonly reason: string; readonly version: number; readonly sentBackBy?: number };

/**
 * A paper as it was printed: `of` is which, about a round, a meeting or the whole congress. `content`: SHA-256 of what it
 * says without version, time and head. `paperSigned`: the paper with one more signature at its end.
 */
export type PaperEvent =
  | { readonly kind: 'paperPrinted'; readonly paper: number; readonly of: string; readonly round?: number; readonly meeting?: number; readonly version: number; readonly head: string; readonly sha256: string; readonly content: string }
  | { readonly kind: 'paperSigned'; readonly paper: number; readonly place: string; readonly signer: string; readonly serial: string; readonly sha256: string };

export type Event = FileEvent | PeopleEvent | RosterEvent | MeetingEvent | PlanEvent | ElectionEvent | EntryEvent | BundleEvent | PlaceEvent | RoundEvent | PaperEvent;

/** Who did it and when; without a person it is the program itself or somebody not signed in. */
export type By = { readonly person?: number; readonly at: string };
