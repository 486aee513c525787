import type { Withdrawal } from '../../domain/list/nominee.ts';
import type { OfRound } from '../of-round.ts';

export type Asking = { readonly name: string; readonly birthYear?: number; readonly note?: string; readonly withdrawal?: Withdrawal };

/** `people`: those who asked; nobody yet: one sheet to be filled in by hand. */
export type WithdrawalSource = OfRound & { readonly people: readonly Asking[] };
