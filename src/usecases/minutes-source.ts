import texts from '../../resources/texts/conclusion.json' with { type: 'json' };
import words from '../../resources/texts/minutes.json' with { type: 'json' };
import { sameReading, type Reading } from '../domain/counting/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import { regulations } from '../exchange/regulations.ts';
import type { MinutesSource, PaperRuling } from '../minutes/source.ts';
import { readPapers } from '../store/read/round.ts';
import { comparedPapers, onRulingsList } from './compared-papers.ts';
import { countedRound } from './count-input.ts';
import type { Fault } from './fault.ts';
import { congressFacts } from './minutes-congress.ts';
import { differencesOf } from './result-view.ts';
import { ownWording } from './wording/own.ts';
import type { ComparedPaper } from './views.ts';
import type { OpenFile } from './workspace.ts';

type Print = { readonly version: number; readonly head: string; readonly printedAt: string };

export function minutesSource(file: OpenFile, id: number, { version, head, printedAt }: Print): Result<MinutesSource, Fault> {
  const counted = countedRound(file, id);
  if (!counted.ok) return counted;
  const { round, input, result, bundles } = counted.value;
  const papers = comparedPapers(file, round, bundles);
  const before = readPapers(file.store, id).filter((one) => one.version < version).at(-1);
  const rulingList = papers.filter(onRulingsList).map((one) => paperRuling(one, bundles.length));
  const { concludedAt } = round.row;
  return ok({
    input,
    result,
    regulation: regulations[input.regulation],
    version: before === undefined ? { number: version } : { number: version, replaces: before.version },
    head,
    counted: {
      bundles: bundles.length,
      entries: bundles[0]?.stack.entries ?? 2,
      reread: papers.filter(({ state, again }) => state !== 'removed' && again !== undefined).length,
      removed: papers.filter(({ state }) => state === 'removed').length,
    },
    differences: differencesOf(papers),
    rulingList,
    printedAt,
    congress: congressFacts(file, counted.value),
    wording: ownWording(file),
    ...(concludedAt === undefined || rulingList.length === 0 ? {} : { conclusion: concludedText(concludedAt, words.counters[input.election.post === 'opinion' ? 'team' : 'board'].body) }),
  });
}

/** Viet Nam has one time zone. */
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const calendar = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' });

const concludedText = (at: string, body: string): string =>
  texts.concluded.replace('{body}', body).replace('{time}', clock.format(new Date(at))).replace('{date}', calendar.format(new Date(at)));

function paperRuling({ bundle, paper: place, faults, ruling, readings = [], again }: ComparedPaper, bundles: number): PaperRuling {
  if (place === undefined) throw new Error('a count that agrees has a paper at each place that it counts');
  const paper = { ...(bundles === 1 ? {} : { bundle }), place, codes: faults, ruling: faults.length === 0 ? 'Hợp lệ' : 'Không hợp lệ' };
  if (ruling === undefined) return paper;
  const read = distinct([...readings, again].flatMap((reading) => reading ?? []));
  return { ...paper, note: ruling.note, by: ruling.by, votesFor: ruling.votesFor, ...(ruling.kind === 'valid' ? { turned: { read, marks: ruling.marks } } : {}) };
}

const distinct = (readings: readonly Reading[]): readonly Reading[] => readings.filter((reading, at) => readings.findIndex((one) => sameReading(one, reading)) === at);
