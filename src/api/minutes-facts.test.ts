import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { minutesModel } from '../minutes/model.ts';
import { minutesSource } from '../usecases/minutes-source.ts';
import { led, named } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

/** The minutes of a round as they would be printed now. */
const sourceOf = (id: number) => {
  const file = one.workspace.current();
  const source = file === undefined ? undefined : minutesSource(file, id, { version: 1, head: '', printedAt: '2025-05-20T02:15:00Z' });
  if (source === undefined || !source.ok) throw new Error('no minutes');
  return source.value;
};
const wordsOf = (id: number): string => JSON.stringify(minutesModel(sourceOf(id)));

describe('the minutes of a round', () => {
  test('after a re-vote of delegates declare the alternates by the first round’s votes', async () => {
    const { add, voted, decide } = await led(one);
    const id = await add({ post: 'delegates', seats: 2, alternates: 2, candidates: named(5) });
    await voted(id, [6, 6, 6, 1, 1]);
    expect(sourceOf(id).congress).not.toHaveProperty('electedBefore');
    expect(sourceOf(id).congress).not.toHaveProperty('alternatesNow');
    const { round } = await decide(id, { kind: 'tieRevote', vote: { for: 10, against: 0, other: 0 } });
    await voted(round as number, [9, 1, 8]);
    expect(sourceOf(round as number).congress).toMatchObject({
      alternatesNow: { people: [{ name: 'Vũ AB', votes: 6, round: 1 }], seats: 2, base: 10 },
      alternatesOpen: { seats: 1 },
    });
    expect(sourceOf(id).congress).not.toHaveProperty('alternatesNow');
    expect(sourceOf(id).congress).toMatchObject({ decisions: [{ kind: 'tieRevote' }] });
    expect(wordsOf(round as number)).toContain('Đã bầu đủ số lượng đại biểu chính thức.');
  });

  test('name who has a seat by an earlier round, the hand votes and the structure', async () => {
    const { add, voted, decide, must } = await led(one);
    const id = await add({ seats: 3, candidates: named(4, 'Vũ', { gender: 'female', incumbent: true }) });
    await must('POST', `/rounds/${id}/steps`, { kind: 'numberVoted', seats: 3, vote: { for: 8, against: 1, other: 1 } });
    await must('POST', `/rounds/${id}/lock`, { vote: { for: 9, against: 1, other: 0 } });
    await voted(id, [9, 8, 5, 4]);
    expect(sourceOf(id).congress).toMatchObject({ handVotes: { number: { for: 8, against: 1, other: 1 }, list: { for: 9, against: 1, other: 0 } } });
    expect(sourceOf(id).congress?.issuedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    const { round } = await decide(id, { kind: 'furtherBallot', newNames: false });
    await voted(round as number, [7, 2]);
    const { congress } = sourceOf(round as number);
    expect(congress?.electedBefore?.map(({ name, votes, round: at }) => [name, votes, at])).toEqual([['Vũ AA', 9, 1], ['Vũ AB', 8, 1]]);
    expect(congress?.structure?.find(({ target }) => target.measure.kind === 'women')).toMatchObject({ people: 3, of: 3, percent: '100,00' });
    expect(wordsOf(round as number)).toContain('Đã trúng cử ở lần bầu trước: Vũ AA (9 phiếu, lần 1); Vũ AB (8 phiếu, lần 1).');
    expect(sourceOf(id).congress).not.toHaveProperty('electedBefore');
  });
});
