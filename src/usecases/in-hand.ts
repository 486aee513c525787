import { err, ok, type Result } from '../domain/result.ts';
import { readPapers, type StoredPaper } from '../store/read/round.ts';
import type { Acting } from './acting.ts';
import { fault, type Fault } from './fault.ts';

/** The minutes that somebody has in front of him; `sha256`: their bytes as they were printed. */
export type Read = { readonly paper: number; readonly sha256?: string };

/** Nobody signs or decides on other minutes than the latest version, whatever was on the screen or in the hand. */
export function inHand({ file }: Acting, round: number, { paper, sha256 }: Read): Result<StoredPaper, Fault> {
  const latest = readPapers(file.store, round).findLast((one) => one.replacedBy === undefined);
  if (latest === undefined) return err(fault('NOT_PRINTED'));
  const same = latest.id === paper && (sha256 === undefined || sha256 === latest.sha256);
  return same ? ok(latest) : err(fault('PAPER_NOT_LATEST', { version: latest.version }));
}
