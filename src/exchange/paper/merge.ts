import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** How many pages a paper has. */
export const pagesOf = async (pdf: Uint8Array): Promise<number> => (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();

/** Papers one behind the other as one document; each page bears its number in the whole at its foot. */
export async function merged(papers: readonly Uint8Array[], { title, made }: { readonly title: string; readonly made: Date }): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  whole.setTitle(title, { showInWindowTitleBar: true });
  whole.setLanguage('vi');
  whole.setCreationDate(made);
  whole.setModificationDate(made);
  for (const paper of papers) {
    const one = await PDFDocument.load(paper, { updateMetadata: false });
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page);
  }
  const font = await whole.embedFont(StandardFonts.Helvetica);
  for (const [at, page] of whole.getPages().entries()) {
    const text = `${at + 1} / ${whole.getPageCount()}`;
    page.drawText(text, { x: page.getWidth() - 36 - font.widthOfTextAtSize(text, 8), y: 14, size: 8, font });
  }
  return whole.save();
}
