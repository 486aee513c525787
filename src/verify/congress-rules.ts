import { cell, part, type Event } from './replay/event.ts';
import { congressCells } from './replay/file.ts';
import { all, anybody, by, deciders, nobody, rowsIn, since3, type Rule } from './rule.ts';

const sizes = (event: Event): boolean => {
  const { bundleSize, entries } = part(part(event, 'congress'), 'counting').payload;
  return (bundleSize === undefined || (Number.isInteger(bundleSize) && Number(bundleSize) >= 1 && Number(bundleSize) <= 1000)) && (entries === undefined || entries === 2 || entries === 3);
};

const ours: Rule = (_, event) => {
  const congress = part(event, 'congress');
  return ['190', '244'].includes(String(cell(congress, 'regulation'))) && ['allMember', 'delegate'].includes(String(cell(congress, 'meeting'))) && sizes(event);
};

const rules = ['regulation', 'meeting', 'settings'] as const;

/** After ballots went out only the head changes the congress, and not its rules; after a result only who is told to the hall. */
const inTime: Rule = (course, event) => {
  const { tables } = course;
  const [before, now] = [tables['congress']?.[0] ?? {}, congressCells(event)];
  const same = (name: keyof typeof now): boolean => (before[name] ?? null) === (now[name] ?? null);
  const confirmed = (tables['round'] ?? []).some((row) => row['confirmed_at'] !== null);
  if (confirmed && !(Object.keys(now) as (keyof typeof now)[]).every((name) => name === 'announce' || same(name))) return false;
  const issued = (tables['round'] ?? []).some((row) => row['issued'] !== null);
  if (issued) return by('head')(course, event) && rules.every(same);
  return same('meeting') || rowsIn(tables, 'roster', ({ meeting }) => meeting === 1).length === 0;
};

/** Once the first ballots of the file are out, the sentences of papers stand, and what is read is the head's and the presidium's. */
const wordedInTime: Rule = (course, event) => {
  if ((course.tables['round'] ?? []).every(({ issued }) => issued === null)) return true;
  return !String(event.payload['key']).startsWith('paper.') && since3(deciders)(course, event);
};

/** The congress itself, the file, and what is read aloud. */
export const ofCongress = {
  congressCreated: all(nobody, ours, (_, _event, before) => before === undefined),
  congressChanged: all(anybody, ours, since3(inTime)),
  fileOpened: since3(nobody),
  unclosedChecked: by('head'),
  fileClosed: since3(nobody),
  targetsSet: anybody,
  scriptEdited: all(anybody, wordedInTime),
} satisfies Readonly<Record<string, Rule>>;
