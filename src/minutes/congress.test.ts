import { describe, expect, it } from 'vitest';
import type { CountInput } from '../domain/count/input.ts';
import type { Winner } from '../domain/rounds/past.ts';
import { candidates, committee, delegates, nameOf, secretary, sourceOf } from './fixture.ts';
import { minutesModel, type MinutesSource } from './model.ts';
import type { Block } from './paper.ts';
import type { CongressFacts } from './source.ts';

const say = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'fact':
      return `${block.label}: ${block.value}`;
    case 'pen':
      return `${block.label}: ...`;
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'bars':
      return block.bars.map(({ label, words }) => `${label} ${words}`).join('\n');
  }
};
const textOf = (source: MinutesSource, part = 0): string => {
  const { heading, about, sections, closing } = minutesModel(source).parts[part] ?? { heading: undefined, about: [], sections: [], closing: undefined };
  const blocks = [...sections, ...(closing === undefined ? [] : [closing])].flatMap((one) => [one.title, ...one.blocks.map(say)]);
  return [...(heading?.above ?? []), ...about, ...blocks].join('\n');
};
const knowing = (input: CountInput, congress: CongressFacts): MinutesSource => ({ ...sourceOf(input), congress });
const won = (no: number, votes: number, round = 1): Winner => ({ name: nameOf(no), votes, percent: '65,94', round });

/** After 14 of 15 were elected, two who are tied are voted on again. */
const revote: CountInput = {
  ...committee,
  election: { post: 'committee', seats: 1, round: 2, kind: 'tieRevote' },
  candidates: candidates(2),
  ballots: { issued: 138, collected: 138, papers: [{ struck: [1], times: 70 }, { struck: [2], times: 68 }] },
};
const delegateRevote: CountInput = { ...revote, election: { ...delegates.election, alternates: 0, seats: 1, round: 2, kind: 'tieRevote' } };

describe('what the congress knows of a round', () => {
  it('is who has a seat by an earlier round, with votes and round', () => {
    const said = textOf(knowing(revote, { electedBefore: [won(5, 120), won(7, 91)] }));
    expect(said).toContain(`để lấy 1 đồng chí.\nĐã trúng cử ở lần bầu trước: ${nameOf(5)} (120 phiếu, lần 1); ${nameOf(7)} (91 phiếu, lần 1).`);
  });

  it('names both tiers on the paper of a ballot for alternates alone', () => {
    const input: CountInput = { ...delegateRevote, election: { ...delegateRevote.election, tier: 'alternate', kind: 'ordinary' } };
    const said = textOf(knowing(input, { electedBefore: [won(5, 120)], alternatesBefore: [won(7, 91)] }));
    expect(said).toContain(`Đã trúng cử đại biểu chính thức ở lần bầu trước: ${nameOf(5)} (120 phiếu, lần 1).`);
    expect(said).toContain(`Đã trúng cử đại biểu dự khuyết ở lần bầu trước: ${nameOf(7)} (91 phiếu, lần 1).`);
  });

  it('is when D was taken, in the order of the day and without zeros that the Party does not write', () => {
    const said = textOf(knowing(committee, { issuedAt: '2025-05-20T09:15' }));
    expect(said).toContain('Số làm căn cứ tính kết quả (D): 138 (lấy lúc phát phiếu, 09 giờ 15 phút ngày 20/5/2025)');
  });

  it.each([
    ['number', 'Đại hội biểu quyết số lượng: 138 tán thành, 1 không tán thành, 1 ý kiến khác.'],
    ['list', 'Đại hội biểu quyết danh sách: 138 tán thành, 1 không tán thành, 1 ý kiến khác.'],
    ['board', 'Đại hội biểu quyết Ban Kiểm phiếu: 138 tán thành, 1 không tán thành, 1 ý kiến khác.'],
  ] as const)('is the hand vote on the %s, and only that', (on, sentence) => {
    const said = textOf(knowing(committee, { handVotes: { [on]: { for: 138, against: 1, other: 1 } } }));
    expect(said).toContain(sentence);
    expect(said.match(/biểu quyết/g)).toHaveLength(1);
  });

  it('is nothing to a count file: no sentence of it', () => {
    expect(textOf(sourceOf(committee))).toBe(textOf(knowing(committee, {})));
    expect(textOf(sourceOf(committee))).not.toMatch(/biểu quyết|lần bầu trước|lấy lúc phát phiếu|Cơ cấu/);
  });

  it('fills every brace', () => {
    const all = knowing(delegateRevote, {
      electedBefore: [won(5, 120)],
      alternatesBefore: [won(7, 91)],
      alternatesNow: { people: [won(8, 80)], seats: 3, base: 138 },
      alternatesOpen: { seats: 1, tied: { people: [{ name: nameOf(9) }], votes: 75 } },
      handVotes: { number: { for: 1, against: 0, other: 0 } },
      issuedAt: '2025-05-20T09:15',
    });
    expect(JSON.stringify(minutesModel(all))).not.toMatch(/\{\w+\}/);
  });
});

