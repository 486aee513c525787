import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { documentPdf } from './layout/bytes.ts';
import { layout } from './layout.ts';
import { minutesModel } from './model.ts';
import { committee, sourceOf } from './fixture.ts';
import type { Block, PaperModel } from './paper.ts';

const bars: Block = {
  kind: 'bars', caption: 'Số phiếu so với một nửa của D', whole: 347, half: true,
  bars: [{ label: 'Đặng Thị Hà', value: 337, words: '337 (97,12 %)', strong: true }, { label: 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Khánh', value: 120, words: '120 (34,58 %)' }, { label: 'Không ai bầu', value: 0, words: '0' }],
};

/** The minutes with a picture in their first section. */
function withBars(): PaperModel {
  const model = minutesModel(sourceOf(committee));
  return { ...model, parts: model.parts.map((part) => ({ ...part, sections: part.sections.map((one, at) => (at === 0 ? { ...one, blocks: [...one.blocks, bars] } : one)) })) };
}

test('bars stand on paper with their names and figures as text, and are the same bytes twice', async () => {
  const bytes = await documentPdf(layout(withBars()));
  expect(Buffer.compare(bytes, await documentPdf(layout(withBars())))).toBe(0);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) texts.push((await (await pdf.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '));
  const text = texts.join(' ').normalize('NFC').replace(/\s+/g, ' ');
  for (const words of ['Số phiếu so với một nửa của D', 'Đặng Thị Hà 337 (97,12 %)', 'Nguyên Khánh 120 (34,58 %)', 'Không ai bầu 0']) expect(text).toContain(words);
});
