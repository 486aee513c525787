import { first } from './001-first.ts';

/** In order; the number of those applied is the file's `user_version`. */
export const migrations: readonly string[] = [first];
