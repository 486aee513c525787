import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { paperFonts } from '../fonts.ts';
import { archival } from './archive.ts';

/** pdfmake is loaded with the first paper, so that the program starts quickly. */
export async function documentPdf(document: TDocumentDefinitions): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = paperFonts();
  const own = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)));
  pdfmake.setFonts(fonts);
  // Paper is made from what is here: no network, no file but the fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => own.has(path));
  return new Uint8Array(await pdfmake.createPdf(archival(document)).getBuffer());
}
