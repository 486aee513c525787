import { afterEach, describe, expect, test } from 'vitest';
import type { Result } from '../domain/result.ts';
import { readBack } from '../minutes/read-back.ts';
import { saidBy } from '../minutes/said.ts';
import { ballotDraft } from '../usecases/papers/ballot.ts';
import { boxSealingDraft } from '../usecases/papers/box-sealing.ts';
import { destructionDraft } from '../usecases/papers/destruction.ts';
import { pdfOf, saidOf, type PaperDraft, type Stamp } from '../usecases/papers/draft.ts';
import { handOverDraft } from '../usecases/papers/hand-over.ts';
import { instructionsDraft } from '../usecases/papers/instructions.ts';
import { withdrawalDraft } from '../usecases/papers/withdrawal.ts';
import type { Fault } from '../usecases/fault.ts';
import type { OpenFile } from '../usecases/workspace.ts';
import { led, named, papersOf } from './congress.ts';
import { desk, type Answer } from './desk.ts';

// The papers of the room: what is printed before the ballots go out and after the count is closed.

let one: ReturnType<typeof desk>;
afterEach(() => one.leave());

type Draft = (file: OpenFile, id: number, stamp: Stamp) => Result<PaperDraft, Fault>;

async function room(founding: Parameters<typeof led>[1] = {}) {
  one = desk();
  const all = await led(one, founding);
  const id = await all.add({ candidates: named(3), seats: 2 });
  const asked = (draft: Draft, of = id, printedAt = '2025-05-20T04:00:00Z') => draft(one.workspace.current()!, of, { version: { number: 1 }, head: one.workspace.current()!.store.head().head, printedAt });
  const code = (draft: Draft, of = id, printedAt?: string): string => {
    const answer = asked(draft, of, printedAt);
    return answer.ok ? 'ok' : answer.error.code;
  };
  const said = (draft: Draft, of = id, printedAt?: string): string => {
    const answer = asked(draft, of, printedAt);
    if (!answer.ok || answer.value.kind !== 'paper') throw new Error(answer.ok ? 'no paper' : answer.error.code);
    return saidBy(answer.value.model);
  };
  const step = (taken: unknown): Promise<Answer['body']> => all.must('POST', `/rounds/${id}/steps`, taken);
  return { ...all, id, asked, blocked: code, said, step };
}

describe('before the list is locked', () => {
  test('nobody knows the ballot, the instructions and the box of a round', async () => {
    const { blocked } = await room();
    for (const draft of [ballotDraft, instructionsDraft, boxSealingDraft]) expect(blocked(draft)).toBe('LIST_OPEN');
  });

  test('a request to withdraw is an empty sheet, then that of who asked; once locked nobody asks any more', async () => {
    const { id, said, blocked, change, must } = await room();
    expect(said(withdrawalDraft)).toContain('Tôi tên là: ...');
    await change(id, { candidates: named(4).with(1, { name: 'Vũ AB', birthYear: 1970, withdrawal: 'allowed' }) });
    expect(said(withdrawalDraft)).toContain('Tôi tên là: Vũ AB');
    await change(id, { candidates: named(3) });
    await must('POST', `/rounds/${id}/lock`, {});
    expect(blocked(withdrawalDraft)).toBe('LIST_LOCKED');
  });
});

