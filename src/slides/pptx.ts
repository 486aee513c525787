import type { Announcement } from '../domain/announce/announcement.ts';
import { never } from '../domain/result.ts';
import { atTime } from './bytes.ts';
import { deckOf, type Deck, type Slide } from './deck.ts';
import { drawBars, drawHead, drawRows, drawTitle, type Drawn, type PptxGen } from './look.ts';

/** The confirmed result as a slide file; the same announcement gives the same bytes. The library is loaded with the first one. */
export async function slidesPptx(told: Announcement, announcedAt: string): Promise<Uint8Array> {
  const deck = deckOf(told, announcedAt);
  const { default: made } = await import('pptxgenjs');
  const Pptx = made as unknown as new () => PptxGen;
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.theme = { headFontFace: 'Times New Roman', bodyFontFace: 'Times New Roman' };
  for (const one of deck.slides) draw(file.addSlide({}), one, deck);
  const bytes = new Uint8Array((await file.write({ outputType: 'uint8array' })) as Uint8Array);
  return atTime(bytes, new Date(deck.made));
}

function draw(slide: Drawn, one: Slide, deck: Deck): void {
  drawHead(slide, deck);
  switch (one.kind) {
    case 'title':
      return drawTitle(slide, one);
    case 'rows':
      return drawRows(slide, one);
    case 'bars':
      return drawBars(slide, one);
    default:
      return never(one);
  }
}
