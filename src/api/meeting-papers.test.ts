import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saidBy } from '../minutes/said.ts';
import { paperDrafts } from '../usecases/papers/drafts.ts';
import { led, named, papersOf, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
let committee: number;
let secretary: number;
beforeEach(async () => {
  one = desk();
  all = await led(one);
  committee = await all.add({ candidates: named(3), seats: 2 });
  secretary = await all.add({ post: 'secretary', seats: 1, candidates: [{ name: 'Vũ AA' }] });
});
afterEach(() => one.leave());

type Of = 'report' | 'electionMinutes' | 'proposal';

/** What the paper says as the file stands, or the code of what is in its way. */
function said(of: Of, id = 1): string {
  const file = one.workspace.current();
  if (file === undefined) throw new Error('no file');
  const draft = paperDrafts[of].draft(file, id, { printedAt: '2025-05-20T09:00:00Z' });
  if (!draft.ok) return draft.error.code;
  if (draft.value.kind !== 'paper') throw new Error('not a paper of sections');
  return saidBy(draft.value.model);
}

const votes = [9, 8, 3];
const papers = papersOf(votes, 10, 'strike');
const confirmCommittee = () => all.voted(committee, votes);

describe('the spoken report', () => {
  test('is there once the count is closed, and not before', async () => {
    expect(said('report', committee)).toBe('COUNT_NOT_CLOSED');
    await all.counted(committee, papers);
    expect(said('report', committee)).toBe('COUNT_NOT_CLOSED');
    for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/${committee}/${act}`);
    const told = said('report', committee);
    expect(told).toContain('1 | Vũ AA | 9 | Chín | 90,00');
    expect(told).not.toContain('Vũ AC');
  });

  test('is not there of a round that was voided', async () => {
    await all.must('POST', `/rounds/${committee}/lock`, {});
    await all.issue(committee, 10);
    await all.must('POST', `/rounds/${committee}/void`, { reason: 'in sai tên' });
    expect(said('report', committee)).toBe('ROUND_VOIDED');
  });
});

describe('the election minutes', () => {
  test('say of a count that nobody has confirmed only that it is open', async () => {
    await all.closed(committee, papers);
    const told = said('electionMinutes');
    expect(told).toContain('Chưa có kết quả được Đoàn Chủ tịch xác nhận.\nCuộc bầu cử này chưa xong.');
    expect(told).not.toMatch(/90,00|trúng cử|Phát ra/);
  });

  test('give list, board and votes of every confirmed round, and name what has yet to come', async () => {
    await confirmCommittee();
    const told = said('electionMinutes');
    expect(told).toContain('Tổng số đại biểu chính thức được triệu tập: 10');
    expect(told).toContain('Danh sách bầu cử gồm 3 đồng chí, theo thứ tự trên phiếu: Vũ AA, Vũ AB, Vũ AC.');
    expect(told).toContain('2 | Vũ AB | 8 | 80,00');
    expect(told).toMatch(/5\. Bầu Bí thư\nChưa chốt danh sách bầu cử\.\nCuộc bầu cử này chưa xong\./);
  });

  test('tell what the meeting decided after a round, and what stopped an election', async () => {
    await all.voted(committee, [9, 5, 3]);
    await all.decide(committee, { kind: 'stopShort', reason: 'không còn nguồn', vote: { for: 10, against: 0, other: 0 } });
    await all.must('POST', `/elections/${secretary}/pause`, { reason: 'xin ý kiến về nhân sự' });
    const told = said('electionMinutes');
    expect(told).toContain('Dừng lại, không bầu tiếp: không còn nguồn (10 tán thành, 0 không tán thành, 0 ý kiến khác).');
    expect(told).toContain('Kết thúc cuộc bầu cử này, còn thiếu 1 đồng chí.');
    expect(told).toContain('Tạm dừng ngày 20/05/2025 để xin ý kiến cấp ủy cấp trên: xin ý kiến về nhân sự');
  });

  test('are about a meeting that is there', () => expect(said('electionMinutes', 9)).toBe('NO_SUCH_MEETING'));
});

describe('the report to the higher level', () => {
  test('waits for the first confirmed result', async () => {
    expect(said('proposal')).toBe('NOTHING_CONFIRMED');
    await all.closed(committee, papers);
    expect(said('proposal')).toBe('NOTHING_CONFIRMED');
    await all.confirm(committee);
    expect(said('proposal')).toContain('Ban Chấp hành: Vũ AA, Vũ AB');
    expect(said('proposal')).toContain('Các cuộc bầu cử chưa xong sẽ báo cáo sau: Bầu Bí thư.');
  });

  test('stands the elected against the targets of the congress', async () => {
    await all.must('PUT', '/targets', { targets: [{ id: 'women', label: 'Nữ', measure: { kind: 'women' }, atLeast: 15, certain: true }] });
    await all.change(committee, { candidates: named(3, 'Vũ', { gender: 'female' }) });
    await confirmCommittee();
    expect(said('proposal')).toContain('Cơ cấu những đồng chí trúng cử\nBan Chấp hành (2 đồng chí):');
  });

  test('is printed with version and head, and says the same when nothing has happened', async () => {
    await confirmCommittee();
    const first = await all.must('POST', '/papers', { of: 'proposal', meeting: 1 });
    expect(first).toMatchObject({ version: 1 });
    expect(await all.must('POST', '/papers', { of: 'proposal', meeting: 1 })).toEqual(first);
  });
});
