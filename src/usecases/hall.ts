import type { Announcement } from '../domain/announce/announcement.ts';
import { resultPages } from '../domain/announce/pages.ts';
import { savedOn } from '../domain/counting/pile.ts';
import { never, ok, type Result } from '../domain/result.ts';
import { readCongress } from '../store/read/congress.ts';
import type { Acting } from './acting.ts';
import { announcementOf, headingOf } from './announcement.ts';
import { entryIn, entryNumbers } from './bundles.ts';
import type { Fault } from './fault.ts';
import { controlOf, keepControl, roundInHand } from './hall-control.ts';
import { allow } from './permissions.ts';
import { countingOf, roundOf, stageOf, type Round } from './round.ts';
import type { HallInput, HallResult, HallStage, HallStructure, HallView, HallWaiting, Stage } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** All that the display may know: the stage, and the result only of a confirmed round that the desk has turned to. */
export function hallView(file: OpenFile): Result<HallView, Fault> {
  const control = controlOf(file);
  const { theme, blank } = control;
  const common = { theme, blank, rehearsal: readCongress(file.store).rehearsal !== undefined };
  const id = control.round ?? roundInHand(file);
  const round = id === undefined ? undefined : roundOf(file, id);
  if (round === undefined || !round.ok) return ok({ ...common, page: 0, pages: 0 });
  const told = announcementOf(file, round.value.id);
  const pages = told.ok ? pagesOf(told.value) : [];
  const page = control.version === round.value.row.version ? Math.min(control.page, pages.length) : 0;
  const shown = pages[page - 1] ?? waitingOf(file, round.value);
  return ok({ ...common, round: round.value.id, page, pages: pages.length, ...(blank ? {} : { shown }) });
}

/** The display is driven from the desk; a result is shown when the desk turns to it, never by itself. */
export function setHall(who: Acting, input: HallInput): Result<HallView, Fault> {
  const allowed = allow(who, 'hall');
  if (!allowed.ok) return allowed;
  const id = input.round ?? (input.page > 0 ? roundInHand(who.file) : undefined);
  const round = id === undefined ? undefined : roundOf(who.file, id);
  if (round !== undefined && !round.ok) return round;
  // A page turned to before there is a result would show it by itself at the confirmation.
  const page = round !== undefined && announcementOf(who.file, round.value.id).ok ? input.page : 0;
  keepControl(who.file, { ...input, page, ...(round === undefined ? {} : { round: round.value.id, version: round.value.row.version }) });
  return hallView(who.file);
}

/** The rows page by page, then the structure of those elected. */
function pagesOf({ rows, structure, ...told }: Announcement): readonly (HallResult | HallStructure)[] {
  const result = resultPages(rows).map((page): HallResult => ({ kind: 'result', ...told, ...page }));
  const { organisation, meeting, term, title, number, rehearsal, elected, opinion, confirmedAt } = told;
  return structure.length === 0 ? result : [...result, { kind: 'structure', organisation, meeting, term, title, number, rehearsal, elected, opinion, confirmedAt, structure }];
}

function waitingOf(file: OpenFile, round: Round): HallWaiting {
  const stage = hallStage(stageOf(file, round));
  const { issued, collected } = round.row;
  const entered = stage === 'counting' ? enteredOf(file, round) : undefined;
  return {
    kind: 'waiting',
    ...headingOf(file, round),
    stage,
    ...(issued === undefined ? {} : { issued }),
    ...(collected === undefined ? {} : { collected }),
    ...(entered === undefined ? {} : { entered }),
  };
}

/** A share of the work, all entries together; it tells nothing of what is on a paper. */
function enteredOf(file: OpenFile, round: Round): HallWaiting['entered'] {
  const states = countingOf(file, round);
  if (states === undefined) return undefined;
  const papers = states.flatMap((state) => entryNumbers.map((entry) => savedIn(entryIn(state, entry)))).reduce((sum, saved) => sum + saved, 0);
  const of = states.reduce((sum, { stack }) => sum + stack.papers * stack.entries, 0);
  return { papers: Math.min(papers, of), of };
}

const savedIn = (known: ReturnType<typeof entryIn>): number => (known === undefined ? 0 : known.kind === 'open' ? savedOn(known.entry.top) : known.entry.readings.length);

function hallStage(stage: Stage): HallStage {
  switch (stage) {
    case 'draft':
    case 'locked':
      return 'preparing';
    case 'issued':
      return 'voting';
    case 'collected':
    case 'entering':
    case 'comparing':
    case 'agreed':
    case 'concluded':
      return 'counting';
    case 'closed':
    case 'printed':
    case 'signed':
      return 'minutes';
    case 'confirmed':
      return 'ready';
    case 'voided':
      return 'voided';
    default:
      return never(stage);
  }
}
