import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../domain/result.ts';
import { digestOf } from '../../store/chain.ts';
import { readLatestBytes, readOvertaken, readPaper, readPapersAbout, type About } from '../../store/read/paper.ts';
import { nextId } from '../../store/read/round.ts';
import { record, type Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { printMinutes } from '../minutes.ts';
import { still } from '../people.ts';
import { allow } from '../permissions.ts';
import type { PrintedPaperView } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { pdfOf, saidOf, type PaperDraft, type Stamp } from './draft.ts';
import { paperDrafts } from './drafts.ts';
import { printedView } from './list.ts';
import { overSigned } from './over-signed.ts';
import { isPaperKind, type PaperKind } from './names.ts';

export type PaperAsked = About & { readonly of: PaperKind };

/**
 * Makes a paper and keeps the very bytes. What says the same as the version in hand is that version; another is a new one,
 * and the earlier is marked replaced. One that tells a result which was taken up again since is always made anew.
 */
export async function printPaper(who: Acting, asked: PaperAsked): Promise<Result<PrintedPaperView, Fault>> {
  const allowed = allow(who, 'print');
  if (!allowed.ok) return allowed;
  if (asked.of === 'minutes') return asked.round === undefined ? err(fault('NO_SUCH_PAPER')) : viewed(who.file, await printMinutes(who, asked.round));
  const { of, round, meeting } = asked;
  const latest = latestOf(who.file, asked);
  const { head } = who.file.store.head();
  const number = (latest?.version ?? 0) + 1;
  const draft = draftOf(who.file, asked, { version: latest === undefined ? { number } : { number, replaces: latest.version }, head, printedAt: who.at });
  if (!draft.ok) return draft;
  const content = digestOf(saidOf(draft.value));
  if (latest?.content === content && readOvertaken(who.file.store, latest) === undefined) return viewed(who.file, ok({ id: latest.id }));
  const lost = overSigned(who, latest?.id);
  if (lost !== undefined) return err(lost);
  const bytes = await pdfOf(draft.value);
  // Somebody may have acted while the paper was being made.
  const here = still(who);
  if (!here.ok) return here;
  if (who.file.store.head().head !== head) return printPaper(here.value, asked);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const paper = nextId(who.file.store, 'paper');
  const about = { ...(round === undefined ? {} : { round }), ...(meeting === undefined ? {} : { meeting }) };
  record(who, [{ kind: 'paperPrinted', paper, of, ...about, version: number, head, sha256, content }], new Map([[sha256, bytes]]));
  return viewed(who.file, ok({ id: paper }));
}

export const latestOf = (file: OpenFile, { of, ...about }: PaperAsked) => readPapersAbout(file.store, about).findLast((one) => one.kind === of && one.replacedBy === undefined);

export function draftOf(file: OpenFile, { of, round, meeting }: PaperAsked, stamp: Stamp): Result<PaperDraft, Fault> {
  if (!isPaperKind(of)) return err(fault('NO_SUCH_PAPER'));
  const { about, draft } = paperDrafts[of];
  if ((about === 'round') !== (round !== undefined) || (about === 'meeting') !== (meeting !== undefined)) return err(fault('NO_SUCH_PAPER'));
  return draft(file, round ?? meeting ?? 0, stamp);
}

/** The paper as it stands now, with its signatures. */
export function paperNow(file: OpenFile, id: number): Result<Uint8Array, Fault> {
  const bytes = readLatestBytes(file.store, id);
  return bytes === undefined ? err(fault('NO_SUCH_PAPER')) : ok(bytes);
}

function viewed(file: OpenFile, made: Result<{ readonly id: number }, Fault>): Result<PrintedPaperView, Fault> {
  if (!made.ok) return made;
  const paper = readPaper(file.store, made.value.id);
  return paper === undefined ? err(fault('NO_SUCH_PAPER')) : ok(printedView(file, paper));
}