describe('delegates after a re-vote', () => {
  const alternatesNow = { people: [won(2, 91), won(9, 80)], seats: 3, base: 138 };

  it('have their alternates by the votes of the first round', () => {
    const said = textOf(knowing(delegateRevote, { alternatesNow }));
    expect(said).toContain('Đại biểu dự khuyết trúng cử\nCác đồng chí sau đây trúng cử đại biểu dự khuyết theo số phiếu của lần bầu 1 (Điều 18 Quy chế bầu cử trong Đảng)');
    expect(said).toContain(`(2 trên 3):\nSTT | Họ và tên | Số phiếu bầu | Tỷ lệ % (so với D = 138)\n1 | ${nameOf(2)} | 91 | 65,94\n2 | ${nameOf(9)} | 80 | 65,94`);
  });

  it('may leave a seat of the alternates open, which the board reports', () => {
    const said = textOf(knowing(delegateRevote, { alternatesNow, alternatesOpen: { seats: 1 } }));
    expect(said).toContain('Đã bầu đủ số lượng đại biểu chính thức.\nCòn thiếu 1 đồng chí (đại biểu dự khuyết).');
    expect(said).toContain('Quyết định của Đại hội: ...');
  });

  it('may be tied for the last alternate in the first round', () => {
    const tied = { people: [{ name: nameOf(8) }, { name: nameOf(9) }], votes: 75 };
    const said = textOf(knowing(delegateRevote, { alternatesOpen: { seats: 1, tied } }));
    expect(said).toContain(`Các đồng chí ${nameOf(8)}, ${nameOf(9)} có số phiếu bằng nhau (75 phiếu) ở vị trí cuối.`);
    expect(said).toContain('để lấy 1 đồng chí (đại biểu dự khuyết).');
  });

  it('say nothing new where the round itself names its alternates', () => {
    const own = textOf(sourceOf(delegates), 1);
    expect(textOf(knowing(delegates, {}), 1)).toBe(own);
    expect(own).not.toContain('theo số phiếu của lần bầu');
  });
});

describe('what the meeting decided', () => {
  const short: CountInput = { ...committee, ballots: { ...committee.ballots, papers: [{ struck: [14, 15, 16, 17], times: 138 }] } };

  it.each([
    [{ kind: 'tieRevote' }, 'Bầu lại giữa những người bằng phiếu.'],
    [{ kind: 'voteAgain' }, 'Bầu lại một lần nữa.'],
    [{ kind: 'furtherBallot', newNames: true, vote: { for: 130, against: 5, other: 3 } }, 'Bầu tiếp cho đủ số lượng, có bổ sung danh sách (130 tán thành, 5 không tán thành, 3 ý kiến khác).'],
    [{ kind: 'furtherBallot', newNames: false }, 'Bầu tiếp cho đủ số lượng, không bổ sung danh sách.'],
    [{ kind: 'admitTied', names: ['Lê An', 'Lê Bình'] }, 'Đưa vào danh sách: Lê An, Lê Bình.'],
    [{ kind: 'admitTied', names: [] }, 'Không đưa thêm ai trong những người bằng phiếu.'],
    [{ kind: 'stopShort', reason: 'đủ số lượng lãnh đạo.' }, 'Dừng lại, không bầu tiếp: đủ số lượng lãnh đạo.'],
    [{ kind: 'reportUp' }, 'Báo cáo cấp ủy cấp trên xem xét, chỉ định.'],
  ] as const)('stands instead of the dotted line: %o', (decision, sentence) => {
    const said = textOf(knowing(short, { decisions: [decision] }));
    expect(said).toContain(`Quyết định của Đại hội: ${sentence}`);
    expect(said).not.toContain('Quyết định của Đại hội: ...');
  });

  it('is left to the pen until then', () => expect(textOf(knowing(short, {}))).toContain('Quyết định của Đại hội: ...'));
});

describe('the structure of the elected', () => {
  const women = { target: { id: 'women', label: 'Nữ', measure: { kind: 'women' }, certain: true }, people: 2, of: 15, unknown: 0, percent: '13,33' } as const;

  it('informs, with people and percent', () => {
    const said = textOf(knowing(committee, { structure: [women, { ...women, unknown: 4 }] }));
    expect(said).toContain('Cơ cấu những đồng chí trúng cử (chỉ để thông tin, không làm thay đổi kết quả bầu cử):\nNữ: 2/15 (13,33%)\nNữ: 2/15 (13,33%); 4 đồng chí chưa có thông tin');
  });

  it('says that it counts those of earlier rounds', () => {
    expect(textOf(knowing(revote, { electedBefore: [won(5, 120)], structure: [women] }))).toContain('trúng cử, tính cả các lần bầu trước (chỉ để thông tin');
  });
});