describe('once the list is locked', () => {
  test('the ballot tells namesakes apart, and says the same whenever it is printed', async () => {
    const { id, change, must, asked } = await room();
    await change(id, { candidates: [{ name: 'Vũ An', birthYear: 1970 }, { name: 'Vũ An', birthYear: 1981 }, { name: 'Vũ Bình', birthYear: 1975 }] });
    await must('POST', `/rounds/${id}/lock`, {});
    const ballot = asked(ballotDraft);
    if (!ballot.ok) throw new Error(ballot.error.code);
    const [page = ''] = await readBack(await pdfOf(ballot.value));
    for (const words of ['PHIẾU BẦU', 'Số lượng cần bầu: 2 đồng chí', 'Vũ An (1970)', 'Vũ An (1981)']) expect(page).toContain(words);
    expect(page).not.toContain('1975');
    await must('POST', `/rounds/${id}/steps`, { kind: 'ballotsPrinted', printed: 12 });
    const again = asked(ballotDraft, id, '2025-05-20T09:00:00Z');
    expect(again.ok && saidOf(again.value)).toEqual(saidOf(ballot.value));
  });

  test('the ballot of a rehearsal bears its mark', async () => {
    one = desk();
    await one.ask('POST', '/files/rehearsal', { ballots: 20, names: 5, seats: 3 });
    const file = one.workspace.current();
    if (file === undefined) throw new Error('no rehearsal');
    const ballot = ballotDraft(file, 1, { printedAt: '2025-05-20T04:00:00Z' });
    if (!ballot.ok) throw new Error(ballot.error.code);
    const [page = ''] = await readBack(await pdfOf(ballot.value));
    expect(page.split('TẬP DƯỢT').length - 1).toBeGreaterThanOrEqual(2);
  });

  test('the instructions speak of this list, in the wording of this congress', async () => {
    const { id, must, said } = await room();
    await must('POST', `/rounds/${id}/lock`, {});
    expect(said(instructionsDraft)).toContain('Đại hội bầu 2 đồng chí trong danh sách 3 đồng chí');
    expect(said(instructionsDraft)).toContain('Số làm căn cứ tính kết quả là 10. Đồng chí trúng cử phải được từ 6 phiếu trở lên');
    // What is read aloud in the congress's own way changes nothing on the paper.
    const before = said(instructionsDraft);
    await must('PUT', '/script/casting', { text: 'Mời {board} bỏ phiếu đầu tiên.' });
    expect(said(instructionsDraft)).toBe(before);
  });

  test('the box bears the figures as they become known', async () => {
    const { id, must, said, step, issue } = await room();
    await must('POST', `/rounds/${id}/lock`, {});
    expect(said(boxSealingDraft)).toContain('Số phiếu in: ...');
    expect(said(boxSealingDraft)).toContain('Có mặt dự đại hội: 10');
    await step({ kind: 'ballotsPrinted', printed: 12 });
    await step({ kind: 'boxSealed', witnesses: ['Ngô Văn Ba', 'Vũ Thị Tư'], seals: 'số 01, 02' });
    await issue(id, 9);
    for (const line of ['Số phiếu in: 12', 'Đại biểu chứng kiến: Ngô Văn Ba, Vũ Thị Tư', 'Đã ghi: số 01, 02', 'Có mặt dự đại hội: 10']) expect(said(boxSealingDraft)).toContain(line);
  });

  test('nothing more is given out for a voided round, whose box remains on record', async () => {
    const { id, must, blocked, said, issue } = await room();
    await must('POST', `/rounds/${id}/lock`, {});
    await issue(id, 10);
    await must('POST', `/rounds/${id}/void`, { reason: 'phiếu in thiếu một tên' });
    for (const draft of [ballotDraft, instructionsDraft]) expect(blocked(draft)).toBe('ROUND_VOIDED');
    expect(said(boxSealingDraft)).toContain('Lần bầu này đã bị hủy');
  });
});

describe('the ballots are handed over', () => {
  test('once a count is closed, and then with no round that is still being counted', async () => {
    const { id, add, must, blocked, said, step, issue, counted } = await room();
    expect(blocked(handOverDraft, 1)).toBe('COUNT_NOT_CLOSED');
    expect(blocked(handOverDraft, 9)).toBe('NO_SUCH_MEETING');
    await must('POST', `/rounds/${id}/lock`, {});
    await step({ kind: 'ballotsPrinted', printed: 12 });
    await issue(id, 10);
    const papers = papersOf([10, 6, 2], 10, 'strike');
    await counted(id, papers);
    expect(blocked(handOverDraft, 1)).toBe('COUNT_NOT_CLOSED');
    for (const act of ['conclude', 'close']) await must('POST', `/rounds/${id}/${act}`);
    const other = await add({ post: 'other', title: 'Bầu thêm', candidates: named(2, 'Trần'), seats: 1 });
    await counted(other, papersOf([8, 2], 10, 'strike'));
    const text = said(handOverDraft, 1);
    expect(text).toContain('10 | 0 | 0 | …… | …… | 12\n');
    expect(text).toContain(`Tên tệp: ${one.workspace.current()?.name}`);
    expect(text).not.toContain('Bầu thêm');
  });

  test('with the papers of a voided round, whose figures nobody is told', async () => {
    const { id, round, must, said, issue, closed, election } = await room();
    await must('POST', `/rounds/${id}/lock`, {});
    await issue(id, 10);
    await must('POST', `/rounds/${id}/void`, { reason: 'phiếu in thiếu một tên' });
    const again = (await election((await round(id)).election)).round;
    await closed(again, papersOf([10, 6, 2], 10, 'strike'));
    const text = said(handOverDraft, 1);
    expect(text.match(/…… \| …… \| 0 \| …… \| …… \| ……/g)).toHaveLength(1);
    expect(text).toContain('lần bầu này đã bị hủy');
    expect(text).toContain('10 | 0 | 0 | ……');
  });

  test('and says the same until something else is handed over, whatever happens in the file', async () => {
    const { id, asked, closed, must } = await room();
    await closed(id, papersOf([10, 6, 2], 10, 'strike'));
    const before = asked(handOverDraft, 1);
    await must('POST', `/rounds/${id}/print`);
    const after = asked(handOverDraft, 1, '2025-05-20T10:00:00Z');
    expect(before.ok && after.ok && saidOf(after.value)).toEqual(before.ok && saidOf(before.value));
  });
});

test('the ballots are destroyed after six months, not on the last day of them', async () => {
  const { id, blocked, said, closed } = await room();
  await closed(id, papersOf([10, 6, 2], 10, 'strike'));
  expect(blocked(destructionDraft, 1)).toBe('BALLOTS_KEPT');
  // Half past eleven in the evening of the last day, and half past midnight, in Viet Nam.
  expect(blocked(destructionDraft, 1, '2025-11-20T16:30:00Z')).toBe('BALLOTS_KEPT');
  expect(said(destructionDraft, 1, '2025-11-20T17:30:00Z')).toContain('đến hết ngày 20/11/2025');
});
