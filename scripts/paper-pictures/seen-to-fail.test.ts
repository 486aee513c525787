import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryLogModel } from '../../src/minutes/bundle/log.ts';
import { sourceOf } from '../../src/minutes/fixture.ts';
import { documentPdf } from '../../src/minutes/layout/bytes.ts';
import { margins, sizes } from '../../src/minutes/layout/measures.ts';
import { layout } from '../../src/minutes/layout.ts';
import { minutesModel } from '../../src/minutes/model.ts';
import type { PaperModel } from '../../src/minutes/paper.ts';
import { farthest, limit } from './compare.ts';
import { struck } from './counts.ts';
import type { Grey } from './grey.ts';
import { sampled } from './pages.ts';
import { greyOf, pngOf } from './png.ts';
import { logOf } from './rounds.ts';
import { complaint, namesIn, write, type Folders } from './stored.ts';

const minutes = minutesModel({ ...sourceOf(struck(20)), head: 'a1b2c3d4e5f60718'.repeat(4), printedAt: '2025-05-20T04:05:00Z' });
const log = entryLogModel(logOf(20));

const changed = (model: PaperModel, from: string, to: string): PaperModel => JSON.parse(JSON.stringify(model).replace(from, to)) as PaperModel;
const pictureOf = async (model: PaperModel): Promise<Grey> => sampled(await documentPdf(layout(model)));

let pictures: ReadonlyMap<PaperModel, Grey>;
beforeAll(async () => {
  pictures = new Map([[minutes, await pictureOf(minutes)], [log, await pictureOf(log)]]);
});
const stored = (model: PaperModel): Grey => pictures.get(model) ?? { width: 0, height: 0, levels: new Uint8Array() };

it('a paper that says the same has the same picture', async () => {
  expect(farthest(stored(minutes), await pictureOf(minutes))).toBe(0);
});

it('a picture that was stored is read as it was', async () => {
  expect(Buffer.compare((await greyOf(pngOf(stored(minutes)))).levels, stored(minutes).levels)).toBe(0);
});

describe('a picture is another one', () => {
  it.each([
    ['one digit of a name', minutes, 'Thị Thủy 005', 'Thị Thủy 006'],
    ['one digit of a result', minutes, '"117"', '"112"'],
    ['one digit of a percent', minutes, '"81,16"', '"81,18"'],
    ['one digit of the journal head below the page', minutes, 'a1b2c3d4e5f60718', 'a1b2c3d4e5f60778'],
    ['one digit of a dense register', log, '10 giờ 50', '10 giờ 56'],
    ['one mark of a vowel', minutes, 'Thị Thủy 005', 'Thị Thúy 005'],
    ['a word that is gone', minutes, 'Vũ Thị Thủy 005', 'Vũ Thủy 005'],
    ['the board of another body', minutes, '"body":"BAN KIỂM PHIẾU"', '"body":"TỔ KIỂM PHIẾU"'],
  ])('by %s', async (_, model, from, to) => {
    expect(farthest(stored(model), await pictureOf(changed(model, from, to)))).toBeGreaterThan(limit);
  });

  it('by one row more', async () => {
    const more = { ...log, parts: log.parts.map((part) => ({ ...part, sections: part.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: [...block.rows, ...block.rows.slice(-1)] } : block)) })) })) };
    expect(farthest(stored(log), await pictureOf(more))).toBeGreaterThan(limit);
  });

  it.each([
    ['a margin that moved by a point', { pageMargins: [margins.left + 1, margins.top, margins.right, margins.bottom] as const }],
    ['letters larger by a fifth of a point', { defaultStyle: { font: 'Tinos', fontSize: sizes.body + 0.2, lineHeight: 1.1 } }],
  ])('by %s', async (_, change) => {
    const document = { ...layout(minutes), ...change } as ReturnType<typeof layout>;
    expect(farthest(stored(minutes), await sampled(await documentPdf(document)))).toBeGreaterThan(limit);
  });

  it('by a title that moved by a point', async () => {
    const document = layout(minutes);
    const [part] = document.content as unknown as [{ stack: { margin?: number[] }[] }];
    part.stack[1]!.margin = [0, 15, 0, 7];
    expect(farthest(stored(minutes), await sampled(await documentPdf(document)))).toBeGreaterThan(limit);
  });
});

describe('where a picture is another one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-pictures-'));
  const folders: Folders = { stored: join(folder, 'stored'), reports: join(folder, 'reports') };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the message says what to look at and how to renew it', async () => {
    write(folders.stored, 'minutes', stored(minutes));
    expect(await complaint('minutes', stored(minutes), folders)).toBeUndefined();
    const said = await complaint('minutes', stored(log), folders);
    for (const words of ['“minutes” in ra khác hình đã lưu', 'reports/minutes.png', 'reports/minutes.khac.png', 'npm run paper-pictures -- --renew']) expect(said).toContain(words);
    expect(namesIn(folders.reports).toSorted()).toEqual(['minutes', 'minutes.khac']);
  });

  it('a paper without a stored picture fails as well', async () => {
    expect(await complaint('new', stored(log), folders)).toContain('Chưa có hình đã lưu của “new”');
  });
});
