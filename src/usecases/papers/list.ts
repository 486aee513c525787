import { digestOf } from '../../store/chain.ts';
import { readOvertaken, readPapersAbout, readSignatures, type About, type PrintedPaper } from '../../store/read/paper.ts';
import { allPeople } from '../people.ts';
import { readRound } from '../../store/read/round.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Acting } from '../acting.ts';
import type { Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import type { PaperView, PrintedPaperView } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { saidOf } from './draft.ts';
import { announces } from '../../domain/announce/announced.ts';
import { paperDrafts } from './drafts.ts';
import { reportPaper } from './report.ts';
import { paperKinds, paperName, type PaperKind } from './names.ts';

/** Every paper about a round, a meeting or the congress: what was printed, and what can be. */
export function papersAbout({ file, at, actor }: Acting, about: About): Result<readonly PaperView[], Fault> {
  const allowed = allow({ file, at, actor }, 'look');
  if (!allowed.ok) return allowed;
  const wanted = about.round !== undefined ? 'round' : about.meeting !== undefined ? 'meeting' : 'congress';
  const printed = readPapersAbout(file.store, about);
  return ok(paperKinds.filter((of) => paperDrafts[of].about === wanted).map((of) => paperView(file, of, about, printed.filter(({ kind }) => kind === of), at)));
}

function paperView(file: OpenFile, of: PaperKind, about: About, printed: readonly PrintedPaper[], at: string): PaperView {
  const latest = printed.at(-1);
  const draft = paperDrafts[of].draft(file, about.round ?? about.meeting ?? 0, { printedAt: at });
  const changed = of === 'minutes' ? minutesChanged(file, about, latest) : draft.ok && latest?.content !== digestOf(saidOf(draft.value)) && !(of === 'report' && toldOtherwise(file, about, latest));
  return {
    of,
    name: paperName(of),
    versions: printed.map((one) => printedView(file, one)),
    outdated: latest !== undefined && (changed || readOvertaken(file.store, latest) !== undefined),
    office: draft.ok && draft.value.kind === 'paper',
    ...(draft.ok ? {} : { blocked: draft.error.message }),
  };
}

/** Who is announced is chosen from result to result: a report that told of others then is still the report that was read. */
const toldOtherwise = (file: OpenFile, { round = 0 }: About, latest: PrintedPaper | undefined): boolean =>
  announces.some((told) => {
    const draft = reportPaper(file, round, { printedAt: '' }, told);
    return draft.ok && latest?.content === digestOf(saidOf(draft.value));
  });

/** Minutes have their version from the round, which counts up with every correction. */
const minutesChanged = (file: OpenFile, { round }: About, latest: PrintedPaper | undefined): boolean =>
  latest?.replacedBy !== undefined || (round !== undefined && readRound(file.store, round)?.version !== latest?.version);

export function printedView(file: OpenFile, paper: PrintedPaper): PrintedPaperView {
  const { id, version, at, head, sha256, replacedBy } = paper;
  const people = allPeople(file);
  const overtaken = replacedBy === undefined ? readOvertaken(file.store, paper) : undefined;
  return {
    id, version, at, head, sha256,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(overtaken === undefined ? {} : { overtaken }),
    signatures: readSignatures(file.store, id).map(({ place, signer, serial, person, at: signed }) => ({
      place, signer, serial, at: signed, recordedBy: people.find((one) => one.id === person)?.name ?? '',
    })),
  };
}
