import { coversPdf } from '../../minutes/bundle/covers.ts';
import { entryLogModel } from '../../minutes/bundle/log.ts';
import { minutesModel } from '../../minutes/model.ts';
import { bookletPdf } from '../../minutes/script/booklet.ts';
import { receiptsPdf } from '../../minutes/script/receipts.ts';
import { ok, type Result } from '../../domain/result.ts';
import { coversSource } from '../covers.ts';
import { entryLogSource } from '../entry-log.ts';
import { fault, type Fault } from '../fault.ts';
import { minutesSource } from '../minutes-source.ts';
import { countedStages, inStage } from '../round.ts';
import { bookletSource, receiptsSource } from '../script/papers.ts';
import type { OpenFile } from '../workspace.ts';
import { ballotDraft } from './ballot.ts';
import { boxSealingDraft } from './box-sealing.ts';
import { destructionDraft } from './destruction.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { electionMinutesPaper } from './election-minutes.ts';
import { handOverDraft } from './hand-over.ts';
import { instructionsDraft } from './instructions.ts';
import type { PaperKind } from './names.ts';
import { proposalPaper } from './proposal.ts';
import { reportPaper } from './report.ts';
import { withdrawalDraft } from './withdrawal.ts';

type Draft = (file: OpenFile, id: number, stamp: Stamp) => Result<PaperDraft, Fault>;
export type DraftOf = { readonly about: 'round' | 'meeting' | 'congress'; readonly draft: Draft };

type Printed = Pick<Stamp, 'version' | 'head'> & { readonly printedAt?: string; readonly printed?: string };

/** A paper with a layout of its own; when it is printed is not what it says. */
function pages<T extends Printed>(source: Result<T, Fault>, { version, head }: Stamp, pdf: (source: T) => Promise<Uint8Array>): Result<PaperDraft, Fault> {
  return source.ok ? ok({ kind: 'pages', said: lasting(source.value), pdf: () => pdf({ ...source.value, version, head }) }) : source;
}

const lasting = ({ printedAt: _at, printed: _words, version: _version, head: _head, ...said }: Printed): unknown => said;

const looking = (file: OpenFile, { printedAt }: Stamp) => ({ file, at: printedAt });

/** Every paper of the count: what it is about, and how it is drawn up from the open file. */
export const paperDrafts: Readonly<Record<PaperKind, DraftOf>> = {
  booklet: { about: 'congress', draft: (file, _, stamp) => pages(ok(bookletSource(looking(file, stamp))), stamp, bookletPdf) },
  receipts: { about: 'round', draft: (file, id, stamp) => pages(receiptsSource(looking(file, stamp), id), stamp, receiptsPdf) },
  bundleCovers: {
    about: 'round',
    draft: (file, id, stamp) => pages(coversSource(looking(file, stamp), id), stamp, coversPdf),
  },
  entryLog: {
    about: 'round',
    draft: (file, id, stamp) => {
      const source = entryLogSource(looking(file, stamp), id);
      return source.ok ? ok({ kind: 'paper', model: entryLogModel({ ...source.value, ...stamp }) }) : source;
    },
  },
  withdrawal: { about: 'round', draft: withdrawalDraft },
  instructions: { about: 'round', draft: instructionsDraft },
  ballot: { about: 'round', draft: ballotDraft },
  boxSealing: { about: 'round', draft: boxSealingDraft },
  report: { about: 'round', draft: reportPaper },
  electionMinutes: { about: 'meeting', draft: electionMinutesPaper },
  proposal: { about: 'meeting', draft: proposalPaper },
  handOver: { about: 'meeting', draft: handOverDraft },
  destruction: { about: 'meeting', draft: destructionDraft },
  minutes: {
    about: 'round',
    draft: (file, id, { version = { number: 1 }, head = file.store.head().head, printedAt }) => {
      const closed = inStage(file, id, countedStages, () => fault('COUNT_NOT_CLOSED'));
      const source = closed.ok ? minutesSource(file, id, { version: version.number, head, printedAt }) : closed;
      return source.ok ? ok({ kind: 'paper', model: minutesModel(source.value) }) : source;
    },
  },
};
