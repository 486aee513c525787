import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { board, led, named, names } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const vote = (agreed: number, against = 0, other = 0) => ({ for: agreed, against, other });

describe('the steps of a round', () => {
  test('are recorded with who and when, and the number voted is the number to elect', async () => {
    const { add, must, round } = await led(one);
    const id = await add({ post: 'delegates', candidates: named(8) });
    await must('POST', `/rounds/${id}/steps`, { kind: 'numberProposed', seats: 4 }, 'technician');
    await must('POST', `/rounds/${id}/steps`, { kind: 'numberVoted', seats: 3, alternates: 2, vote: vote(9, 1) }, 'first');
    const { steps, details } = await round(id);
    expect([details.seats, details.alternates]).toEqual([3, 2]);
    expect(steps.numberProposed).toMatchObject({ by: 'Đỗ Quang Tú', step: { seats: 4 } });
    expect(steps.numberVoted).toMatchObject({ by: 'Lê Thu Cúc', step: { vote: vote(9, 1) } });
    expect(steps.numberVoted?.at).toMatch(/^2025-05-20T01:/);
  });

  test('go back one by one until ballots are issued, and never after', async () => {
    const { add, must, code, issue } = await led(one);
    const id = await add({ candidates: named(3) });
    const take = (step: object) => code('POST', `/rounds/${id}/steps`, step);
    const back = (kind: string) => code('DELETE', `/rounds/${id}/steps/${kind}`);
    expect(await back('numberVoted')).toBe('STEP_NOT_TAKEN');
    expect(await take({ kind: 'numberVoted', seats: 2 })).toBe(200);
    expect(await take({ kind: 'numberVoted', seats: 2 })).toBe('STEP_TAKEN');
    expect(await take({ kind: 'listProposed', names: 3 })).toBe(200);
    expect(await take({ kind: 'numberProposed', seats: 2 })).toBe('STEP_PASSED');
    expect(await back('numberVoted')).toBe('STEP_NOT_LAST');
    expect(await take({ kind: 'ballotsPrinted', printed: 12 })).toBe('STEP_NOT_LOCKED');
    await must('POST', `/rounds/${id}/lock`, {});
    expect(await back('listProposed')).toBe('STEP_LOCKED');
    expect(await take({ kind: 'ballotsPrinted', printed: 12 })).toBe(200);
    expect(await back('ballotsPrinted')).toBe(200);
    expect(await take({ kind: 'boxSealed', witnesses: ['Mai Lực'], seals: '03' })).toBe(200);
    await issue(id, 10);
    expect(await back('boxSealed')).toBe('STEP_ISSUED');
    expect(await code('POST', `/rounds/${id}/unlock`)).toBe('BALLOTS_ISSUED');
    expect(await back('khong-co')).toBe('NO_SUCH_ROUTE');
  });

  test('unlocking the list takes back what was done on the locked one', async () => {
    const { add, must, round } = await led(one);
    const id = await add({ candidates: named(3) });
    await must('POST', `/rounds/${id}/lock`, { vote: vote(10) });
    await must('POST', `/rounds/${id}/steps`, { kind: 'boardElected', people: 3 });
    await must('POST', `/rounds/${id}/unlock`);
    expect(await round(id)).toMatchObject({ stage: 'draft', steps: {} });
    expect((await round(id)).listVote).toBeUndefined();
  });

  test('a hand vote that does not carry records nothing', async () => {
    const { add, code, round } = await led(one);
    const id = await add({ candidates: named(3) });
    for (const lost of [vote(5, 5), vote(4, 3, 2), vote(0)]) {
      expect(await code('POST', `/rounds/${id}/steps`, { kind: 'numberVoted', seats: 3, vote: lost })).toBe('VOTE_NOT_CARRIED');
      expect(await code('POST', `/rounds/${id}/lock`, { vote: lost })).toBe('VOTE_NOT_CARRIED');
    }
    expect(await round(id)).toMatchObject({ stage: 'draft', steps: {}, details: { seats: 2 } });
  });

  test('the number voted stays until that step is taken back, and must mean something for the post', async () => {
    const { add, must, code, round } = await led(one);
    const id = await add({ candidates: named(4) });
    expect(await code('POST', `/rounds/${id}/steps`, { kind: 'numberVoted', seats: 2, alternates: 1 })).toBe('FIELD_INVALID');
    await must('POST', `/rounds/${id}/steps`, { kind: 'numberVoted', seats: 3 });
    const { details } = await round(id);
    expect(await code('PUT', `/rounds/${id}`, { ...details, seats: 2 })).toBe('NUMBER_VOTED');
    await must('DELETE', `/rounds/${id}/steps/numberVoted`);
    expect(await code('PUT', `/rounds/${id}`, { ...details, seats: 2 })).toBe(200);
  });
});