describe('names alike', () => {
  const twins: CountInput['candidates'] = candidates(17).map((one) => (one.no < 16 ? one : { ...one, name: 'Lê An', birthYear: 1900 + 5 * one.no }));
  const tied: CountInput = { ...committee, candidates: twins, ballots: { ...committee.ballots, papers: [{ struck: [1, 16], times: 69 }, { struck: [1, 17], times: 69 }] } };

  it('are told apart in list, result, elected and tie, headless too', () => {
    const said = textOf(sourceOf(tied));
    expect(said).toContain('16 | Lê An (1980) | 1980');
    expect(said).toContain('16 | Lê An (1980) | 69 | 50,00');
    const elected = textOf(sourceOf({ ...tied, ballots: { ...committee.ballots, papers: [{ struck: [1, 16], times: 138 }] } }));
    expect(elected).toContain('Lê An (1985) | 138 | 100,00');
    const last = textOf(sourceOf({ ...tied, ballots: { ...committee.ballots, papers: [{ struck: [15, 16], times: 60 }, { struck: [15, 17], times: 60 }, { struck: [15, 1], times: 18 }] } }));
    expect(last).toContain('Các đồng chí Lê An (1980), Lê An (1985) có số phiếu bằng nhau (78 phiếu)');
  });

  it('are told apart from somebody elected before', () => {
    const [first, ...others] = candidates(2).map((one) => ({ ...one, birthYear: 1980 }));
    const before: Winner = { name: first?.name ?? '', birthYear: 1970, votes: 99, percent: '71,74', round: 1 };
    const said = textOf(knowing({ ...revote, candidates: first === undefined ? [] : [first, ...others] }, { electedBefore: [before] }));
    expect(said).toContain(`Đã trúng cử ở lần bầu trước: ${nameOf(1)} (1970) (99 phiếu, lần 1).`);
    expect(said).toContain(`1 | ${nameOf(1)} (1980) | 1980`);
  });

  it('leave one person one name where he stood before', () => {
    expect(textOf(knowing(delegateRevote, { alternatesNow: { people: [won(1, 91)], seats: 3, base: 138 } }))).toContain(`1 | ${nameOf(1)} | 91`);
  });
});

describe('a conference', () => {
  const votes = { for: 14, against: 0, other: 0 };
  const facts: CongressFacts = { handVotes: { number: votes, list: votes, board: votes }, issuedAt: '2025-05-20T16:05' };
  const second: CountInput = {
    ...secretary,
    election: { post: 'standingCommittee', seats: 1, round: 2 },
    candidates: candidates(2),
    ballots: { issued: 14, collected: 14, papers: [{ struck: [1], times: 10 }, { struck: [2], times: 4 }] },
  };
  const inspection: CountInput = {
    ...secretary,
    organisation: { ...secretary.organisation, congress: 'Hội nghị lần thứ nhất Ủy ban Kiểm tra' },
    election: { post: 'inspectionChair', seats: 1 },
    meeting: { kind: 'conference', attendance: { present: 5 }, presentAtVote: 5 },
    ballots: { issued: 5, collected: 5, papers: [{ agree: [1], disagree: [], times: 5 }] },
  };

  it('speaks of itself and its members', () => {
    const said = textOf(knowing(second, { ...facts, electedBefore: [won(7, 12)], decisions: [{ kind: 'furtherBallot', newNames: false }] }));
    expect(said).toContain('HỘI NGHỊ LẦN THỨ NHẤT BAN CHẤP HÀNH\nKHÓA XXIII');
    expect(said).toContain('Bầu Ban Thường vụ Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030\nLần bầu: 2');
    expect(said).toContain('Hội nghị biểu quyết số lượng: 14 tán thành, 0 không tán thành, 0 ý kiến khác.');
    expect(said).toContain('Số làm căn cứ tính kết quả (D): 15 (lấy lúc phát phiếu, 16 giờ 05 phút ngày 20/5/2025)');
    expect(said).not.toMatch(/Đại hội|đại biểu/i);
  });

  it('of the inspection committee is headed by it', () => {
    const said = textOf(knowing(inspection, facts));
    expect(said).toContain('HỘI NGHỊ LẦN THỨ NHẤT ỦY BAN KIỂM TRA\nKHÓA XXIII');
    expect(said).toContain('Bầu chủ nhiệm Ủy ban Kiểm tra Đảng bộ phường Bắc Sơn');
    expect(said).toContain('Hội nghị lần thứ nhất Ủy ban Kiểm tra Đảng bộ phường Bắc Sơn, khóa XXIII');
    expect(said).toContain('Tổng số ủy viên được triệu tập: 5');
    expect(said).toContain('Đồng chí sau đây trúng cử:');
    expect(said).not.toMatch(/Đại hội|đại biểu|Ban Chấp hành/i);
  });
});
