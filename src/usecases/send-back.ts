import type { Result } from '../domain/result.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { withdrawn } from './explanations.ts';
import type { Fault } from './fault.ts';
import { inHand, type Read } from './in-hand.ts';
import { allow } from './permissions.ts';
import { checkPresidium, decidable, type OwnPin } from './presidium.ts';
import { inStage } from './round.ts';

/** The presidium does not agree to the announcement: the count is the board's again, as a new version, with the reason. */
export function sendBack(who: Acting, id: number, { reason, paper: read, sha256, ...own }: OwnPin & Read & { readonly reason: string }): Result<Done, Fault> {
  const allowed = allow(who, 'recordConfirmation');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['signed'], decidable);
  if (!round.ok) return round;
  const paper = inHand(who, id, { paper: read, ...(sha256 === undefined ? {} : { sha256 }) });
  if (!paper.ok) return paper;
  const checked = checkPresidium(who, own);
  if (!checked.ok) return checked;
  const version = round.value.row.version + 1;
  record(who, [{ kind: 'countReopened', round: id, reason: reason.trim(), version, sentBackBy: own.person }, ...withdrawn(who.file, id)]);
  return done;
}
