import { PDFDocument } from '@cantoo/pdf-lib';
import texts from '../../resources/texts/signing.json' with { type: 'json' };
import { documentPdf } from '../minutes/layout/bytes.ts';
import { vietnamMoment } from './time.ts';

/** Who the visible mark names, and as what. */
export type Mark = { readonly name: string; readonly role: string };

/** Between a title and the name below it, in the narrowest column of a signature block. */
export const markSize = { width: 148, height: 40 } as const;

const red = '#8a1c1c';
const [padding, frame] = [3, 0.7];
/** The first that lets everything stand in the mark. */
const nameSizes = [10, 8.5, 7, 6, 5] as const;

/** A page of the mark's size, made like every paper: its fonts are inside, as PDF/A asks. */
export async function markPdf(mark: Mark, at: Date): Promise<Uint8Array> {
  let made = new Uint8Array();
  for (const size of nameSizes) {
    made = new Uint8Array(await drawn(mark, at, size));
    if ((await PDFDocument.load(made, { updateMetadata: false })).getPageCount() === 1) return made;
  }
  return made;
}

function drawn({ name, role }: Mark, at: Date, size: number): Promise<Uint8Array> {
  const { width, height } = markSize;
  const small = Math.min(7, size);
  return documentPdf({
    pageSize: { width, height },
    pageMargins: padding,
    defaultStyle: { font: 'Tinos', fontSize: small, lineHeight: 1 },
    info: { title: texts.signed, creationDate: at },
    // Not to be seen through: a line for the pen may run beneath.
    background: { canvas: [{ type: 'rect', x: frame / 2, y: frame / 2, w: width - frame, h: height - frame, lineWidth: frame, lineColor: red, color: 'white' }] },
    content: [
      { text: [{ text: texts.signed, bold: true, color: red }, ` ${vietnamMoment(at)}`] },
      breakable(role, small),
      { ...breakable(name, size), bold: true },
    ],
  });
}

/** A word without an end may break anywhere rather than be cut. */
const breakable = (text: string, fontSize: number) => ({ text, fontSize, ...(text.split(/\s+/).some((word) => word.length > 16) ? { wordBreak: 'break-all' as const } : {}) });
