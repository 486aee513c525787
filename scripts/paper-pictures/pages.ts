import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inSixteen, strip, type Grey } from './grey.ts';

/** Enough for one digit to be seen. */
const dotsAnInch = 50;

/** First, middle and last; all where they are few. */
const sample = (pages: number): readonly number[] => (pages <= 3 ? everyPage(pages) : [1, Math.ceil(pages / 2), pages]);
const everyPage = (pages: number): readonly number[] => Array.from({ length: pages }, (_, at) => at + 1);

/** The pages that are compared, side by side. */
export const sampled = async (pdf: Uint8Array): Promise<Grey> => strip(await drawn(pdf, sample, dotsAnInch));

/** Every page, to be read. */
export const readable = (pdf: Uint8Array): Promise<readonly Grey[]> => drawn(pdf, everyPage, 96);

/** Drawn with the fonts in the PDF and by libraries of the lock, so that nothing of the machine enters. */
async function drawn(pdf: Uint8Array, choose: typeof sample, dpi: number): Promise<readonly Grey[]> {
  // pdf.js takes its bytes over.
  const loading = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const pages: Grey[] = [];
  for (const no of choose(document.numPages)) pages.push(await pictureOf(await document.getPage(no), dpi));
  await loading.destroy();
  return pages;
}

async function pictureOf(page: PDFPageProxy, dpi: number): Promise<Grey> {
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  // pdf.js is typed for the canvas of a browser.
  await page.render({ canvas: canvas as never, viewport, background: 'white' }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = (at: number): number => (data[at]! * 3 + data[at + 1]! * 6 + data[at + 2]!) / 10;
  return { width, height, levels: Uint8Array.from({ length: width * height }, (_, at) => inSixteen(grey(at * 4))) };
}
