import { paperFonts } from './fonts.ts';
import { layout } from './layout.ts';
import { minutesModel, type MinutesSource } from './model.ts';
import type { PaperModel } from './paper.ts';

/** The minutes as PDF bytes; the same source gives the same bytes. */
export const minutesPdf = (source: MinutesSource): Promise<Uint8Array> => paperPdf(minutesModel(source));

/** pdfmake is loaded with the first paper, so that the program starts quickly. */
export async function paperPdf(paper: PaperModel): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = paperFonts();
  const own = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)));
  pdfmake.setFonts(fonts);
  // Paper is made from what is here: no network, no file but the fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => own.has(path));
  return new Uint8Array(await pdfmake.createPdf(layout(paper)).getBuffer());
}
