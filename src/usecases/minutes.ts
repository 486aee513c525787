import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../domain/result.ts';
import { nextId, readPapers } from '../store/read/round.ts';
import { minutesPdf } from '../minutes/pdf.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { paperView } from './round-view.ts';
import { fault, type Fault } from './fault.ts';
import { inHand, type Read } from './in-hand.ts';
import { minutesSource } from './minutes-source.ts';
import { allPeople, still } from './people.ts';
import { overSigned } from './papers/over-signed.ts';
import { allow } from './permissions.ts';
import { inStage } from './round.ts';
import type { PaperEntry, Stage } from './views.ts';

const printable = (stage: Stage): Fault => fault(stage === 'signed' || stage === 'confirmed' ? 'ALREADY_SIGNED' : 'COUNT_NOT_CLOSED');

/** Makes the minutes and keeps the very bytes; printed again they are a new version, and the old one is marked replaced. */
export async function printMinutes(who: Acting, id: number): Promise<Result<PaperEntry, Fault>> {
  const allowed = allow(who, 'print');
  if (!allowed.ok) return allowed;
  const { store } = who.file;
  const round = inStage(who.file, id, ['closed', 'printed'], printable);
  if (!round.ok) return round;
  const { version: current } = round.value.row;
  const earlier = readPapers(store, id);
  const lost = overSigned(who, earlier.findLast((one) => one.replacedBy === undefined)?.id);
  if (lost !== undefined) return err(lost);
  const version = earlier.some((one) => one.version === current) ? current + 1 : current;
  const { head } = store.head();
  const source = minutesSource(who.file, id, { version, head, printedAt: who.at });
  if (!source.ok) return source;
  const bytes = await minutesPdf(source.value);
  // Somebody may have acted while the paper was being made.
  const open = inStage(who.file, id, ['closed', 'printed'], printable);
  if (!open.ok) return open;
  const here = still(who);
  if (!here.ok) return here;
  if (store.head().head !== head) return printMinutes(here.value, id);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const paper = nextId(store, 'paper');
  record(who, [{ kind: 'minutesPrinted', round: id, paper, version, head, sha256 }], new Map([[sha256, bytes]]));
  const printed = readPapers(store, id).find((one) => one.id === paper);
  return printed === undefined ? err(fault('NO_SUCH_PAPER')) : ok(paperView(printed, allPeople(who.file)));
}

const signable = (stage: Stage): Fault => fault(stage === 'signed' || stage === 'confirmed' ? 'ALREADY_SIGNED' : 'NOT_PRINTED');

export function signedOnPaper(who: Acting, id: number, read: Read): Result<Done, Fault> {
  const allowed = allow(who, 'sign');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['printed'], signable);
  if (!round.ok) return round;
  const paper = inHand(who, id, read);
  if (!paper.ok) return paper;
  record(who, [{ kind: 'boardSigned', round: id }]);
  return done;
}
