import { createHash } from 'node:crypto';

/** A Buffer may be a view of a shared pool; what is asked for is a piece of memory of its own. */
export const owned = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export const digested = (bytes: Uint8Array, hash = 'sha256'): Uint8Array => new Uint8Array(createHash(hash).update(bytes).digest());
