import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { log, place } from '../minutes/bundle/fixture.ts';
import { entryLogModel } from '../minutes/bundle/log.ts';
import { congress, conference, withNames } from '../minutes/election-minutes/fixture.ts';
import { electionMinutesModel } from '../minutes/election-minutes/model.ts';
import { committee, delegates, sourceOf } from '../minutes/fixture.ts';
import { minutesModel } from '../minutes/model.ts';
import type { Block, PaperModel, PaperPart, Signature } from '../minutes/paper.ts';
import { proposalModel } from '../minutes/proposal/model.ts';
import { reportModel } from '../minutes/report/model.ts';
import { paperDocx } from './docx.ts';

const said = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'fact':
      return [`${block.label}: ${block.value}`];
    case 'pen':
      return block.label === '' ? [] : [block.label];
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()].filter((cell) => cell !== '');
    case 'bars':
      return [...(block.caption === undefined ? [] : [block.caption]), ...block.bars.flatMap(({ label, words }) => [label, words])];
  }
};

const signed = ({ titles, name }: Signature): readonly string[] => [...titles, ...(name === undefined ? [] : [name])];

const partSaid = ({ heading, title, about, sections, closing, signatures: { left, middle = [], right, othersTitle, others, recipients } }: PaperPart): readonly string[] => [
  ...heading.above, heading.body, ...(heading.number === undefined ? [] : [heading.number]), heading.party, heading.placeDate, title, ...about,
  ...[...sections, closing].flatMap((one) => [...(one.title === '' ? [] : [`${one.number}. ${one.title}`]), ...one.blocks.flatMap(said)]),
  ...(recipients === undefined ? [] : [recipients.title, ...recipients.lines]),
  ...[...(left === undefined ? [] : [left]), ...middle, right].flatMap(signed),
  ...(others.length === 0 ? [] : [othersTitle]), ...others.flatMap(({ role, name }) => [`${role}: ${name}`]),
];

const stamp = { version: { number: 2, replaces: 1 }, head: 'a1b2c3d4e5f60718'.repeat(4), printedAt: '2025-05-20T08:30:00Z' } as const;
const papers: Readonly<Record<string, PaperModel>> = {
  'counting minutes': minutesModel({ ...sourceOf(committee), ...stamp }),
  'minutes of two tiers': minutesModel(sourceOf(delegates)),
  'election minutes': electionMinutesModel(congress),
  'election minutes of a conference': electionMinutesModel(conference),
  'election minutes with 220 names': electionMinutesModel(withNames(220, 180)),
  'spoken report': reportModel({ ...sourceOf(committee), announce: 'all' }),
  proposal: proposalModel(congress),
  'entry log': entryLogModel(log(17, [place(1, { struck: [3, 12] }, { struck: [3, 12] })])),
};

const decoded = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
/** A line for each paragraph. */
const linesIn = (xml: string): string => [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => decoded(text ?? '')).join('')).join('\n');

describe.each(Object.entries(papers))('the %s as .docx', (_, model) => {
  it('says everything that the paper says, in its order', async () => {
    const lines = linesIn((await open(model))['word/document.xml'] ?? '');
    let from = 0;
    for (const line of model.parts.flatMap(partSaid)) {
      const at = lines.indexOf(line, from);
      expect(at, `“${line}” after ${from}`).toBeGreaterThanOrEqual(from);
      from = at + line.length;
    }
  });

  it('repeats the headings of its tables and splits no row', async () => {
    const xml = (await open(model))['word/document.xml'] ?? '';
    const tables = model.parts.flatMap(({ sections, closing }) => [...sections, closing]).flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
    expect(xml.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(tables.length);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr[ >]/g)?.length ?? 0);
  });

  it('is the same bytes twice', async () => expect(Buffer.compare(await paperDocx(model), await paperDocx(model))).toBe(0));
});

const open = async (model: PaperModel): Promise<Readonly<Record<string, string>>> => partsOf(await paperDocx(model));

describe('a paper as .docx', () => {
  const minutes = papers['counting minutes'] ?? minutesModel(sourceOf(committee));

  it('is in the letters and between the margins of a Party paper', async () => {
    const parts = await open(minutes);
    expect(parts['word/styles.xml']).toContain('Times New Roman');
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(parts['word/document.xml']).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it('bears program, journal and version below each page, and the whole head at its end', async () => {
    const parts = await open(minutes);
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const [, xml] of footers) expect(linesIn(xml)).toContain('Nhật ký a1b2c3d4e5f60718 · Bản 2, thay bản 1');
    expect(linesIn(parts['word/document.xml'] ?? '').trimEnd()).toMatch(new RegExp(`${stamp.head}$`));
  });

  it('numbers its pages from the second on', async () => {
    const parts = await open(minutes);
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
    const numbered = Object.entries(parts).filter(([name, xml]) => /^word\/header\d+\.xml$/.test(name) && xml.includes('PAGE'));
    expect(numbered).toHaveLength(1);
  });

  it('begins a second paper on a page and a count of its own', async () => {
    const xml = (await open(papers['minutes of two tiers'] ?? minutes))['word/document.xml'] ?? '';
    expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
    expect(xml.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(2);
  });

  it('is marked on every page where it is a rehearsal, and only there', async () => {
    const headersOf = async (model: PaperModel): Promise<readonly string[]> => Object.entries(await open(model)).filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const rehearsed = await headersOf(minutesModel(sourceOf({ ...committee, rehearsal: true })));
    expect(rehearsed).toHaveLength(2);
    for (const xml of rehearsed) {
      expect(linesIn(xml)).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
      expect(xml).toContain('PowerPlusWaterMarkObject');
    }
    for (const xml of await headersOf(minutes)) expect(xml).not.toContain('TẬP DƯỢT');
  });

  it('draws bars up to the figure, with the line of half', async () => {
    const bar = (value: number): PaperModel => ({ ...minutes, parts: minutes.parts.map((part) => ({ ...part, sections: [{ number: 1, title: '', blocks: [{ kind: 'bars', whole: 138, half: true, bars: [{ label: 'Lê', value, words: '' }] }] }] })) });
    const widthsOf = async (value: number): Promise<readonly number[]> => {
      const track = [...((await open(bar(value)))['word/document.xml'] ?? '').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(([, grid = '']) => [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)));
      return track[2] ?? [];
    };
    expect(await widthsOf(69)).toEqual([1800, 1800]);
    expect(await widthsOf(138)).toEqual([1800, 1800]);
    const [first = 0, second = 0, third = 0] = await widthsOf(104);
    expect([first, first + second + third]).toEqual([1800, 3600]);
    expect(second).toBeGreaterThan(third);
  });

  it('leaves what the pen fills in as dots to the end of the line', async () => {
    const xml = (await open(papers['election minutes'] ?? minutes))['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:tab [^>]*w:leader="dot"[^>]*\/>/);
  });
});
