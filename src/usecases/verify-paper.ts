import { carriedBy } from '../exchange/paper/limited.ts';
import type { Overtaken } from '../domain/telling-papers.ts';
import { countFileName } from '../minutes/attached.ts';
import { paperIn, papersIn, type KeptPaper } from '../verify/paper.ts';
import { verifyFile } from '../verify/verify.ts';

/**
 * latest: the paper as the file keeps it, and no later version. voided: its round was declared void. unsigned: signatures
 * came after these bytes. replaced: a later version took its place. overtaken: no later version was printed, but a result
 * that it tells was corrected, sent back or declared void after it. longer: something stands behind the kept bytes.
 * changed: the paper bears the count file of a kept one, and is not that paper. endless: no kept paper, and not to be
 * read. stranger: not from this file. `headAt`: where the head that it bears stands.
 */
export type PaperVerdict =
  | { readonly kind: 'latest' | 'unsigned' | 'longer' | 'changed'; readonly paper: KeptPaper }
  | { readonly kind: 'voided'; readonly paper: KeptPaper; readonly reason: string }
  | { readonly kind: 'overtaken'; readonly paper: KeptPaper; readonly by: Overtaken }
  | { readonly kind: 'replaced'; readonly paper: KeptPaper; readonly by: number }
  | { readonly kind: 'endless' }
  | { readonly kind: 'stranger'; readonly head?: string; readonly headAt?: number };

export async function verifyPaper(path: string, pdf: Uint8Array): Promise<PaperVerdict> {
  const found = paperIn(path, pdf);
  if (found?.match === 'longer') return { kind: 'longer', paper: found.paper };
  if (found !== undefined) return standingOf(found.paper);
  const carried = await carriedBy([pdf], countFileName);
  if (carried === undefined) return { kind: 'endless' };
  const { attached, head } = carried[0] ?? {};
  const alike = attached === undefined ? undefined : await sameSource(path, attached);
  if (alike !== undefined) return { kind: 'changed', paper: alike };
  const headAt = head === undefined ? undefined : verifyFile(path, head)?.headAt;
  return { kind: 'stranger', ...(head === undefined ? {} : { head }), ...(headAt === undefined ? {} : { headAt }) };
}

function standingOf(paper: KeptPaper): PaperVerdict {
  if (paper.voided !== undefined) return { kind: 'voided', paper, reason: paper.voided };
  if (paper.replacedBy !== undefined) return { kind: 'replaced', paper, by: paper.replacedBy };
  if (paper.overtaken !== undefined) return { kind: 'overtaken', paper, by: paper.overtaken };
  return { kind: paper.signatures < paper.signedNow ? 'unsigned' : 'latest', paper };
}

/** A kept paper that was made from the same count file, the last of them. */
async function sameSource(path: string, source: Uint8Array): Promise<KeptPaper | undefined> {
  const kept = papersIn(path);
  const carried = await carriedBy(kept.map(({ bytes }) => bytes), countFileName);
  return kept.findLast((_, at) => {
    const attached = carried?.[at]?.attached;
    return attached !== undefined && Buffer.compare(attached, source) === 0;
  })?.paper;
}
