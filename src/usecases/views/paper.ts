import type { Overtaken } from '../../domain/telling-papers.ts';
import type { PaperKind } from '../papers/names.ts';

export type PaperEntry = {
  readonly id: number;
  readonly version: number;
  readonly at: string;
  readonly head: string;
  readonly sha256: string;
  readonly replacedBy?: number;
  readonly confirmed?: { readonly by: string; readonly recordedBy: string; readonly at: string };
};

/** A version of a paper as it was printed; its latest bytes, with the signatures, come by GET /papers/:id. */
export type PrintedPaperView = {
  readonly id: number;
  readonly version: number;
  readonly at: string;
  readonly head: string;
  readonly sha256: string;
  readonly replacedBy?: number;
  /** What happened since to a result that it tells, and no later version was printed. */
  readonly overtaken?: Overtaken;
  readonly signatures: readonly { readonly place: string; readonly signer: string; readonly serial: string; readonly recordedBy: string; readonly at: string }[];
};

/** A paper that can be printed about this: its versions, the latest last. */
export type PaperView = {
  readonly of: PaperKind;
  readonly name: string;
  readonly versions: readonly PrintedPaperView[];
  /** What it says has changed since it was printed. */
  readonly outdated: boolean;
  /** Why it cannot be made now. */
  readonly blocked?: string;
  /** It is also made as a text document for an office. */
  readonly office: boolean;
};

/** A .p12 (base64), or a token through the library of its vendor. */
export type SignWith = { readonly kind: 'p12'; readonly bytes: string; readonly password: string } | { readonly kind: 'token'; readonly library: string; readonly pin: string; readonly slot?: number };

export type TokenView = { readonly slot: number; readonly label: string; readonly locked: boolean; readonly certificates: readonly { readonly name: string; readonly issuer: string; readonly to: string }[] };

/** `sound`: what it covers is unchanged. `whole`: it covers the whole paper, as the last signature must. Nobody vouches here for the certificates. */
export type SigningView = {
  /** Free, and to be signed by whoever looks. */
  readonly places: readonly { readonly place: string; readonly name: string }[];
  /** Others are free, to be signed by other people. */
  readonly elsewhere: boolean;
  readonly signatures: readonly { readonly name: string; readonly sound: boolean; readonly whole: boolean; readonly at?: string; readonly signer?: string; readonly issuer?: string; readonly heldThen?: boolean }[];
};
