import type { Announced } from '../../domain/announce/announced.ts';
import type { Announcement, Heading } from '../../domain/announce/announcement.ts';

/** light and dark red as the hall has it, near-black in a dark room. */
export type HallTheme = 'red' | 'light' | 'dark';

/** Page 0 is the stage; the result follows from page 1. Without `round`: the round whose ballots went out last. */
export type HallInput = { readonly round?: number; readonly page: number; readonly theme: HallTheme; readonly blank: boolean };

/** How far an election is, as the hall is told. `ready`: confirmed, and soon to be read out. */
export type HallStage = 'preparing' | 'voting' | 'counting' | 'minutes' | 'ready' | 'voided';

export type HallWaiting = Heading & {
  readonly kind: 'waiting';
  readonly stage: HallStage;
  readonly issued?: number;
  readonly collected?: number;
  /** Papers entered of all that are to be entered, all entries together. */
  readonly entered?: { readonly papers: number; readonly of: number };
};

export type HallResult = Omit<Announcement, 'rows' | 'structure'> & { readonly kind: 'result'; readonly columns: 1 | 2; readonly rows: readonly Announced[] };

export type HallStructure = Heading & Pick<Announcement, 'structure' | 'elected' | 'opinion' | 'confirmedAt'> & { readonly kind: 'structure' };

/** All that the display may know. */
export type HallView = {
  readonly theme: HallTheme;
  readonly blank: boolean;
  readonly rehearsal: boolean;
  readonly round?: number;
  readonly page: number;
  /** Pages of the result; none before it is confirmed. */
  readonly pages: number;
  /** Absent where the display is blank, or the plan has no election. */
  readonly shown?: HallWaiting | HallResult | HallStructure;
};
