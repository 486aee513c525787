import { never } from '../../src/domain/result.ts';
import type { Sized } from '../../src/domain/structure/size.ts';
import type { SizeNote } from '../../src/usecases/views.ts';
import { postName } from './elections.ts';

const nameOf = (post: Sized): string => (post === 'summoned' ? 'Số triệu tập' : postName[post]);
const cited = ({ source, certain }: { readonly source: string; readonly certain: boolean }): string => (certain ? source : `${source}, cần đối chiếu văn bản`);

/** What the texts advise, and what the plan has; nobody is forbidden anything. */
export function sizeText(note: SizeNote): string {
  switch (note.kind) {
    case 'branchUnderNine':
      return `Chi bộ có ${note.members} đảng viên chính thức, dưới 9: không bầu chi ủy, bầu bí thư (và phó bí thư nếu cần).`;
    case 'branchFromNine':
      return `Chi bộ có ${note.members} đảng viên chính thức, từ 9 trở lên: bầu chi ủy, rồi bầu bí thư trong số chi ủy viên.`;
    case 'tooFew':
      return `${nameOf(note.advice.post)}: ${note.people}, ít hơn ${note.atLeast} (${cited(note.advice)}).`;
    case 'tooMany':
      return `${nameOf(note.advice.post)}: ${note.people}, nhiều hơn ${note.atMost} (${cited(note.advice)}).`;
    case 'overThird':
      return `${nameOf(note.advice.post)}: ${note.people}, quá một phần ba của ${note.of} (${cited(note.advice)}).`;
    default:
      return never(note);
  }
}

/** Notes about the body that is elected here. */
export const notesOn = (notes: readonly SizeNote[], post: string): readonly SizeNote[] =>
  notes.filter((one) => ('advice' in one ? one.advice.post === post : post === 'branchCommittee' || (one.kind === 'branchFromNine' && post === 'secretary')));
