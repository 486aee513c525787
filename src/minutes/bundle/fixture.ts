import type { Marks } from '../../domain/count/input.ts';
import { readingKey } from '../../domain/counting/reading.ts';
import { committee } from '../fixture.ts';
import type { BundleStory, CoversSource, EntryLogSource, EntryStory, LoggedPaper } from './source.ts';

// Invented people and papers for tests; each test changes only what it is about.

const round = {
  organisation: committee.organisation,
  election: 'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030',
  round: 2,
  rehearsal: false,
  of: 7,
  printedAt: '2025-05-20T04:05:00Z',
  printed: '2025-05-20T11:05',
} as const;

const typists = ['Lê Thu Cúc', 'Phạm Đức Dũng', 'Đỗ Quang Tú'] as const;
const counters = ['Ngô Thị Sáu', 'Vũ Văn Bảy', 'Bùi Thị Tám'] as const;

const at = (entry: number, minute: string): string => `2025-05-20T${String(8 + entry).padStart(2, '0')}:${minute}`;

/** An entry that has gone straight through. */
export const entryDone = (entry: 1 | 2 | 3, papers: number): EntryStory => {
  const typist = typists[entry - 1] ?? '';
  const names = [typist, counters[entry - 1] ?? ''];
  return {
    entry,
    typist,
    reader: counters[entry - 1] ?? '',
    began: at(entry, '05'),
    ended: at(entry, '40'),
    opened: { papers, names, at: at(entry, '05') },
    closed: { papers, names, at: at(entry, '40') },
  };
};

export const emptyBundle = (bundle: number, papers = 50, entries: 2 | 3 = 2): BundleStory => ({
  bundle,
  papers,
  entries: ([1, 2, 3] as const).slice(0, entries).map((entry) => ({ entry })),
  happenings: [],
});

export const covers: CoversSource = { ...round, bundles: Array.from({ length: 7 }, (_, at) => emptyBundle(at + 1, at === 6 ? 38 : 50)) };

/** A place as each entry read it. */
export const place = (position: number, ...read: readonly (Marks | 'aside' | null)[]): LoggedPaper => {
  const readings = read.map((marks) => (marks === null ? null : marks === 'aside' ? { marks: { struck: [] }, aside: true } : { marks, aside: false }));
  const alike = readings.every((one) => one !== null && readings[0] !== null && readings[0] !== undefined && readingKey(one) === readingKey(readings[0]));
  return { paper: position, after: position - 1, state: alike ? 'same' : 'resolved', alike, readings, faults: [] };
};

export const log = (names: number, places: readonly LoggedPaper[], entries: 2 | 3 = 2): EntryLogSource => {
  const done = ([1, 2, 3] as const).slice(0, entries).map((entry) => entryDone(entry, places.length));
  const [first] = places.flatMap(({ readings = [] }) => readings.flatMap((one) => (one === null ? [] : [one.marks])));
  return {
    ...round,
    ballot: { form: first === undefined || 'struck' in first ? 'strike' : 'agree', names },
    head: 'a1b2c3d4e5f60718'.repeat(4),
    board: { head: 'Trần Văn Bình', people: 3 },
    bundles: [{ bundle: 3, papers: places.length, entries: done, happenings: [], places }],
  };
};
