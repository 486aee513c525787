import { grouped } from '../../../src/domain/figures.ts';
import type { Finding } from './check.tsx';

/** F206 and F203 before they happen, in the words of what to do. */
export function issueFindings(figures: { readonly presentAtVote: number | undefined; readonly issued: number | undefined; readonly present: number }): Finding[] {
  const { presentAtVote, issued, present } = figures;
  const found: Finding[] = [];
  if (presentAtVote !== undefined && presentAtVote > present)
    found.push({ kind: 'bad', text: `Có mặt khi bầu ${grouped(presentAtVote)} người, nhiều hơn ${grouped(present)} người có mặt trong danh sách triệu tập. Đếm lại, hoặc sửa tình trạng trong danh sách (F206).` });
  if (presentAtVote === undefined || issued === undefined) return found;
  if (issued > presentAtVote)
    found.push({ kind: 'bad', text: `Phát ra ${grouped(issued)} phiếu, nhiều hơn ${grouped(presentAtVote)} người có mặt khi bầu. Đếm lại ngay. Nếu đúng như vậy, Ban phải giải trình trước khi khóa kết quả, lời giải trình in vào biên bản (F203).` });
  else if (issued < presentAtVote)
    found.push({ kind: 'doubt', text: `Phát ra ít hơn số có mặt ${grouped(presentAtVote - issued)} phiếu. Hỏi lại: đồng chí nào chưa nhận được phiếu?` });
  else found.push({ kind: 'ok', text: `Bằng ${grouped(presentAtVote)} người có mặt khi bầu.` });
  return found;
}

/** F201 and W304 before they happen. */
export function collectFindings(figures: { readonly issued: number; readonly collected: number | undefined; readonly meeting: string }): Finding[] {
  const { issued, collected, meeting } = figures;
  if (collected === undefined) return [];
  if (collected > issued)
    return [
      {
        kind: 'bad',
        text: `Thu về nhiều hơn phát ra ${grouped(collected - issued)} phiếu. Đếm lại. Nếu vẫn thừa, Ban Kiểm phiếu báo cáo Đoàn Chủ tịch trình ${meeting} hủy toàn bộ phiếu của lần bầu này và bầu lại; không được bớt phiếu cho khớp (F201).`,
      },
    ];
  if (collected < issued)
    return [{ kind: 'doubt', text: `Thu về ít hơn phát ra ${grouped(issued - collected)} phiếu. Đếm lại; nếu đúng, vẫn kiểm phiếu, biên bản ghi rõ (W304).` }];
  return [{ kind: 'ok', text: `Thu về đủ ${grouped(issued)} phiếu đã phát.` }];
}
