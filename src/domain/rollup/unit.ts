import type { Part } from './part.ts';

/** How a congress below was held; a conference is no congress. */
export const congressKinds = ['allMember', 'delegate'] as const;
export type CongressKind = (typeof congressKinds)[number];

/** Bodies and posts that a higher committee asks about, in the order of its paper. */
export const bodies = ['committee', 'standingCommittee', 'secretary', 'deputySecretary'] as const;
export type Body = (typeof bodies)[number];

/** Delegates to the higher congress, against what was allocated. */
export const delegations = ['official', 'alternate'] as const;
export type Delegation = (typeof delegations)[number];

/** Structure of the elected committee. */
export const measures = ['reelected', 'renewed', 'women', 'young', 'minority'] as const;
export type Measured = (typeof measures)[number];

export type Filled = { readonly seats?: number; readonly elected?: number };

export const hitches = ['furtherRounds', 'ties', 'pauses'] as const;
export type Hitch = (typeof hitches)[number];

/** What is known of one unit; what is not known is absent, and never 0. */
export type Facts = {
  readonly name: string;
  readonly kind?: CongressKind;
  /** The congress itself elected the secretary. */
  readonly direct?: boolean;
  /** Votes of the elected secretary in the base of his round. */
  readonly secretaryVotes?: Part;
  readonly filled: Readonly<Partial<Record<Body | Delegation, Filled>>>;
  /** Of those elected to the committee of whom it is known. */
  readonly structure: Readonly<Partial<Record<Measured, Part>>>;
  readonly hitches: Readonly<Partial<Record<Hitch, number>>>;
};

/**
 * counted: a congress file that the independent reader holds for right. recounted: count files, counted here.
 * reported: a row of a table, as the unit wrote it.
 */
export type Unit =
  | (Facts & { readonly source: 'counted'; readonly file: string; /** Elections that are not over. */ readonly open: readonly string[] })
  | (Facts & { readonly source: 'recounted'; readonly files: readonly string[] })
  | (Facts & { readonly source: 'reported'; readonly row: number });

export const sources = ['counted', 'recounted', 'reported'] as const;
export type Source = Unit['source'];

/** A unit or a file of which nothing is taken, and why. */
export type Faulty = { readonly name: string; readonly reason: string };
