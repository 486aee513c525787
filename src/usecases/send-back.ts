import type { Result } from '../domain/result.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { withdrawn } from './explanations.ts';
import type { Fault } from './fault.ts';
import type { Read } from './in-hand.ts';
import { beforePresidium, type OwnPin } from './presidium.ts';

/** The presidium does not agree to the announcement: the count is the board's again, as a new version, with the reason. */
export function sendBack(who: Acting, id: number, { reason, ...read }: OwnPin & Read & { readonly reason: string }): Result<Done, Fault> {
  const decides = beforePresidium(who, id, read);
  if (!decides.ok) return decides;
  const version = decides.value.round.row.version + 1;
  record(who, [{ kind: 'countReopened', round: id, reason: reason.trim(), version, sentBackBy: read.person }, ...withdrawn(who.file, id)]);
  return done;
}
