import { namesApart } from '../../../src/domain/names-apart.ts';
import { never } from '../../../src/domain/result.ts';
import type { Choice } from '../../../src/domain/rounds/past.ts';
import { padded } from '../../texts/elections.ts';

/** One line that the meeting can decide; a further ballot is with or without new names. */
export type Option = Exclude<Choice['kind'], 'furtherBallot'> | 'furtherSame' | 'furtherNew';

const names = (people: Parameters<typeof namesApart>[0]): string => namesApart(people).join(', ');
const whom = (tier: 'official' | 'alternate'): string => (tier === 'alternate' ? 'đại biểu dự khuyết' : 'đồng chí');

/** What the board reports to the presidium. */
export function reportText(choice: Choice): string {
  switch (choice.kind) {
    case 'tieRevote':
      return `Các đồng chí ${names(choice.names)} có số phiếu bằng nhau ở vị trí cuối, còn ${padded(choice.seats)} ${whom(choice.tier)} cần bầu.`;
    case 'voteAgain':
    case 'admitTied':
      return `Các đồng chí ${names(choice.names)} vẫn bằng phiếu nhau, còn ${padded(choice.seats)} chỗ.`;
    case 'furtherBallot':
      return `Còn thiếu ${padded(choice.seats)} ${whom(choice.tier)} so với số lượng cần bầu.`;
    case 'stopShort':
      return `Còn thiếu ${padded(choice.seats)} đồng chí so với số lượng cần bầu.`;
    case 'reportUp':
      return 'Sau ba lần bầu chưa có đồng chí nào được quá một nửa.';
    default:
      return never(choice);
  }
}

type Ballot = Extract<Choice, { readonly seats: number; readonly tier: 'official' | 'alternate' }>;
const placesIn = (ballot: Ballot | undefined): string => (ballot === undefined ? '' : `${padded(ballot.seats)} ${whom(ballot.tier)}`);

export function choiceText(option: Option, choices: readonly Choice[], meeting: string): string {
  const of = <K extends Choice['kind']>(kind: K): Extract<Choice, { readonly kind: K }> | undefined => choices.find((one): one is Extract<Choice, { readonly kind: K }> => one.kind === kind);
  switch (option) {
    case 'tieRevote':
      return `Bầu lại giữa những người bằng phiếu để lấy ${placesIn(of('tieRevote'))}; ai nhiều phiếu hơn thì trúng cử, không đòi hỏi quá một nửa.`;
    case 'voteAgain':
      return `Bầu lại một lần nữa giữa những người bằng phiếu để lấy ${placesIn(of('voteAgain'))}.`;
    case 'furtherSame':
      return `Bầu tiếp ${placesIn(of('furtherBallot'))} trong số những người chưa trúng cử, không bổ sung danh sách.`;
    case 'furtherNew':
      return `Bầu tiếp ${placesIn(of('furtherBallot'))}, có bổ sung danh sách.`;
    case 'admitTied':
      return `${meeting} quyết định đưa ai trong số bằng phiếu vào danh sách.`;
    case 'stopShort':
      return 'Dừng lại, không bầu tiếp.';
    case 'reportUp':
      return 'Báo cáo cấp ủy cấp trên xem xét, chỉ định.';
    default:
      return never(option);
  }
}