describe('who stands on the ballot', () => {
  test.each([[3, 10, false], [4, 10, true], [undefined, undefined, false]])('support %s of %s from the floor: %s', async (support, attending, stands) => {
    const { add, round } = await led(one);
    const id = await add({ candidates: [...named(2), { name: 'Vũ B', origin: 'floor', ...(support === undefined ? {} : { support, attending }) }] });
    const { candidates, list } = await round(id);
    expect([names(candidates).includes('Vũ B'), list.unsupported]).toEqual([stands, stands ? [] : ['Vũ B']]);
  });

  test('a withdrawal waits for the congress, who allows or refuses it', async () => {
    const { add, change, code, round } = await led(one);
    const id = await add({ candidates: named(4).with(1, { name: 'Vũ AB', withdrawal: 'asked' }) });
    expect((await round(id)).list.undecided).toEqual(['Vũ AB']);
    expect(await code('POST', `/rounds/${id}/lock`, {})).toBe('WITHDRAWAL_OPEN');
    await change(id, { candidates: named(4).with(1, { name: 'Vũ AB', withdrawal: 'refused' }) });
    expect(names((await round(id)).candidates)).toContain('Vũ AB');
    await change(id, { candidates: named(4).with(1, { name: 'Vũ AB', withdrawal: 'allowed' }) });
    expect((await round(id)).candidates.map(({ no, name }) => [no, name])).toEqual([[1, 'Vũ AA'], [2, 'Vũ AC'], [3, 'Vũ AD']]);
    expect(await code('POST', `/rounds/${id}/lock`, {})).toBe(200);
  });
});

describe('a list is not locked', () => {
  test.each([
    ['with nobody on it', [], 'LIST_EMPTY'],
    ['with two of one name that nothing tells apart', [{ name: 'Vũ An' }, { name: 'Vũ An' }, { name: 'Vũ Ba' }], 'NAMES_ALIKE'],
    ['out of order without a reason', [{ name: 'Vũ C' }, { name: 'Vũ B' }, { name: 'Vũ D' }], 'ORDER_REASON'],
  ])('%s', async (_, candidates, fault) => {
    const { add, code } = await led(one);
    const id = await add({ candidates });
    expect(await code('POST', `/rounds/${id}/lock`, {})).toBe(fault);
  });

  test('twice, nor after its ballots are out', async () => {
    const { add, must, code, issue } = await led(one);
    const id = await add({ candidates: named(3) });
    expect(await code('POST', `/rounds/${id}/unlock`)).toBe('LIST_OPEN');
    expect(await code('POST', `/rounds/${id}/issue`, { issued: 10, presentAtVote: 10, spoiled: 0 })).toBe('LIST_OPEN');
    await must('POST', `/rounds/${id}/lock`, {});
    expect(await code('POST', `/rounds/${id}/lock`, {})).toBe('LIST_LOCKED');
    await issue(id, 10);
    expect(await code('POST', `/rounds/${id}/lock`, {})).toBe('BALLOTS_ISSUED');
  });
});

describe.each([['locked', 'LIST_LOCKED'], ['issued', 'BALLOTS_ISSUED']])('when the list is %s', (stage, fault) => {
  test('no route changes it', async () => {
    const all = await led(one);
    const id = await all.add({ candidates: named(3) });
    await all.must('POST', `/rounds/${id}/lock`, {});
    if (stage === 'issued') await all.issue(id, 10);
    const before = await all.round(id);
    expect(await all.code('PUT', `/rounds/${id}`, { ...before.details, candidates: named(4) })).toBe(fault);
    expect(await all.code('POST', `/rounds/${id}/opinion`)).toBe('LIST_LOCKED');
    expect(await all.code('DELETE', `/elections/${id}`)).toBe('LIST_LOCKED');
    for (const step of [{ kind: 'numberVoted', seats: 1 }, { kind: 'withdrawalsVoted', asked: 1, allowed: 1 }])
      expect(await all.code('POST', `/rounds/${id}/steps`, step)).toBe(stage === 'locked' ? 'STEP_LOCKED' : 'STEP_ISSUED');
    expect(await all.code('POST', '/plan', { template: 'branch' })).toBe('PLAN_EXISTS');
    const { details, candidates } = await all.round(id);
    expect({ details, candidates }).toEqual({ details: before.details, candidates: before.candidates });
  });
});

describe('the board', () => {
  test('E23 a board member stands on the list: no ballots before it is replaced', async () => {
    const { add, must, code, issue, round } = await led(one);
    const id = await add({ candidates: [{ name: 'Phạm Đức Dũng' }, { name: 'Vũ H' }, { name: 'Vũ K' }] });
    await must('POST', `/rounds/${id}/lock`, {});
    expect((await round(id)).warnings.map((each) => each.code)).toEqual(['W305', 'boardOutside']);
    expect(await code('POST', `/rounds/${id}/issue`, { issued: 10, presentAtVote: 10, spoiled: 0 })).toBe('BOARD_ON_LIST');
    await must('PUT', `/rounds/${id}/board`, { ...board, members: ['Trần Thị Mơ'] });
    await issue(id, 10);
    expect(await code('PUT', `/rounds/${id}/board`, board)).toBe('BALLOTS_ISSUED');
  });

  test('has a head before ballots go out', async () => {
    const { add, must, code } = await led(one);
    const id = await add({ candidates: named(3), board: { head: '', members: [] } });
    await must('POST', `/rounds/${id}/lock`, {});
    expect(await code('POST', `/rounds/${id}/issue`, { issued: 10, presentAtVote: 10, spoiled: 0 })).toBe('BOARD_MISSING');
    expect(await code('PUT', `/rounds/${id}/board`, { head: ' ', members: [] })).toBe('BOARD_MISSING');
  });
});
