import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';

export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => void };

/** The printed bytes as pages that can be drawn; reading them has a worker of its own, a file of this program. */
export async function openPdf(bytes: ArrayBuffer): Promise<OpenPdf> {
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
  const task = getDocument({ data: bytes, worker: PDFWorker.create({ port }) });
  const close = (): void => void task.destroy().finally(() => port.terminate());
  return { document: await task.promise, close };
}

/** Draws one page on the canvas, sharp on this screen, and gives back its text. */
export async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number): Promise<string> {
  const page = await pdf.getPage(number);
  const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}
