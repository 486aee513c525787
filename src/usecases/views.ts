/**
 * What the screens see. Routes (all JSON, under /api, errors are { code, message, field? } with a 4xx status):
 *
 * GET  /files                                   → FileEntry[]
 * POST /files              NewCongress          → { session, person }   creates and opens
 * POST /files/open         { name }             → FileEntry
 * POST /files/rehearsal    { ballots?, names?, seats? } → FileEntry     a seeded congress, ready for entry 1
 * POST /files/close
 * GET  /congress                                → CongressView          (open file; 409 NO_FILE without one)
 * PUT  /congress           CongressDetails
 * POST /sessions           { person, pin }      → { session, person }   header `x-session` afterwards
 * DELETE /sessions
 * POST /people             { name, role, pin }  ; PUT /people/:id ; DELETE /people/:id
 * GET  /roster                                  → RosterView
 * PUT  /roster             { people: RosterInput[] }                    whole list, all or nothing
 * PUT  /roster/:id/status  { status }
 * POST /elections          ElectionDetails      → { id }
 * PUT  /elections/:id      ElectionDetails
 * POST /elections/:id/lock ; POST /elections/:id/unlock (until issued)
 * GET  /elections/:id                           → ElectionView
 * POST /elections/:id/issue    { issued, presentAtVote, spoiled }
 * POST /elections/:id/collect  { collected, spoiled }
 * POST /elections/:id/recount  { collected, note }                    the head counted the papers collected again
 * POST /elections/:id/entries/:entry/start   { reader?, restart?, saved? } entry 1 | 2; saved: so many papers a restart discards
 * GET  /elections/:id/entries/:entry            → DeskView
 * POST /elections/:id/entries/:entry/readings   { place, reading }      → { saved: place, at }; place must be the next
 * POST /elections/:id/entries/:entry/undo    { place }                  → { reading } the one taken back; place must be the last
 * POST /elections/:id/entries/:entry/finish     { counted }             the stack as counted by hand
 * POST /elections/:id/entries/:entry/reopen                             last word before the other entry starts
 * GET  /elections/:id/comparison                → ComparisonView
 * POST /elections/:id/comparison/:position/reread { reading }            by somebody who neither typed nor read an entry
 * POST /elections/:id/comparison/:position/remove { note }              no such paper in the stack; only where one entry has it alone
 * POST /elections/:id/comparison/:position/ruling { ruling: RulingInput, votesFor }
 * POST /elections/:id/conclude                                          the board concludes the invalid papers together
 * GET  /elections/:id/result                    → ResultView
 * POST /elections/:id/explanations { code, text }
 * POST /elections/:id/minutes-details MinutesDetails
 * POST /elections/:id/close                                             the count is closed
 * POST /elections/:id/print                     → PaperEntry            makes and stores a version
 * GET  /papers/:id                              → application/pdf
 * POST /elections/:id/signed                                            the board has signed on paper
 * POST /elections/:id/confirm  { person, pin }                          presidium's own PIN
 * POST /elections/:id/correct  { reason }                               a new version; the old one is marked replaced
 */
import type { Attendance, MeetingKind, Status } from '../domain/attendance.ts';
import type { Candidate, ElectionInput, EyeFault, Form, MarkFault, Marks, MinutesDetails, Organisation, Settings } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import type { RegulationId } from '../domain/regulation.ts';

export type Role = 'head' | 'member' | 'presidium' | 'technician';

export type FileEntry = { readonly name: string; readonly title: string; readonly changedAt: string; readonly rehearsal: boolean };

export type Person = { readonly id: number; readonly name: string; readonly role: Role };

export type CongressDetails = {
  readonly regulation: RegulationId;
  readonly organisation: Organisation;
  readonly meeting: MeetingKind;
  readonly settings: Partial<Settings>;
};

export type NewCongress = CongressDetails & { readonly founder: { readonly name: string; readonly role: Role; readonly pin: string } };

/** Where an election stands; later stages carry what was recorded on the way. */
export type Stage =
  | 'draft'
  | 'locked'
  | 'issued'
  | 'collected'
  | 'firstEntry'
  | 'firstDone'
  | 'secondEntry'
  | 'comparing'
  | 'agreed'
  | 'concluded'
  | 'closed'
  | 'printed'
  | 'signed'
  | 'confirmed';

export type BaseView = {
  readonly attendance: Attendance;
  readonly summoned: number;
  readonly present: number;
  readonly base: number;
  readonly threshold: number;
  readonly deductions: readonly { readonly status: Status; readonly people: number; readonly article: string }[];
  readonly quorumMet: boolean;
};

