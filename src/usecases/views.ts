/**
 * What the screens see. Routes (all JSON, under /api, errors are { code, message, field? } with a 4xx status):
 *
 * GET  /files                                   → FileEntry[]
 * POST /files              NewCongress          → { session, person }   creates and opens
 * POST /files/open         { name, readOnly? }  → FileEntry            readOnly: to look at only, as it stands now
 * POST /files/rehearsal    { ballots?, names?, seats? } → FileEntry     a seeded congress, ready for entry 1
 * POST /files/close
 * POST /backup             { dir }              → BackupEntry
 * GET  /backup/place                            → BackupPlace ; PUT /backup/place BackupPlace   of this machine
 * POST /restore/check      { from, name }       → RestoreView          only while no file is open; changes nothing
 * POST /restore            { from, name }       → RestoreView          the replaced file is kept under another name
 * GET  /congress                                → CongressView          (open file; 409 NO_FILE without one)
 * PUT  /congress           CongressDetails
 * POST /sessions           { person, pin }      → { session, person }   header `x-session` afterwards
 * DELETE /sessions
 * POST /people             { name, role, pin }  ; PUT /people/:id ; DELETE /people/:id
 * POST /plan               { template, optional? }                    the template's meetings and elections, added to what is there
 * PUT  /plan/order         { order: ids }                              elections of the plan, all of them
 * POST /meetings           MeetingInput         → { id } ; PUT /meetings/:id MeetingInput
 * GET  /meetings/:id/roster                     → RosterView
 * PUT  /meetings/:id/roster  { people: RosterInput[] }                 whole list, all or nothing
 * POST /meetings/:id/roster/elected             → RosterView           the members elected to the body that meets
 * PUT  /meetings/:id/roster/:person/status  { status, substitute? }
 * POST /meetings/:id/credentials ; DELETE /meetings/:id/credentials (until issued)
 * PUT  /meetings/:id/allocation { units }
 * PUT  /targets            { targets }
 * POST /lists/read/:kind?meeting=N  bytes       → ListPreview          kind: text (UTF-8) | csv | xlsx; statuses of the meeting, if one is named
 * GET  /lists/template/:kind                    → .xlsx                kind: roster | candidates
 * POST /elections          NewElection          → { id }               its first round has the same number
 * GET  /elections/:id                           → ElectionView
 * DELETE /elections/:id                                                until its list is locked
 * POST /elections/:id/pause { reason } ; POST /elections/:id/resume { answer }
 * POST /elections/:id/decide Decision           → { round? }           what the meeting decided after the result
 * PUT  /rounds/:id         RoundDetails
 * POST /rounds/:id/steps   Step ; DELETE /rounds/:id/steps/:kind       the last one, until issued
 * POST /rounds/:id/opinion                      → { id }               an opinion ballot on those named from the floor
 * PUT  /rounds/:id/board   Board                                       until issued
 * POST /rounds/:id/lock { vote? } ; POST /rounds/:id/unlock (until issued)
 * POST /rounds/:id/void { reason, vote? }       → { id }               the papers are void, a new round begins with the same list
 * GET  /rounds/:id                              → RoundView
 * GET  /rounds/:id/receipts                     → application/pdf      a receipt for each delegation
 * GET  /script                                  → ScriptView ; PUT /script/:key { text? }
 * POST /script/:key/preview { text, election }  → { text }             filled as it would be read
 * GET  /script/booklet                          → application/pdf
 * POST /rounds/:id/issue    { issued, presentAtVote, spoiled, delegations? }
 * POST /rounds/:id/collect  { collected, spoiled }
 * POST /rounds/:id/recount  { collected, note }                    the head counted the papers collected again
 * GET  /rounds/:id/covers                       → application/pdf      a cover for each bundle
 * POST /rounds/:id/bundles/:bundle/count    { counted, with }         a bundle miscounted is counted again by two
 * POST /rounds/:id/bundles/:bundle/recount  { papers, note }          the head says how many papers it really has
 * GET  /rounds/:id/bundles/:bundle/log      → application/pdf         the entry log: place, readings, outcome; once all entries are compared
 * under /rounds/:id/bundles/:bundle/entries/:entry                    entry 1 | 2, or 3 where three are entered
 *   POST …/start     { reader?, counted?, with? }                     claims it; counted and with: the bundle as two people counted it, not needed to go on
 *   GET  …           → DeskView
 *   POST …/readings  { place, reading, times? } → { saved, at }       place must be the next; times: so many papers alike, counted by hand
 *   POST …/undo      { place }                  → { reading }         the one taken back, with those alike; place must be the last
 *   POST …/finish    { counted, with? }                               the bundle as two people counted it
 *   POST …/reopen                                                     before the next entry starts
 *   POST …/release   { saved }                                        gives it up: its papers are entered anew
 * GET  /rounds/:id/comparison                → ComparisonView
 * under /rounds/:id/bundles/:bundle/papers/:position
 *   POST …/reread    { reading }                                      by somebody who neither typed nor read an entry
 *   POST …/remove    { note }                                         no such paper in the bundle; only where an entry does not have it
 *   POST …/ruling    { ruling: RulingInput, votesFor }
 * POST /rounds/:id/conclude                                          the board concludes the invalid papers together
 * GET  /rounds/:id/result                    → ResultView
 * POST /rounds/:id/explanations { code, text }
 * POST /rounds/:id/minutes-details MinutesDetails
 * POST /rounds/:id/close                     → { done, backup?, backupFault? }   the count is closed
 * POST /rounds/:id/print                     → PaperEntry            makes and stores a version
 * GET  /papers/:id                              → application/pdf
 * POST /rounds/:id/signed                                            the board has signed on paper
 * POST /rounds/:id/confirm  { person, pin }                          presidium's own PIN
 * POST /rounds/:id/correct  { reason }                               a new version; the old one is marked replaced
 */
