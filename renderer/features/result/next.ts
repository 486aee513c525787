import type { CountResult, Next } from '../../../src/domain/count/output.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
import { padded } from '../../texts/elections.ts';
import { meetingWord } from '../../texts/meetings.ts';
import { nameOn } from './named.ts';

export type Following = { readonly title: string; readonly text: string };

/** What must happen next, in words; the board reports, the meeting acts, the program announces nothing. */
export function followings(result: CountResult, election: RoundView, kind: Parameters<typeof meetingWord>[0]): Following[] {
  const meeting = meetingWord(kind);
  return result.next.map((next) => following(next, result, election, meeting));
}

function following(next: Next, result: CountResult, election: RoundView, meeting: string): Following {
  const report = `Ban Kiểm phiếu báo cáo Đoàn Chủ tịch trình ${meeting}`;
  if (next.kind === 'furtherBallot') {
    const whom = next.tier === 'alternate' ? 'đại biểu dự khuyết' : 'đồng chí';
    return {
      title: `Còn thiếu ${padded(next.seats)} ${whom}.`,
      text: `${report} cho ý kiến: bầu tiếp hay dừng lại, có bổ sung danh sách hay không. Nếu bầu tiếp, người trúng cử vẫn phải được quá một nửa.`,
    };
  }
  const names = namesOf(next.candidates, election);
  const votes = result.candidates.find((one) => one.no === next.candidates[0])?.votes ?? 0;
  const title = `${padded(next.candidates.length)} đồng chí cùng được ${grouped(votes)} phiếu ở vị trí cuối: ${names}.`;
  if (next.kind === 'meetingDecides') {
    const opinion = election.details.post === 'opinion';
    const what = opinion ? `chọn ${padded(next.seats)} đồng chí đưa vào danh sách` : 'có bầu lại một lần nữa hay không';
    return { title, text: `${report} quyết định ${what}.` };
  }
  return {
    title,
    text: `${report} bầu lại giữa các đồng chí này để lấy ${padded(next.seats)} ${next.tier === 'alternate' ? 'đại biểu dự khuyết' : 'đồng chí'}; ai nhiều phiếu hơn thì trúng cử, không đòi hỏi quá một nửa. Không xét tuổi, không bốc thăm.`,
  };
}

function namesOf(numbers: readonly number[], election: RoundView): string {
  const names = numbers.map((no) => nameOn(election, no));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

/** The short verdict above everything else. */
export function verdict(result: CountResult, seats: number, opinion: boolean): string {
  if (opinion) return `Được đưa vào danh sách ${padded(result.elected.length)} trong ${padded(seats)} chỗ.`;
  const alternates = result.alternates.length > 0 ? `, dự khuyết ${padded(result.alternates.length)}` : '';
  const full = result.elected.length === seats ? ', đủ số lượng cần bầu' : ` trong số ${padded(seats)} cần bầu`;
  return `Trúng cử ${padded(result.elected.length)} đồng chí${full}${alternates}.`;
}