export type CongressView = {
  readonly file: string;
  readonly rehearsal: boolean;
  readonly readOnly: boolean;
  /** The file was not closed properly: what to check against the stack. */
  readonly recovered?: { readonly election: number; readonly entry: 1 | 2; readonly lastPlace: number };
  readonly details: CongressDetails;
  readonly people: readonly Person[];
  readonly base: BaseView;
  readonly elections: readonly { readonly id: number; readonly title: string; readonly seats: number; readonly names: number; readonly stage: Stage }[];
  readonly journal: { readonly head: string; readonly events: number };
  readonly savedAt: string;
  /** In a rehearsal: the PIN that every person has. */
  readonly rehearsalPin?: string;
};

export type RosterPerson = {
  readonly id: number;
  readonly name: string;
  readonly birthYear?: number;
  readonly gender?: 'female' | 'male';
  readonly unit?: string;
  readonly status: Status;
};
export type RosterInput = Omit<RosterPerson, 'id'>;
export type RosterView = { readonly people: readonly RosterPerson[]; readonly base: BaseView; readonly frozen: boolean };

export type ElectionDetails = ElectionInput & {
  readonly candidates: readonly Omit<Candidate, 'no'>[];
  /** Given when the order is not A-B-C by given name. */
  readonly orderReason?: string;
  readonly board: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };
  readonly presidium: readonly string[];
};

export type ElectionView = {
  readonly id: number;
  readonly stage: Stage;
  readonly title: string;
  readonly form: Form;
  readonly details: ElectionDetails;
  readonly candidates: readonly Candidate[];
  readonly base: BaseView;
  readonly issued?: number;
  readonly presentAtVote?: number;
  readonly spoiled?: number;
  readonly collected?: number;
  readonly entries: readonly EntrySummary[];
  readonly papers: readonly PaperEntry[];
  /** What speaks against the list before it is locked: same codes as in the count. */
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly article: string }[];
};

export type EntrySummary = {
  readonly entry: 1 | 2;
  readonly state: 'waiting' | 'open' | 'done';
  readonly typist?: Person;
  readonly reader?: string;
  readonly saved: number;
};

/** One paper as a person read it. `aside`: put aside, the board rules. */
export type Reading = { readonly marks: Marks; readonly aside: boolean };
export type SavedReading = Reading & { readonly place: number; readonly at: string };

export type DeskView = {
  readonly election: ElectionView;
  readonly entry: 1 | 2;
  readonly summary: EntrySummary;
  readonly allDisagreeMulti: 'invalid' | 'valid';
  readonly readings: readonly SavedReading[];
  /** Rehearsal only: the generated papers to type from, by place (place 1 first). */
  readonly rehearsalPapers?: readonly Marks[];
};

export type RulingInput =
  | { readonly kind: 'invalid'; readonly code: EyeFault; readonly note: string }
  | { readonly kind: 'valid'; readonly marks: Marks; readonly note: string };

/** One row of the comparison, in the order of the stack. Readings are covered (absent) until reread. */
export type ComparedPaper = {
  /** Place in the aligned stack, from 1; the key for reread, remove and ruling. */
  readonly position: number;
  readonly firstPlace?: number;
  readonly secondPlace?: number;
  readonly state: 'same' | 'differs' | 'onlyFirst' | 'onlySecond' | 'resolved' | 'removed' | 'awaitsRuling' | 'ruled';
  readonly first?: Reading;
  readonly second?: Reading;
  readonly third?: Reading;
  readonly thirdBy?: string;
  readonly final?: Marks;
  readonly faults: readonly (EyeFault | MarkFault)[];
  readonly ruling?: RulingInput & { readonly by: string; readonly at: string; readonly votesFor: number };
};

export type ComparisonView = {
  readonly election: ElectionView;
  readonly papers: readonly ComparedPaper[];
  readonly same: number;
  readonly open: number;
  readonly agreedPapers: number;
  readonly concluded: boolean;
  /** Rehearsal only: the generated papers, by place in the stack. */
  readonly rehearsalPapers?: readonly Marks[];
};

export type ResultView = {
  readonly election: ElectionView;
  readonly result: CountResult;
  readonly minutes: MinutesDetails;
  readonly explanations: Readonly<Record<string, string>>;
  readonly rulings: readonly ComparedPaper[];
  readonly differences: number;
};

export type PaperEntry = {
  readonly id: number;
  readonly version: number;
  readonly at: string;
  readonly head: string;
  readonly sha256: string;
  readonly replacedBy?: number;
  readonly confirmed?: { readonly by: string; readonly recordedBy: string; readonly at: string };
};
