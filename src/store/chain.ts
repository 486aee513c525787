import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

export type Entry = { readonly seq: number; readonly at: string; readonly person: number | null; readonly kind: string; readonly payload: string };

/** What stands before the first event. */
export const genesis = createHash('sha256').update('kiemphieu/1').digest('hex');

export const hashOf = (previous: string, { seq, at, person, kind, payload }: Entry): string =>
  createHash('sha256')
    .update(previous)
    .update(`\n${canonical({ at, kind, person, seq })}\n${payload}`)
    .digest('hex');

/** What a closed count came to, so that it can be held against its ballots later. */
export const digestOf = (result: unknown): string => createHash('sha256').update(canonical(result)).digest('hex');
