import { fault, type Fault } from './fault.ts';
import type { RoundDetails } from './views.ts';

const unfit = (field: string, problem: string): Fault => fault('FIELD_INVALID', { field, problem });

/** What the parts of an election must mean together; the same as in the count file. */
export function checkElection({ post, seats, alternates = 0, tier, round = 1, kind, candidates }: RoundDetails): Fault | undefined {
  if (alternates > 0 && post !== 'delegates') return unfit('alternates', 'chỉ bầu đại biểu mới có dự khuyết');
  if (tier === 'alternate' && post !== 'delegates') return unfit('tier', 'chỉ bầu đại biểu mới có lần bầu dự khuyết');
  if (tier === 'alternate' && alternates > 0) return unfit('alternates', 'lần bầu dự khuyết ghi số lượng ở số lượng cần bầu');
  if (kind !== 'tieRevote') return undefined;
  if (post === 'opinion') return unfit('kind', 'phiếu xin ý kiến không có bầu lại giữa những người bằng phiếu');
  if (round < 2) return unfit('round', 'bầu lại là lần bầu từ 2 trở lên');
  if (seats === undefined || candidates.length <= seats) return unfit('seats', 'bầu lại giữa những người bằng phiếu cần nhiều người hơn số lượng cần bầu');
  return alternates > 0 ? unfit('alternates', 'bầu lại giữa những người bằng phiếu không có dự khuyết') : undefined;
}
