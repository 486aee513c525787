import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Only for tests: text of each page, read back from the printed bytes. */
export async function readBack(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      const said = items.filter((item) => 'str' in item).map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`);
      return said.join('').normalize('NFC').replace(/\s+/g, ' ');
    }),
  );
  await task.destroy();
  return pages;
}
