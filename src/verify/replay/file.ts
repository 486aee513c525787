import { plainJson } from '../format.ts';
import { cell, part, type Event } from './event.ts';
import { change, find, insert, remove, type Tables } from './tables.ts';

export const congressCells = (event: Event) => {
  const congress = part(event, 'congress');
  const { organisation, settings, counting } = congress.payload;
  return { regulation: cell(congress, 'regulation'), organisation: plainJson(organisation), meeting: cell(congress, 'meeting'), settings: plainJson(settings), branch: cell(congress, 'branch'), tone_order: cell(congress, 'toneOrder'), counting: jsonOr(counting), announce: cell(congress, 'announce') };
};

const jsonOr = (value: unknown): string | null => (value === undefined ? null : plainJson(value));

/** Events of the file, its people, and what the whole congress reads or aims at. */
export const ofFile = {
  congressCreated: (tables, event) => {
    insert(tables, 'congress', { id: 1, ...congressCells(event), targets: null, rehearsal: jsonOr(event.payload['rehearsal']) });
    insert(tables, 'meeting', { id: 1, gathering: 'congress', words: null, place: null, date: null, allocation: '[]', summoned: null, present: null, reported_at: null });
  },
  congressChanged: (tables, event) => change(tables, 'congress', {}, congressCells(event)),
  fileOpened: () => undefined,
  fileClosed: () => undefined,
  unclosedChecked: () => undefined,
  personAdded: (tables, event) => {
    const pin = part(event, 'pin');
    insert(tables, 'person', { id: cell(event, 'id'), name: cell(event, 'name'), role: cell(event, 'role'), salt: cell(pin, 'salt'), hash: cell(pin, 'hash'), removed: 0, refused: 0, refused_at: null });
  },
  personChanged: (tables, event) => {
    const pin = part(event, 'pin');
    const fresh = event.payload['pin'] === undefined ? {} : { salt: cell(pin, 'salt'), hash: cell(pin, 'hash'), refused: 0, refused_at: null };
    change(tables, 'person', { id: cell(event, 'id') }, { name: cell(event, 'name'), role: cell(event, 'role'), ...fresh });
  },
  personRemoved: (tables, event) => change(tables, 'person', { id: cell(event, 'id') }, { removed: 1 }),
  pinRefused: (tables, event) => {
    const refused = find(tables, 'person', { id: cell(event, 'id') })?.['refused'];
    change(tables, 'person', { id: cell(event, 'id') }, { refused: Number(refused) + 1, refused_at: event.at });
  },
  signedIn: (tables, event) => change(tables, 'person', { id: cell(event, 'id') }, { refused: 0, refused_at: null }),
  targetsSet: (tables, event) => change(tables, 'congress', {}, { targets: plainJson(event.payload['targets']) }),
  scriptEdited: (tables, event) => {
    remove(tables, 'script', { key: cell(event, 'key') });
    if (event.payload['text'] !== undefined) insert(tables, 'script', { key: cell(event, 'key'), text: cell(event, 'text') });
  },
} satisfies Readonly<Record<string, (tables: Tables, event: Event) => void>>;
