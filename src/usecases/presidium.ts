import { err, ok, type Result } from '../domain/result.ts';
import { readPeople } from '../store/read/congress.ts';
import type { StoredPaper } from '../store/read/round.ts';
import type { Acting } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { inHand, type Read } from './in-hand.ts';
import { allow } from './permissions.ts';
import { checkPin } from './pin.ts';
import { inStage, type Round } from './round.ts';
import type { Stage } from './views.ts';

export type OwnPin = { readonly person: number; readonly pin: string };

/** The presidium decides on minutes that the board has signed, once. */
const decidable = (stage: Stage): Fault => fault(stage === 'confirmed' ? 'ALREADY_CONFIRMED' : 'NOT_SIGNED');

/** What the presidium decides on: minutes that the board has signed, in hand, by a member's own PIN. */
export function beforePresidium(who: Acting, id: number, { paper: read, sha256, ...own }: OwnPin & Read): Result<{ readonly round: Round; readonly paper: StoredPaper }, Fault> {
  const allowed = allow(who, 'recordConfirmation');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['signed'], decidable);
  if (!round.ok) return round;
  const paper = inHand(who, id, { paper: read, ...(sha256 === undefined ? {} : { sha256 }) });
  if (!paper.ok) return paper;
  const checked = checkPresidium(who, own);
  return checked.ok ? ok({ round: round.value, paper: paper.value }) : checked;
}

/** A member of the presidium, by the own PIN; whoever sits at the desk records it. */
function checkPresidium({ file, at }: Acting, { person, pin }: OwnPin): Result<undefined, Fault> {
  const found = readPeople(file.store).find((one) => one.id === person && !one.removed);
  if (found === undefined) return err(fault('NO_SUCH_PERSON', { field: 'person' }));
  if (found.role !== 'presidium') return err(fault('NOT_PRESIDIUM', { field: 'person' }));
  return checkPin(file, found, pin, at, 'confirm');
}