import type { Attendance, MeetingKind, Status } from '../domain/attendance.ts';
import type { Candidate, ElectionInput, EyeFault, Form, MarkFault, Marks, MinutesDetails, Organisation, Settings, Tier } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import type { EntryNo } from '../domain/counting/state.ts';
import type { HandVote } from '../domain/hand-vote.ts';
import type { Step, StepKind } from '../domain/life/step.ts';
import type { Nominee } from '../domain/list/nominee.ts';
import type { ToneOrder } from '../domain/names.ts';
import type { Gathering } from '../domain/plan/election.ts';
import type { Post } from '../domain/posts.ts';
import type { RegulationId } from '../domain/regulation.ts';
import type { Choice, Decision, Winner } from '../domain/rounds/past.ts';
import type { Standing, Target } from '../domain/structure/target.ts';

export type Role = 'head' | 'member' | 'presidium' | 'technician';

export type FileEntry = { readonly name: string; readonly title: string; readonly changedAt: string; readonly rehearsal: boolean };

/** A backup as it was made and checked. */
export type BackupEntry = { readonly dir: string; readonly name: string; readonly head: string; readonly events: number; readonly at: string };
/** The second place: a folder of this machine, another disk; none where absent. */
export type BackupPlace = { readonly backupDir?: string };
export type FileStanding = { readonly title: string; readonly head: string; readonly events: number; readonly changedAt: string; readonly closed: boolean };
/**
 * How the backup stands to the file it replaces. newer: it goes on from the file's last event. older: the file goes on from
 * the backup's. same: one and the same. apart: neither has the other's last event. other: another congress. unreadable: nobody can say.
 */
export type RestoreRelation = 'newer' | 'older' | 'same' | 'apart' | 'other' | 'unreadable';
/** `replaced` and `relation` absent: nothing has the name yet. `keptAs`: the replaced file's name from now on. */
export type RestoreView = { readonly backup: FileStanding; readonly replaced?: FileStanding; readonly relation?: RestoreRelation; readonly keptAs?: string };

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
};

