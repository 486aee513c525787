import type { EyeFault, MarkFault, Marks, MinutesDetails } from '../../domain/count/input.ts';
import type { CountResult } from '../../domain/count/output.ts';
import type { EntryNo } from '../../domain/counting/state.ts';
import type { Standing } from '../../domain/structure/target.ts';
import type { Person } from './congress.ts';
import type { RoundView } from './round.ts';

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
  /** Its place in the paper stack, by which it is called everywhere; none where no paper lies. */
  readonly paper?: number;
  /** How many papers lie before it in the stack. */
  readonly after: number;
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

export type Withdrawn = {
  readonly at: string;
  readonly by: 'reread' | 'removed' | 'ruled' | 'recounted' | 'reopened';
};

export type ResultView = {
  /** Structure of those elected in this round. */
  readonly structure: readonly Standing[];
  readonly election: RoundView;
  readonly result: CountResult;
  readonly minutes: MinutesDetails;
  readonly explanations: Readonly<Record<string, string>>;
  /** What the board had explained was taken back by this change, and nothing was explained since. */
  readonly withdrawn?: Withdrawn;
  readonly rulings: readonly ComparedPaper[];
  readonly differences: number;
  readonly control: readonly ControlLine[];
};
