import { never } from '../../src/domain/result.ts';
import type { Decision } from '../../src/domain/rounds/past.ts';
import { voteText } from './steps.ts';

/** What the meeting decided, as it is told afterwards. */
export function decisionText(decision: Decision): string {
  const vote = 'vote' in decision && decision.vote !== undefined ? ` (${voteText(decision.vote)})` : '';
  switch (decision.kind) {
    case 'tieRevote':
      return `Bầu lại giữa những người bằng phiếu${vote}.`;
    case 'voteAgain':
      return `Bầu lại một lần nữa${vote}.`;
    case 'furtherBallot':
      return `Bầu tiếp cho đủ số lượng, ${decision.newNames ? 'có bổ sung danh sách' : 'không bổ sung danh sách'}${vote}.`;
    case 'admitTied':
      return `${decision.names.length === 0 ? 'Không đưa thêm ai trong những người bằng phiếu' : `Đưa vào danh sách: ${decision.names.join(', ')}`}${vote}.`;
    case 'stopShort':
      return `Dừng lại, không bầu tiếp: ${decision.reason}${vote}.`;
    case 'reportUp':
      return 'Báo cáo cấp ủy cấp trên xem xét, chỉ định.';
    default:
      return never(decision);
  }
}