/** `bundleSize`: absent is the whole. */
export type CountingInput = { readonly bundleSize?: number; readonly entries: 2 | 3 };

/** `template`: the plan to begin with. */
export type NewCongress = CongressDetails & { readonly template?: string; readonly founder: { readonly name: string; readonly role: Role; readonly pin: string } };

/** Where an election stands; later stages carry what was recorded on the way. */
export type Stage =
  | 'draft'
  | 'locked'
  | 'issued'
  | 'collected'
  /** Some bundle is not entered as often as it is to be. */
  | 'entering'
  | 'comparing'
  | 'agreed'
  | 'concluded'
  | 'closed'
  | 'printed'
  | 'signed'
  | 'confirmed'
  | 'voided';

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
  /** The file was not closed properly: what is seen may not be the last that was written. */
  readonly unclosed?: true;
  /** And what to check against the stack. */
  readonly recovered?: { readonly election: number; readonly bundle: number; readonly entry: EntryNo; readonly lastPlace: number };
  readonly details: CongressDetails;
  readonly people: readonly Person[];
  readonly meetings: readonly MeetingView[];
  /** In the order of the plan. */
  readonly elections: readonly ElectionSummary[];
  /** Warnings about the order of the plan: `other` should stand before `id`. */
  readonly planFaults: readonly { readonly code: 'beforeBody' | 'beforeStandingCommittee' | 'delegatesBeforeSecretary'; readonly id: number; readonly other: number }[];
  /** Absent until chosen: the presets of the term are proposed. */
  readonly targets?: readonly Target[];
  readonly journal: { readonly head: string; readonly events: number };
  readonly savedAt: string;
  /** In a rehearsal: the PIN that every person has. */
  readonly rehearsalPin?: string;
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

/**
 * waits: the body it is chosen from is not elected yet. paused: tạm dừng, the higher level is asked. decide: a
 * result is confirmed and the meeting has to say what follows. reportedUp: the higher committee appoints.
 */
export type ElectionState = 'open' | 'waits' | 'paused' | 'decide' | 'complete' | 'short' | 'reportedUp';

export type RoundSummary = {
  readonly id: number;
  readonly number: number;
  readonly kind: 'ordinary' | 'tieRevote';
  readonly tier: Tier;
  readonly seats?: number;
  readonly names: number;
  readonly stage: Stage;
  readonly voided?: { readonly reason: string; readonly at: string; readonly vote?: HandVote };
};

export type ElectionSummary = {
  readonly id: number;
  readonly meeting: number;
  readonly post: Post;
  readonly title: string;
  readonly state: ElectionState;
  /** The round in hand: the last one. */
  readonly round: number;
  readonly stage: Stage;
  /** Absent until it is voted or allocated. */
  readonly seats?: number;
  readonly names: number;
  readonly rounds: readonly RoundSummary[];
  /** An opinion ballot about the list of this election. */
  readonly opinionFor?: number;
};

export type ResumeAnswer = { readonly kind: 'otherPerson' | 'appointed'; readonly reference: string; readonly date: string; readonly text: string; readonly names: readonly string[] };

export type ElectionView = ElectionSummary & {
  /** What it waits for. */
  readonly waitsFor?: { readonly id: number; readonly title: string };
  /** Why it is paused: who was not elected to which body, or what the presidium said; and the article. */
  readonly paused?: { readonly names: readonly string[]; readonly body?: string; readonly reason?: string; readonly article: string };
  readonly answer?: ResumeAnswer & { readonly at: string };
  /** Across all its confirmed rounds. */
  readonly elected: readonly Winner[];
  readonly alternates: readonly Winner[];
  readonly missing: number;
  readonly choices: readonly Choice[];
  readonly decisions: readonly { readonly round: number; readonly decision: Decision; readonly at: string }[];
  /** Structure of the elected against the targets. */
  readonly structure: readonly Standing[];
};

export type NewElection = RoundDetails & { readonly meeting?: number };

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
};
export type ListPreview = ReadList & { readonly repaired?: ReadList & { readonly encoding: 'TCVN3' | 'VNI' } };

