import { presentAtMeeting } from '../attendance.ts';
import { grouped } from '../figures.ts';
import type { Regulation } from '../regulation.ts';
import type { CountInput } from './input.ts';
import type { Block, BlockCode, Control, CountResult } from './output.ts';

type Found = readonly [BlockCode, string];

/** F203 may be explained; the text goes into the minutes. */
const explainable = (code: BlockCode): boolean => code === 'F203';

function find(input: CountInput, papers: number, base: CountResult['base'], controls: readonly Control[]): readonly Found[] {
  const { issued, collected } = input.ballots;
  const { presentAtVote, kind, attendance } = input.meeting;
  const present = presentAtMeeting(kind, attendance);
  const broken = controls.filter((control) => control.code !== 'C1' && !control.holds);
  const found: Found[] = [];
  if (collected > issued)
    found.push(['F201', `Thu về ${grouped(collected)} phiếu, nhiều hơn ${grouped(issued)} phiếu phát ra. Ban Kiểm phiếu báo cáo Đoàn Chủ tịch để hủy toàn bộ phiếu của lần bầu này và bầu lại; không được rút bớt phiếu.`]);
  if (papers !== collected)
    found.push(['F202', `Đã nhập ${grouped(papers)} phiếu, khác ${grouped(collected)} phiếu thu về. Đếm lại tập phiếu, nhập cho đủ.`]);
  if (issued > presentAtVote)
    found.push(['F203', `Phát ra ${grouped(issued)} phiếu, nhiều hơn ${grouped(presentAtVote)} người có mặt khi bầu. Ban phải giải trình; nội dung giải trình được in vào biên bản.`]);
  if (broken.length > 0)
    found.push(['F204', `Số liệu không khớp: ${broken.map((one) => `${one.code} ${one.label}, ${grouped(one.left)} khác ${grouped(one.right)}`).join('; ')}.`]);
  if (base.value === 0) found.push(['F205', 'Số làm căn cứ tính kết quả (D) bằng 0: mọi người được triệu tập đều thuộc diện trừ. Xem lại danh sách triệu tập.']);
  if (presentAtVote > present)
    found.push(['F206', `Có mặt khi bầu ${grouped(presentAtVote)} người, nhiều hơn ${grouped(present)} người có mặt dự họp. Xem lại danh sách triệu tập hoặc số có mặt khi bầu.`]);
  return found;
}

/** What keeps a count from being closed (190-QĐ/TW Điều 8). */
export function blocksOf(input: CountInput, regulation: Regulation, papers: number, base: CountResult['base'], controls: readonly Control[]): readonly Block[] {
  return find(input, papers, base, controls).map(([code, message]) => {
    const explanation = explainable(code) ? input.explanations?.[code] : undefined;
    const block = { code, message, article: regulation.articles.board, explainable: explainable(code) };
    return explanation === undefined ? block : { ...block, explanation };
  });
}
