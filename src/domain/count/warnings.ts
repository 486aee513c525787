import { grouped } from '../figures.ts';
import { needsSurplus } from '../list/surplus.ts';
import { compareLetters, givenName, nameKey } from '../names.ts';
import type { ArticleTopic, Regulation } from '../regulation.ts';
import type { CountInput } from './input.ts';
import type { CountResult, Warning, WarningCode } from './output.ts';

type Found = readonly [WarningCode, ArticleTopic, string];

/** 190-QĐ/TW Điều 14.1: at most 30 % over the seats; one over is accepted for small bodies. */
export const surplusCap = (seats: number): number => Math.max(1, Math.floor((3 * seats) / 10));

function ofQuorum({ quorum }: Pick<CountResult, 'quorum'>): readonly Found[] {
  if (quorum.met) return [];
  return [['W301', 'quorum', `Có mặt ${grouped(quorum.present)} trên ${grouped(quorum.summoned)} người được triệu tập, chưa đủ hai phần ba.`]];
}

/** Warnings about the list, known before any ballot is issued. */
export function listWarnings(input: Pick<CountInput, 'election' | 'candidates' | 'board'>): readonly Found[] {
  return [...ofSurplus(input), ...ofBoard(input), ...ofNames(input)];
}

function ofSurplus({ election, candidates }: Pick<CountInput, 'election' | 'candidates'>): readonly Found[] {
  const ordinaryFirst = (election.kind ?? 'ordinary') === 'ordinary' && (election.round ?? 1) === 1;
  if (!ordinaryFirst || !needsSurplus(election.post)) return [];
  const over = candidates.length - election.seats;
  const cap = surplusCap(election.seats);
  if (over > cap)
    return [['W302', 'list', `Danh sách ${candidates.length} người để bầu ${election.seats}, dư ${over}, quá mức tối đa ${cap} (30 %).`]];
  if (over <= 0) return [['W303', 'list', `Danh sách ${candidates.length} người để bầu ${election.seats}, không có số dư.`]];
  return [];
}

function ofBoard({ candidates, board }: Pick<CountInput, 'candidates' | 'board'>): readonly Found[] {
  const listed = new Set(candidates.map((one) => nameKey(one.name)));
  const onBoard = [board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members];
  const both = onBoard.filter((name) => listed.has(nameKey(name)));
  if (both.length === 0) return [];
  return [['W305', 'board', `Thành viên Ban Kiểm phiếu trùng tên người trong danh sách bầu cử: ${[...new Set(both)].join(', ')}.`]];
}

function ofNames({ candidates }: Pick<CountInput, 'candidates'>): readonly Found[] {
  const seen = new Set<string>();
  const twice = candidates.filter(({ name }) => seen.has(nameKey(name)) || !seen.add(nameKey(name)));
  const unordered = candidates.find((one, at) => {
    const before = candidates[at - 1];
    return before !== undefined && compareLetters(givenName(before.name), givenName(one.name)) > 0;
  });
  const found: Found[] = [];
  if (twice.length > 0)
    found.push(['W307', 'ballotForm', `Có người trùng họ và tên: ${twice.map((one) => one.name).join(', ')}. Phân biệt bằng năm sinh hoặc đơn vị.`]);
  if (unordered !== undefined)
    found.push(['W308', 'ballotForm', `Danh sách không theo thứ tự A, B, C của tên, từ số ${unordered.no} (${unordered.name}).`]);
  return found;
}

/** What the board should know; a warning decides nothing. One per code, in the order of the codes. */
export function warningsOf(input: CountInput, regulation: Regulation, result: Pick<CountResult, 'quorum' | 'threshold' | 'ballots'>): readonly Warning[] {
  const { issued, collected } = input.ballots;
  const found: Found[] = [...ofQuorum(result), ...listWarnings(input)];
  if (collected < issued) found.push(['W304', 'board', `Thu về ${grouped(collected)} phiếu, ít hơn ${grouped(issued)} phiếu phát ra.`]);
  if (result.threshold !== null && result.threshold > result.ballots.valid)
    found.push(['W306', 'result', `Cần từ ${grouped(result.threshold)} phiếu để trúng cử, nhưng chỉ có ${grouped(result.ballots.valid)} phiếu hợp lệ: không ai có thể trúng cử.`]);
  return found
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, topic, message]) => {
      const explanation = input.explanations?.[code];
      const warning = { code, message, article: regulation.articles[topic] };
      return explanation === undefined ? warning : { ...warning, explanation };
    });
}