export type Board = { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };

export type RoundDetails = Omit<ElectionInput, 'seats'> & {
  readonly seats?: number;
  /** Everybody named for the list; who of them stands on the ballot follows from it. */
  readonly candidates: readonly Nominee[];
  /** Given when the order is not A-B-C by given name. */
  readonly orderReason?: string;
  readonly board: Board;
  readonly presidium: readonly string[];
};

/** A list before it is locked: who stands on the ballot, and what is still to be settled. */
export type ListView = {
  readonly cap?: number;
  readonly surplus: number;
  /** Places left for those in an opinion ballot. */
  readonly places: number;
  readonly needsOpinion: boolean;
  readonly toOpinion: readonly string[];
  readonly undecided: readonly string[];
  readonly unsupported: readonly string[];
  /** Same names that nothing tells apart. */
  readonly alike: readonly string[];
  /** On the list, but not in the body that the post is chosen from. */
  readonly outside: readonly string[];
  /** The opinion ballot about this list. */
  readonly opinion?: number;
  /** As the targets stand: for the list as it is. */
  readonly structure: readonly Standing[];
};

export type RecordedStep = { readonly step: Step; readonly by: string; readonly at: string };
export type Delegation = { readonly unit: string; readonly ballots: number; readonly receiver: string };

export type RoundView = {
  readonly id: number;
  readonly election: number;
  readonly meeting: MeetingView;
  readonly number: number;
  readonly stage: Stage;
  readonly state: ElectionState;
  readonly title: string;
  readonly form: Form;
  readonly details: RoundDetails;
  /** Those on the ballot, numbered. */
  readonly candidates: readonly Candidate[];
  /** As they are shown: with year or unit where two bear the same name. */
  readonly shown: readonly string[];
  /** Nobody joins or leaves this list. */
  readonly fixed: boolean;
  readonly list: ListView;
  readonly steps: Readonly<Partial<Record<StepKind, RecordedStep>>>;
  readonly listVote?: HandVote;
  readonly lockedAt?: string;
  readonly base: BaseView;
  /** When D was taken: ballots went out. */
  readonly issuedAt?: string;
  readonly issued?: number;
  readonly presentAtVote?: number;
  readonly spoiled?: number;
  readonly delegations?: readonly Delegation[];
  readonly collected?: number;
  readonly voided?: { readonly reason: string; readonly at: string; readonly vote?: HandVote };
  /** Absent until the papers are collected. */
  readonly bundles?: readonly BundleView[];
  readonly control?: readonly ControlLine[];
  readonly papers: readonly PaperEntry[];
  /** What speaks against the list before it is locked: same codes as in the count. */
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly article: string }[];
};

/** One text of the script as it is read at this moment. `edited`: this congress words it in its own way. */
export type ScriptText = {
  readonly key: string;
  readonly heading: string;
  readonly speaker: 'chair' | 'head' | 'credentials';
  readonly article: string;
  /** Filled; what is not known yet is a dotted line. */
  readonly text: string;
  readonly template: string;
  readonly fields: readonly string[];
  readonly edited: boolean;
};

/** Where the congress is and what is read aloud there; `parts` has the whole booklet. */
export type ScriptView = {
  readonly now?: { readonly election: number; readonly round: number; readonly title: string; readonly heading: string; readonly texts: readonly ScriptText[] };
  readonly parts: readonly { readonly election: number; readonly round: number; readonly title: string; readonly meeting: string; readonly texts: readonly ScriptText[] }[];
};

/** A bundle counted by hand by the person who acts, and by another one. */
export type HandCountInput = { readonly counted: number; readonly with: string };

export type EntrySummary = {
  readonly entry: EntryNo;
  readonly state: 'waiting' | 'open' | 'done';
  readonly typist?: Person;
  readonly reader?: string;
  readonly saved: number;
  /** The bundle as two people counted it when it was opened, and when it was closed. */
  readonly opened?: { readonly papers: number; readonly with: string };
  readonly closed?: { readonly papers: number; readonly with?: string };
};

