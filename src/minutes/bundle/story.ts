import { grouped } from '../../domain/figures.ts';
import { never } from '../../domain/result.ts';
import { text, type Block } from '../paper.ts';
import { fill } from '../texts.ts';
import type { BundleStory, EntryStory, Happening, HandCounted } from './source.ts';
import { momentText, texts } from './texts.ts';

const { columns, happenings: lines, counted, readsAlone } = texts.log;

/** Who typed, who read, when, and the bundle as it was counted by hand before and after. */
export const entriesTable = ({ entries }: BundleStory, day: string): Block => ({
  kind: 'table',
  dense: true,
  columns: [
    { title: columns.entry, kind: 'place' },
    { title: columns.typist, kind: 'words' },
    { title: columns.reader, kind: 'words' },
    { title: columns.began, kind: 'time' },
    { title: columns.ended, kind: 'time' },
    { title: columns.opened, kind: 'words' },
    { title: columns.closed, kind: 'words' },
  ],
  rows: entries.map(({ entry, typist = '', reader, began, ended, opened, closed }: EntryStory) => [
    String(entry),
    typist,
    reader ?? (typist === '' ? '' : readsAlone),
    began === undefined ? '' : momentText(began, day),
    ended === undefined ? '' : momentText(ended, day),
    countedText(opened),
    countedText(closed),
  ]),
});

const countedText = (one: HandCounted | undefined): string => (one === undefined ? '' : fill(counted, { papers: grouped(one.papers), names: one.names.join(', ') }));

/** What did not go straight on, in its order. */
export const happeningsBlocks = ({ happenings }: BundleStory, day: string): readonly Block[] =>
  happenings.length === 0 ? [text(lines.none)] : happenings.map((one) => text(happeningText(one, day)));

export function happeningText(one: Happening, day: string): string {
  const at = momentText(one.at, day);
  switch (one.kind) {
    case 'miscounted':
      return fill(lines.miscounted, { at, moment: fill(lines[one.moment], { entry: String(one.entry) }), names: one.names.join(', '), counted: grouped(one.counted), papers: grouped(one.papers) });
    case 'counted':
      return fill(lines.counted, { at, names: one.names.join(', '), counted: grouped(one.counted) });
    case 'recounted':
      return fill(lines.recounted, { at, by: one.by, before: grouped(one.before), papers: grouped(one.papers), note: one.note.replace(/\.$/, '') });
    case 'released':
      return fill(lines.released, { at, by: one.by, entry: String(one.entry), typist: one.typist });
    case 'restarted':
      return fill(lines.restarted, { at, entry: String(one.entry), typist: one.typist, before: one.before });
    case 'reopened':
      return fill(lines.reopened, { at, by: one.by, entry: String(one.entry) });
    default:
      return never(one);
  }
}
