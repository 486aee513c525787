import type { Result } from '../domain/result.ts';
import type { SigningFault } from './fault.ts';

/** Somebody who can sign. The key stays where it is: in Node's own keeping, or inside a token. */
export type Signer = {
  /** DER, as are those above it. */
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  /** With SHA-256; RSA by PKCS#1 v1.5, EC as DER. Takes the bytes themselves, not their digest. */
  readonly sign: (bytes: Uint8Array) => Promise<Result<Uint8Array, SigningFault>>;
};
