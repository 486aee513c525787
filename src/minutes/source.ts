import type { CountInput } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import type { Regulation } from '../domain/regulation.ts';

/** A paper that the board ruled on or concluded; no codes: it was concluded to be read as valid. */
export type PaperRuling = {
  readonly place: number;
  readonly codes: readonly string[];
  readonly note?: string;
  readonly ruling: string;
  readonly by?: string;
  readonly votesFor?: number;
};

/** All that the minutes of one round are made from; what a headless count does not know is absent. */
export type MinutesSource = {
  readonly input: CountInput;
  readonly result: CountResult;
  readonly regulation: Regulation;
  readonly version?: { readonly number: number; readonly replaces?: number };
  /** Hash of the last journal entry, hex. */
  readonly head?: string;
  /** Papers on which the two entries differed. */
  readonly differences?: number;
  readonly rulingList?: readonly PaperRuling[];
  /** ISO time; without it the PDF bears the date of the meeting. */
  readonly printedAt?: string;
  /** How and when the board concluded the list of invalid papers. */
  readonly conclusion?: string;
};