export type BundleView = {
  readonly bundle: number;
  /** How many papers it is to hold. */
  readonly papers: number;
  /** entered: an entry is done, the next one not begun. miscounted: to be settled before it goes on. */
  readonly state: 'empty' | 'entering' | 'entered' | 'miscounted' | 'comparing' | 'agreed';
  readonly entries: readonly EntrySummary[];
  readonly miscount?: { readonly entry: EntryNo; readonly moment: 'opening' | 'closing'; readonly papers: number; readonly by: string; readonly with: string; readonly at: string };
  /** Places to settle; absent until all entries are done. */
  readonly open?: number;
};

/**
 * A line of the reconciliation: `total` must be the sum of `parts`. printed: ballots printed = issued + spoiled + unused.
 * issued: = collected + not returned. bundles: collected = the sum of the bundles. papers: the sum of the bundles = valid + invalid.
 */
export type ControlLine = {
  readonly kind: 'printed' | 'issued' | 'bundles' | 'papers';
  readonly total: number;
  readonly parts: readonly { readonly what: 'issued' | 'spoiled' | 'unused' | 'collected' | 'notReturned' | 'bundle' | 'valid' | 'invalid'; readonly number: number }[];
  readonly holds: boolean;
};

/** One paper as a person read it. `aside`: put aside, the board rules. */
export type Reading = { readonly marks: Marks; readonly aside: boolean };
/** `times`: so many papers alike, from `place` on. */
export type SavedReading = Reading & { readonly place: number; readonly at: string; readonly times?: number };

export type DeskView = {
  readonly election: RoundView;
  readonly bundle: BundleView;
  readonly entry: EntryNo;
  readonly summary: EntrySummary;
  readonly allDisagreeMulti: 'invalid' | 'valid';
  readonly readings: readonly SavedReading[];
  /** Rehearsal only: the generated papers of this bundle to type from, by place (place 1 first). */
  readonly rehearsalPapers?: readonly Marks[];
};

export type RulingInput =
  | { readonly kind: 'invalid'; readonly code: EyeFault; readonly note: string }
  | { readonly kind: 'valid'; readonly marks: Marks; readonly note: string };

/** One row of the comparison, in the order of its bundle. Readings are covered (absent) until the paper is read again. */
export type ComparedPaper = {
  readonly bundle: number;
  /** Place in the aligned bundle, from 1; with the bundle the key for reread, remove and ruling. */
  readonly position: number;
  /** Its place in each entry; null where that entry has no such paper. */
  readonly places: readonly (number | null)[];
  readonly state: 'same' | 'differs' | 'onlyOne' | 'resolved' | 'removed' | 'awaitsRuling' | 'ruled';
  /** As each entry has it; null where it does not. */
  readonly readings?: readonly (Reading | null)[];
  readonly again?: Reading;
  readonly againBy?: string;
  readonly final?: Marks;
  readonly faults: readonly (EyeFault | MarkFault)[];
  readonly ruling?: RulingInput & { readonly by: string; readonly at: string; readonly votesFor: number };
};

/** Papers of the bundles that are entered as often as they are to be; the others stand in `election.bundles`. */
export type ComparisonView = {
  readonly election: RoundView;
  readonly papers: readonly ComparedPaper[];
  readonly same: number;
  readonly open: number;
  readonly agreedPapers: number;
  readonly concluded: boolean;
  /** Rehearsal only: the generated papers of each bundle, by place. */
  readonly rehearsalPapers?: readonly (readonly Marks[])[];
};

export type ResultView = {
  /** Structure of those elected in this round. */
  readonly structure: readonly Standing[];
  readonly election: RoundView;
  readonly result: CountResult;
  readonly minutes: MinutesDetails;
  readonly explanations: Readonly<Record<string, string>>;
  readonly rulings: readonly ComparedPaper[];
  readonly differences: number;
  readonly control: readonly ControlLine[];
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
