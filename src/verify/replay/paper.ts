import { cell, type Event } from './event.ts';
import { change, insert, type Tables } from './tables.ts';

/** Events of printed and signed papers; their bytes are held against their hash elsewhere. */
export const ofPapers = {
  paperPrinted: (tables, event) => {
    const about = { kind: cell(event, 'of'), round: cell(event, 'round'), meeting: cell(event, 'meeting') };
    change(tables, 'paper', { ...about, replaced_by: null }, { replaced_by: cell(event, 'version') });
    insert(tables, 'paper', {
      id: cell(event, 'paper'), ...about, version: cell(event, 'version'), at: event.at, head: cell(event, 'head'), sha256: cell(event, 'sha256'),
      content: cell(event, 'content'), replaced_by: null, confirmed_by: null, recorded_by: null, confirmed_at: null,
    });
  },
  paperSigned: (tables, event) => {
    const no = (tables['signature'] ?? []).filter(({ paper }) => paper === cell(event, 'paper')).length + 1;
    insert(tables, 'signature', {
      paper: cell(event, 'paper'), no, place: cell(event, 'place'), signer: cell(event, 'signer'), serial: cell(event, 'serial'), sha256: cell(event, 'sha256'),
      person: event.person, at: event.at,
    });
  },
} satisfies Readonly<Record<string, (tables: Tables, event: Event) => void>>;
