import { sameReading } from '../../domain/counting/reading.ts';
import { never } from '../../domain/result.ts';
import type { Block, Column } from '../paper.ts';
import { fill, texts as common } from '../texts.ts';
import type { FaultCode } from '../../domain/count/input.ts';
import { readingText, marksText } from './marks.ts';
import type { EntryLogSource, LoggedPaper, LoggedReading } from './source.ts';
import { countersOf, momentText, texts } from './texts.ts';

const { log } = texts;

/** Every place of the aligned bundle; columns in which nothing stands are left out. */
export function papersTable(source: EntryLogSource, places: readonly LoggedPaper[], entries: number): Block {
  const shown: readonly Shown[] = [
    { column: { title: log.columns.place, kind: 'place' }, cell: ({ paper, after }) => (paper === undefined ? fill(log.noPaper, { after: String(after) }) : String(paper)) },
    ...Array.from({ length: entries }, (_, at): Shown => ({
      column: { title: fill(log.columns.reading, { entry: String(at + 1) }), kind: at === 0 ? 'reading' : 'repeat' },
      cell: (paper) => readingCell(source, paper, at),
    })),
    ...(places.some(({ again }) => again !== undefined) ? [{ column: { title: log.columns.again, kind: 'again' }, cell: (paper) => againCell(source, paper) } satisfies Shown] : []),
    { column: { title: log.columns.outcome, kind: 'outcome' }, cell: (paper) => outcomeCell(source, paper) },
    ...(places.some(({ ruling }) => ruling !== undefined)
      ? [{ column: { title: fill(log.columns.ruling, countersOf(source)), kind: 'ruling' }, cell: (paper) => rulingCell(source, paper) } satisfies Shown]
      : []),
  ];
  return { kind: 'table', dense: true, columns: shown.map(({ column }) => column), rows: places.map((paper) => shown.map(({ cell }) => cell(paper))) };
}

type Shown = { readonly column: Column; readonly cell: (paper: LoggedPaper) => string };

/** The first entry as it was read; another one in full only where it reads otherwise. */
function readingCell({ ballot }: EntryLogSource, { readings }: LoggedPaper, at: number): string {
  if (readings === undefined) return log.marks.covered;
  const reading = readings[at] ?? null;
  if (reading === null) return log.marks.absent;
  const first = at === 0 ? null : (readings[0] ?? null);
  return withTimes(first !== null && sameReading(first, reading) ? log.marks.likeFirst : readingText(reading, ballot), reading);
}

const withTimes = (marks: string, { times }: LoggedReading): string => (times === undefined ? marks : fill(log.marks.times, { marks, times: String(times) }));

const againCell = ({ ballot, organisation }: EntryLogSource, { again }: LoggedPaper): string =>
  again === undefined ? '' : fill(log.again, { marks: readingText(again.reading, ballot), by: again.by, at: momentText(again.at, organisation.date) });

/** Why a paper is invalid (190-QĐ/TW Điều 15.2). */
const reasonOf = (source: EntryLogSource, codes: readonly string[]): string =>
  codes.flatMap((code) => (code in common.faults ? [fill(common.faults[code as FaultCode], countersOf(source))] : [])).join('; ');

function outcomeCell(source: EntryLogSource, paper: LoggedPaper): string {
  const said = outcome(source, paper);
  if (paper.faults.length === 0 || paper.ruling !== undefined) return said;
  return `${said}; ${fill(log.outcomes.invalid, { reason: reasonOf(source, paper.faults) })}`;
}

function outcome(source: EntryLogSource, paper: LoggedPaper): string {
  const { outcomes } = log;
  switch (paper.state) {
    case 'same':
      return outcomes.same;
    case 'differs':
    case 'onlyOne':
      return outcomes.differs;
    case 'awaitsRuling':
      return fill(outcomes.awaitsRuling, countersOf(source));
    case 'ruled':
      return fill(outcomes.ruled, countersOf(source));
    case 'removed':
      return fill(outcomes.removed, { note: paper.removed?.note ?? '', by: paper.removed?.by ?? '', at: momentText(paper.removed?.at ?? '', source.organisation.date) });
    case 'resolved':
      return fill(outcomes.resolved, { sources: sourcesOf(paper).join(', ') });
    default:
      return never(paper.state);
  }
}

/** The readings that say the same, two of those taken, and so decide. */
function sourcesOf({ readings = [], again }: LoggedPaper): readonly string[] {
  const taken = [
    ...readings.flatMap((reading, at) => (reading === null ? [] : [{ reading, name: fill(log.outcomes.entry, { entry: String(at + 1) }) }])),
    ...(again === undefined ? [] : [{ reading: again.reading, name: log.outcomes.again }]),
  ];
  const decides = taken.find((one) => taken.some((other) => other !== one && sameReading(one.reading, other.reading)));
  return decides === undefined ? [] : taken.filter(({ reading }) => sameReading(reading, decides.reading)).map(({ name }) => name);
}

function rulingCell(source: EntryLogSource, { state, ruling: ruled }: LoggedPaper): string {
  if (ruled === undefined) return '';
  const { ruling, votesFor, by, at } = ruled;
  const said = ruling.kind === 'invalid'
    ? fill(log.ruling.invalid, { reason: reasonOf(source, [ruling.code]) })
    : fill(log.ruling.valid, { marks: marksText(ruling.marks, source.ballot) });
  const noted = ruling.note.trim() === '' ? said : fill(log.ruling.note, { said, note: ruling.note });
  const voted = fill(log.ruling.votes, { said: noted, votes: String(votesFor), board: String(source.board.people), by, at: momentText(at, source.organisation.date) });
  return state === 'removed' ? fill(log.ruling.lifted, { said: voted }) : voted;
}
