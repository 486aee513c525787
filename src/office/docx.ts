import type { PaperModel } from '../minutes/paper.ts';
import { atTime } from '../slides/bytes.ts';

/** Any paper as .docx, with the text of its PDF; the same model gives the same bytes. The library is loaded with the first one. */
export async function paperDocx(paper: PaperModel): Promise<Uint8Array> {
  const { documentDocx } = await import('./document.ts');
  return atTime(await documentDocx(paper), new Date(paper.made));
}
