import type { Key } from '../../../src/domain/keypad/keys.ts';
import type { Typed } from '../../../src/domain/keypad/typed.ts';
import type { DeskView, SavedReading } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import type { Ground } from '../../parts/typing/ground.ts';
import type { StrokeTrouble } from '../../parts/typing/strokes.ts';

/** What the line under the echo says: about the ballot before this one. */
export type Note =
  | { readonly kind: 'resumed'; readonly place: number }
  | { readonly kind: 'saved'; readonly place: number; readonly times: number; readonly at: string }
  | { readonly kind: 'takenBack'; readonly place: number; readonly times: number }
  | { readonly kind: 'clearFirst' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saveFirst' }
  | { readonly kind: 'typeFirst' }
  | { readonly kind: 'asideAlone' }
  | { readonly kind: 'noneLeft' }
  | { readonly kind: 'nothingToTakeBack' };

/** A key that came while the machine was still saving. */
export type HeldKey = { readonly key: Key; readonly numLockOff: boolean };

/** In the place of the paper: the stack's hand count, or the entry to be given up. */
export type Aside = 'finish' | 'release';

export type DeskState = {
  readonly address: string;
  readonly ground: Ground | undefined;
  /** How many papers the bundle is to hold. */
  readonly papers: number;
  readonly typed: Typed;
  readonly readings: readonly SavedReading[];
  /** The number of papers alike that is being typed; absent: it is not asked for. */
  readonly alike: string | undefined;
  readonly busy: boolean;
  /** Typed ahead: taken in order once the paper before is saved. */
  readonly held: readonly HeldKey[];
  /** Typed ahead of a paper that was then refused, or past the end of the stack: not taken, and said so. */
  readonly lost: number;
  readonly failure: Failure | undefined;
  readonly note: Note | undefined;
  readonly trouble: StrokeTrouble | undefined;
  readonly numLockOff: boolean;
  /** finish: the stack is at its end, or the typist says so. */
  readonly aside: Aside | undefined;
  readonly open: (view: DeskView, ground: Ground) => void;
  readonly key: (key: Key, numLockOff: boolean) => void;
  readonly told: (trouble: StrokeTrouble) => void;
  readonly takeBack: () => Promise<void>;
  readonly turnTo: (aside: Aside | undefined) => void;
};
