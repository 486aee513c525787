import { plainJson } from '../format.ts';
import { cell, type Event } from './event.ts';
import { change, find, insert, remove, type Tables } from './tables.ts';

const inEntry = (event: Event) => ({ round: cell(event, 'round'), bundle: cell(event, 'bundle'), entry: cell(event, 'entry') });
const inBundle = (event: Event) => ({ round: cell(event, 'round'), bundle: cell(event, 'bundle') });
const inPlace = (event: Event) => ({ round: cell(event, 'round'), bundle: cell(event, 'bundle'), position: cell(event, 'position') });
const ofRound = (event: Event) => ({ id: cell(event, 'round') });
const read = (event: Event) => ({ marks: plainJson(event.payload['marks']), aside: cell(event, 'aside'), person: event.person, at: event.at });

/** Whatever changes a paper withdraws the board's conclusion. */
const reopened = (tables: Tables, event: Event): void => change(tables, 'round', ofRound(event), { concluded_at: null });

function nextVersion(tables: Tables, event: Event): void {
  const version = Number(event.payload['version']);
  change(tables, 'round', ofRound(event), { version, signed_at: null });
  for (const paper of tables['paper'] ?? [])
    if (paper['kind'] === 'minutes' && paper['round'] === cell(event, 'round') && Number(paper['version']) < version && paper['replaced_by'] === null) paper['replaced_by'] = version;
}

/** Events of the desk, the comparison and the result. */
export const ofCount = {
  entryStarted: (tables, event) => {
    remove(tables, 'reading', inEntry(event));
    remove(tables, 'entry', inEntry(event));
    insert(tables, 'entry', {
      ...inEntry(event), person: event.person, typist: cell(event, 'typist'), reader: cell(event, 'reader'),
      opened: cell(event, 'counted'), opened_with: cell(event, 'with'), counted: null, counted_with: null,
    });
  },
  entryReleased: (tables, event) => {
    remove(tables, 'reading', inEntry(event));
    remove(tables, 'entry', inEntry(event));
  },
  paperSaved: (tables, event) => {
    const times = Number(event.payload['times'] ?? 1);
    const batch = event.payload['times'] === undefined ? null : cell(event, 'place');
    for (let at = 0; at < times; at += 1) insert(tables, 'reading', { ...inEntry(event), place: Number(event.payload['place']) + at, ...read(event), batch });
  },
  paperTakenBack: (tables, event) => {
    const batch = find(tables, 'reading', { ...inEntry(event), place: cell(event, 'place') })?.['batch'] ?? null;
    remove(tables, 'reading', { ...inEntry(event), place: cell(event, 'place') });
    if (batch !== null) remove(tables, 'reading', { ...inEntry(event), batch });
  },
  entryFinished: (tables, event) => change(tables, 'entry', inEntry(event), { counted: cell(event, 'counted'), counted_with: cell(event, 'with') }),
  entryReopened: (tables, event) => {
    change(tables, 'entry', inEntry(event), { counted: null, counted_with: null });
    for (const table of ['reread', 'removal', 'ruling']) remove(tables, table, { round: cell(event, 'round'), bundle: cell(event, 'bundle') });
  },
  bundleMiscounted: (tables, event) => {
    const { entry, moment, counted: papers, by, with: second } = event.payload;
    change(tables, 'bundle', inBundle(event), { miscount: plainJson({ entry, moment, papers, by, with: second, person: event.person, at: event.at }) });
  },
  bundleCounted: (tables, event) => change(tables, 'bundle', inBundle(event), { miscount: null }),
  bundleRecounted: (tables, event) => {
    reopened(tables, event);
    change(tables, 'bundle', inBundle(event), { papers: cell(event, 'papers'), miscount: null });
  },
  paperReread: (tables, event) => {
    reopened(tables, event);
    for (const table of ['removal', 'reread']) remove(tables, table, inPlace(event));
    insert(tables, 'reread', { ...inPlace(event), ...read(event) });
  },
  paperRemoved: (tables, event) => {
    reopened(tables, event);
    insert(tables, 'removal', { ...inPlace(event), note: cell(event, 'note'), person: event.person, at: event.at });
  },
  paperRuled: (tables, event) => {
    reopened(tables, event);
    remove(tables, 'ruling', inPlace(event));
    insert(tables, 'ruling', { ...inPlace(event), ruling: plainJson(event.payload['ruling']), votes_for: cell(event, 'votesFor'), person: event.person, at: event.at });
  },
  papersConcluded: (tables, event) => change(tables, 'round', ofRound(event), { concluded_at: event.at }),
  countClosed: (tables, event) => change(tables, 'round', ofRound(event), { closed_at: event.at, result: cell(event, 'result') }),
  boardSigned: (tables, event) => change(tables, 'round', ofRound(event), { signed_at: event.at }),
  explained: (tables, event) => {
    const texts = JSON.parse(String(find(tables, 'round', ofRound(event))?.['explanations'])) as Record<string, unknown>;
    change(tables, 'round', ofRound(event), { explanations: JSON.stringify({ ...texts, [String(event.payload['code'])]: event.payload['text'] }) });
  },
  explanationsWithdrawn: (tables, event) => change(tables, 'round', ofRound(event), { explanations: '{}' }),
  minutesDetailed: (tables, event) => {
    change(tables, 'round', ofRound(event), { minutes: plainJson(event.payload['minutes']) });
    if (event.payload['version'] !== undefined) nextVersion(tables, event);
  },
  minutesPrinted: (tables, event) => {
    nextVersion(tables, event);
    insert(tables, 'paper', {
      id: cell(event, 'paper'), kind: 'minutes', round: cell(event, 'round'), meeting: null, version: cell(event, 'version'), at: event.at,
      head: cell(event, 'head'), sha256: cell(event, 'sha256'), content: null, replaced_by: null, confirmed_by: null, recorded_by: null, confirmed_at: null,
    });
  },
  resultConfirmed: (tables, event) => {
    change(tables, 'round', ofRound(event), { confirmed_at: event.at });
    change(tables, 'person', { id: cell(event, 'by') }, { refused: 0, refused_at: null });
    change(tables, 'paper', { id: cell(event, 'paper') }, { confirmed_by: cell(event, 'by'), recorded_by: event.person, confirmed_at: event.at });
  },
  countReopened: (tables, event) => {
    change(tables, 'round', ofRound(event), { concluded_at: null, closed_at: null, result: null, confirmed_at: null });
    nextVersion(tables, event);
  },
} satisfies Readonly<Record<string, (tables: Tables, event: Event) => void>>;
