import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countFile, resultText } from '../usecases/count-file.ts';
import { exportFile } from '../usecases/export.ts';
import { delegates, led, named, names } from './congress.ts';
import { byHand, desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

describe('a tie at the last seat', () => {
  const tied = async () => {
    const all = await led(one);
    const id = await all.add({ candidates: named(3) });
    expect(await all.voted(id, [8, 6, 6])).toMatchObject({ state: 'decide', missing: 1, choices: [{ kind: 'tieRevote', seats: 1 }] });
    const { round } = await all.decide(id, { kind: 'tieRevote', vote: { for: 10, against: 0, other: 0 } });
    return { ...all, id, revote: round as number };
  };

  test('goes to the tied alone, whose list, seats and kind are fixed', async () => {
    const { revote, round, code } = await tied();
    const { details, fixed, candidates, number } = await round(revote);
    expect([number, fixed, details.kind, details.seats, names(candidates)]).toEqual([2, true, 'tieRevote', 1, ['Vũ AB', 'Vũ AC']]);
    for (const other of [named(3), [...named(3).slice(1), { name: 'Vũ Z' }], [{ name: 'Vũ AB' }, { name: 'Vũ AC', withdrawal: 'allowed' }]])
      expect(['LIST_FIXED', 'FIELD_INVALID']).toContain(await code('PUT', `/rounds/${revote}`, { ...details, candidates: other }));
    for (const other of [{ seats: 2 }, { kind: 'ordinary' }, { round: 3 }, { post: 'other' }])
      expect(['ROUND_FIXED', 'FIELD_INVALID']).toContain(await code('PUT', `/rounds/${revote}`, { ...details, ...other }));
    expect(await code('POST', `/rounds/${revote}/steps`, { kind: 'numberVoted', seats: 2 })).toBe('FIELD_INVALID');
    expect(await code('PUT', `/rounds/${revote}`, details)).toBe(200);
  });

  test('higher votes win without half of D, and the earlier round stays to be seen', async () => {
    const { id, revote, voted, round, election } = await tied();
    const after = await voted(revote, [2, 3]);
    expect([after.state, names(after.elected), after.missing, after.choices]).toEqual(['complete', ['Vũ AA', 'Vũ AC'], 0, []]);
    expect(await round(id)).toMatchObject({ stage: 'confirmed', candidates: [{}, {}, {}] });
    expect((await election(id)).rounds.map(({ number, kind, stage }) => [number, kind, stage])).toEqual([[1, 'ordinary', 'confirmed'], [2, 'tieRevote', 'confirmed']]);
  });

  test('E04 the re-vote is tied again: the meeting decides whether to vote once more', async () => {
    const { id, revote, voted, decide, code } = await tied();
    expect(await voted(revote, [5, 5])).toMatchObject({ state: 'decide', choices: [{ kind: 'voteAgain' }, { kind: 'stopShort' }] });
    expect(await code('POST', `/elections/${id}/decide`, { kind: 'tieRevote' })).toBe('DECISION_UNFIT');
    const { round } = await decide(id, { kind: 'voteAgain' });
    expect(names((await voted(round, [7, 3])).elected)).toEqual(['Vũ AA', 'Vũ AB']);
  });

  test('a result on which the meeting has decided is neither corrected nor voided', async () => {
    const { id, code } = await tied();
    expect(await code('POST', `/rounds/${id}/correct`, { reason: 'đếm lại' })).toBe('RESULT_DECIDED');
    expect(await code('POST', `/rounds/${id}/void`, { reason: 'hủy' })).toBe('ROUND_PAST');
    expect(await code('POST', `/elections/${id}/decide`, { kind: 'tieRevote' })).toBe('NOTHING_TO_DECIDE');
  });
});

describe('a shortage', () => {
  const short = async () => {
    const all = await led(one);
    const id = await all.add({ seats: 3, candidates: named(4) });
    expect(await all.voted(id, [9, 8, 5, 4])).toMatchObject({ state: 'decide', missing: 1, choices: [{ kind: 'furtherBallot' }, { kind: 'stopShort' }] });
    return { ...all, id };
  };

  test('goes to a further ballot of those left, without new names', async () => {
    const { id, decide, round, voted, code } = await short();
    const { round: next } = await decide(id, { kind: 'furtherBallot', newNames: false });
    const { details, fixed, candidates } = await round(next);
    expect([fixed, details.seats, names(candidates)]).toEqual([true, 1, ['Vũ AC', 'Vũ AD']]);
    expect(await code('PUT', `/rounds/${next}`, { ...details, candidates: [...details.candidates, { name: 'Vũ Z' }] })).toBe('LIST_FIXED');
    expect(await voted(next, [7, 2])).toMatchObject({ state: 'complete', missing: 0 });
  });

  test('goes to a further ballot with new names, but not with somebody who has a seat', async () => {
    const { id, decide, round, voted, code, change } = await short();
    const { round: next } = await decide(id, { kind: 'furtherBallot', newNames: true });
    const { details } = await round(next);
    expect(await code('PUT', `/rounds/${next}`, { ...details, candidates: [{ name: 'Vũ AA' }, ...details.candidates] })).toBe('FIELD_INVALID');
    expect(await code('PUT', `/rounds/${next}`, { ...details, alternates: 2 })).not.toBe(200);
    await change(next, { candidates: [...details.candidates, { name: 'Vũ Z' }] });
    expect(names((await voted(next, [2, 1, 7])).elected)).toEqual(['Vũ AA', 'Vũ AB', 'Vũ Z']);
  });

  test('is left as it is by decision, which ends the election', async () => {
    const { id, decide, code, election } = await short();
    expect(await code('POST', `/elections/${id}/decide`, { kind: 'stopShort', reason: 'đủ', vote: { for: 5, against: 5, other: 0 } })).toBe('VOTE_NOT_CARRIED');
    expect(await code('POST', `/elections/${id}/decide`, { kind: 'stopShort', reason: 'đủ' }, 'first')).toBe('NOT_ALLOWED');
    expect(await decide(id, { kind: 'stopShort', reason: 'đủ số lượng lãnh đạo' })).toEqual({});
    expect(await election(id)).toMatchObject({ state: 'short', missing: 1, choices: [], decisions: [{ round: id, decision: { kind: 'stopShort' } }] });
    expect(await code('POST', `/elections/${id}/decide`, { kind: 'furtherBallot', newNames: false })).toBe('NOTHING_TO_DECIDE');
  });

  test('each round has its own base, recomputed from changed statuses only', async () => {
    const { id, decide, round, must, voted } = await short();
    const { round: next } = await decide(id, { kind: 'furtherBallot', newNames: false });
    await must('PUT', '/meetings/1/roster/10/status', { status: 'absentUnreplaced' });
    expect((await round(id)).base).toMatchObject({ base: 10, threshold: 6 });
    expect((await round(next)).base).toMatchObject({ base: 9, threshold: 5 });
    await voted(next, [5, 4], 9);
    expect((await round(id)).base.base).toBe(10);
  });
});

test('official and alternate delegates: after an official re-vote, alternates come from the first round’s votes', async () => {
  const { add, voted, decide } = await led(one);
  const id = await add({ post: 'delegates', seats: 2, alternates: 2, candidates: named(5) });
  const first = await voted(id, [6, 6, 6, 1, 1]);
  expect([first.state, first.alternates]).toEqual(['decide', []]);
  const { round } = await decide(id, { kind: 'tieRevote' });
  const after = await voted(round, [9, 1, 8]);
  expect([names(after.elected), names(after.alternates)]).toEqual([['Vũ AA', 'Vũ AC'], ['Vũ AB']]);
  expect(after).toMatchObject({ state: 'decide', missing: 0, choices: [{ kind: 'furtherBallot', tier: 'alternate' }, { kind: 'stopShort' }] });
  await decide(id, { kind: 'stopShort', reason: 'không bầu thêm dự khuyết' });
});

test('a branch secretary not elected by the third ballot is reported to the higher committee', async () => {
  const { add, voted, decide, election, code } = await led(one, { branch: true, meeting: 'allMember' });
  const id = await add({ post: 'secretary', seats: 1, candidates: named(2) });
  await voted(id, [5, 5]);
  for (const number of [2, 3]) {
    const { round } = await decide(id, { kind: 'furtherBallot', newNames: false });
    expect((await election(id)).rounds.at(-1)?.number).toBe(number);
    await voted(round, [5, 5]);
  }
  expect((await election(id)).choices).toEqual([{ kind: 'reportUp' }]);
  expect(await code('POST', `/elections/${id}/decide`, { kind: 'furtherBallot', newNames: false })).toBe('DECISION_UNFIT');
  await decide(id, { kind: 'reportUp' });
  expect(await election(id)).toMatchObject({ state: 'reportedUp', elected: [], choices: [] });
});

describe('void papers', () => {
  test('begin the round again with the same list, open to be put right', async () => {
    const { add, must, code, round, issue, election, voted } = await led(one);
    const id = await add({ candidates: named(3) });
    expect(await code('POST', `/rounds/${id}/void`, { reason: 'sai' })).toBe('LIST_OPEN');
    await must('POST', `/rounds/${id}/lock`, {});
    await issue(id, 10);
    expect(await code('POST', `/rounds/${id}/void`, { reason: 'sai' }, 'technician')).toBe('NOT_ALLOWED');
    expect(await code('POST', `/rounds/${id}/void`, { reason: 'sai', vote: { for: 1, against: 9, other: 0 } })).toBe('VOTE_NOT_CARRIED');
    const { id: next } = await must('POST', `/rounds/${id}/void`, { reason: 'in sai tên số 2', vote: { for: 10, against: 0, other: 0 } });
    expect(await round(id)).toMatchObject({ stage: 'voided', voided: { reason: 'in sai tên số 2' }, issued: 10 });
    expect(await round(next)).toMatchObject({ stage: 'draft', number: 1, candidates: [{ no: 1 }, { no: 2 }, { no: 3 }] });
    expect((await election(id)).rounds).toHaveLength(2);
    expect(await code('POST', `/rounds/${id}/void`, { reason: 'lại hủy' })).toBe('ROUND_PAST');
    expect(await voted(next, [9, 8, 2])).toMatchObject({ state: 'complete', round: next });
  });

  test('are counted no further, by any route', async () => {
    const { add, must, code, counted } = await led(one);
    const id = await add({ candidates: named(3) });
    await counted(id, [{ struck: [1] }, { struck: [2] }, { struck: [3] }]);
    await must('POST', `/rounds/${id}/void`, { reason: 'thùng phiếu mở sớm' });
    const reading = { marks: { struck: [1] }, aside: false };
    for (const [path, body] of [
      ['lock', {}], ['unlock', undefined], ['opinion', undefined], ['issue', { issued: 3, presentAtVote: 3, spoiled: 0 }], ['collect', { collected: 3, spoiled: 0 }],
      ['recount', { collected: 3, note: 'lại' }], ['bundles/1/entries/1/start', byHand(3)], ['bundles/1/entries/2/reopen', undefined], ['bundles/1/entries/1/finish', byHand(3)],
      ['bundles/1/entries/1/readings', { place: 4, reading }], ['bundles/1/entries/2/release', { saved: 3 }], ['bundles/1/entries/2/undo', { place: 3 }], ['bundles/1/count', byHand(3)], ['bundles/1/recount', { papers: 4, note: 'lại' }],
      ['bundles/1/papers/1/reread', { reading }], ['bundles/1/papers/1/remove', { note: 'bỏ' }], ['conclude', undefined], ['close', undefined], ['print', undefined], ['signed', { paper: 1 }],
      ['confirm', { person: 4, pin: '1234', paper: 1 }], ['correct', { reason: 'sửa' }], ['explanations', { code: 'W304', text: 'x' }], ['minutes-details', {}], ['steps', { kind: 'numberVoted', seats: 1 }],
    ] as const) expect([path, await code('POST', `/rounds/${id}/${path}`, body)]).not.toEqual([path, 200]);
  });

  test('F201 more collected than issued: the count does not close, the round is voted again', async () => {
    const { add, must, code, counted, round } = await led(one);
    const id = await add({ candidates: named(3) });
    await counted(id, Array.from({ length: 11 }, () => ({ struck: [3] })), 10);
    await must('POST', `/rounds/${id}/conclude`);
    expect(await code('POST', `/rounds/${id}/close`)).toBe('COUNT_BLOCKED');
    const { id: next } = await must('POST', `/rounds/${id}/void`, { reason: 'thu về nhiều hơn phát ra' }, 'presidium');
    expect((await round(next)).stage).toBe('draft');
  });

  test('an annulled result is no result: its body waits to be elected again', async () => {
    const { add, voted, must, election } = await led(one);
    const id = await add({ candidates: named(3) });
    expect((await voted(id, [9, 8, 2])).elected).toHaveLength(2);
    const { id: next } = await must('POST', `/rounds/${id}/void`, { reason: 'cấp trên hủy kết quả' });
    expect(await election(id)).toMatchObject({ state: 'open', elected: [], round: next });
    expect(names((await voted(next, [1, 9, 8])).elected)).toEqual(['Vũ AB', 'Vũ AC']);
  });
});

describe('the export of several rounds', () => {
  test('has each counted round and no other, and counts to the same result', async () => {
    const { add, voted, decide, must, closed } = await led(one, {}, delegates(10));
    const id = await add({ candidates: named(3) });
    await voted(id, [9, 8, 2]);
    const { id: next } = await must('POST', `/rounds/${id}/void`, { reason: 'danh sách sai' });
    await voted(next, [8, 6, 6]);
    const { round } = await decide(id, { kind: 'tieRevote' });
    await voted(round, [2, 3]);
    const other = await add({ post: 'other', seats: 1, candidates: [{ name: 'Vũ H', birthYear: 1980, gender: 'male', note: '' }] });
    await closed(other, [{ agree: [1], disagree: [] }]);
    await add({ post: 'other' });
    const name = one.workspace.current()?.name ?? '';
    await one.ask('POST', '/files/close');
    const out = mkdtempSync(join(tmpdir(), 'kiemphieu-out-'));
    try {
      expect((await exportFile(join(one.dir, name), out)).ok).toBe(true);
      expect(readdirSync(out).toSorted()).toEqual([1, 2, 3].flatMap((at) => [`${at}.count.json`, `${at}.pdf`, `${at}.result.json`]));
      for (const at of [1, 2, 3]) {
        const counted = countFile(readFileSync(join(out, `${at}.count.json`)));
        expect(counted.ok && resultText(counted.value.result)).toBe(readFileSync(join(out, `${at}.result.json`), 'utf8'));
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
