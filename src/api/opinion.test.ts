import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byAbc, led, named, names, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const added = (count: number) => named(count, 'Lê', { origin: 'floor', support: 10, attending: 10 });

describe('a list over the cap', () => {
  /** Ten seats, cap three: eleven prepared and four from the floor leave two places for the four. */
  const over = async (): Promise<Led & { readonly id: number }> => {
    const all = await led(one);
    return { ...all, id: await all.add({ seats: 10, candidates: byAbc([...named(11), ...added(4)]) }) };
  };
  const opinionOf = async ({ id, must }: Led & { readonly id: number }): Promise<number> => (await must('POST', `/rounds/${id}/opinion`)).id;

  test('is not locked before an opinion ballot on those added, just before the election', async () => {
    const all = await over();
    expect((await all.round(all.id)).list).toMatchObject({ cap: 3, surplus: 5, places: 2, needsOpinion: true });
    expect(await all.code('POST', `/rounds/${all.id}/lock`, {})).toBe('OPINION_NEEDED');
    const opinion = await opinionOf(all);
    expect(await all.code('POST', `/rounds/${all.id}/opinion`)).toBe('OPINION_ASKED');
    expect((await one.ask('GET', '/congress')).body.elections.map(({ id }: { id: number }) => id)).toEqual([opinion, all.id]);
    expect(await all.round(opinion)).toMatchObject({ form: 'agree', details: { post: 'opinion', seats: 2 }, candidates: [{ name: 'Lê AA' }, { name: 'Lê AB' }, { name: 'Lê AC' }, { name: 'Lê AD' }] });
    expect(await all.code('DELETE', `/elections/${all.id}`)).toBe('OPINION_ASKED');
  });

  test('is filled from high to low up to the cap, and locked then', async () => {
    const all = await over();
    const opinion = await opinionOf(all);
    expect(await all.voted(opinion, [2, 7, 4, 9])).toMatchObject({ state: 'complete', choices: [] });
    const after = await all.round(all.id);
    expect(names(after.candidates).filter((name) => name.startsWith('Lê'))).toEqual(['Lê AB', 'Lê AD']);
    expect([after.candidates.length, after.list.surplus, after.list.needsOpinion]).toEqual([13, 3, false]);
    expect(await all.code('POST', `/rounds/${all.id}/lock`, { vote: { for: 10, against: 0, other: 0 } })).toBe(200);
    expect(await all.code('POST', `/rounds/${opinion}/correct`, { reason: 'nhầm' })).toBe('RESULT_DECIDED');
    expect(await all.code('POST', `/rounds/${opinion}/void`, { reason: 'nhầm' })).toBe('RESULT_DECIDED');
  });

  test('a tie at its last place is the meeting’s, who admits within the places', async () => {
    const all = await over();
    const opinion = await opinionOf(all);
    expect((await all.voted(opinion, [9, 5, 5, 1])).state).toBe('decide');
    expect((await all.round(all.id)).list.toOpinion).toHaveLength(4);
    const decide = (chosen: readonly string[]) => all.code('POST', `/elections/${opinion}/decide`, { kind: 'admitTied', names: chosen }, 'presidium');
    expect(await decide(['Lê AB', 'Lê AC'])).toBe('ADMITTED_COUNT');
    expect(await decide(['Lê AD'])).toBe('DECISION_UNFIT');
    expect(await decide(['Lê AC'])).toBe(200);
    expect(names((await all.round(all.id)).candidates).filter((name) => name.startsWith('Lê'))).toEqual(['Lê AA', 'Lê AC']);
    expect(await all.election(opinion)).toMatchObject({ state: 'complete' });
  });

  test('tied for the last place, they may be voted on once more', async () => {
    const all = await over();
    const opinion = await opinionOf(all);
    await all.voted(opinion, [9, 5, 5, 1]);
    const { round } = await all.decide(opinion, { kind: 'voteAgain' });
    expect(names((await all.round(round)).candidates)).toEqual(['Lê AB', 'Lê AC']);
    expect((await all.voted(round, [4, 6])).state).toBe('complete');
    expect(names((await all.round(all.id)).candidates).filter((name) => name.startsWith('Lê'))).toEqual(['Lê AA', 'Lê AC']);
  });

  test('stays as it is while its opinion ballot is out, whose places and names are its own', async () => {
    const all = await over();
    const opinion = await opinionOf(all);
    const { details } = await all.round(all.id);
    expect(await all.code('PUT', `/rounds/${all.id}`, { ...details, candidates: details.candidates.slice(1) })).toBe('OPINION_ASKED');
    expect(await all.code('PUT', `/rounds/${all.id}`, { ...details, candidates: details.candidates.map((person) => ({ ...person, gender: 'female' })) })).toBe(200);
    const asked = (await all.round(opinion)).details;
    expect(await all.code('PUT', `/rounds/${opinion}`, { ...asked, seats: 4 })).toBe('FIELD_INVALID');
    expect(await all.code('PUT', `/rounds/${opinion}`, { ...asked, candidates: asked.candidates.slice(1) })).toBe('FIELD_INVALID');
    expect(await all.code('DELETE', `/elections/${opinion}`)).toBe(200);
    expect(await all.code('PUT', `/rounds/${all.id}`, { ...details, candidates: details.candidates.slice(1) })).toBe(200);
  });

  test('nobody is admitted by hand', async () => {
    const all = await over();
    const { details } = await all.round(all.id);
    const admitted = details.candidates.map((person) => (person.origin === 'floor' ? { ...person, opinion: 'admitted' } : person));
    expect(await all.code('PUT', `/rounds/${all.id}`, { ...details, candidates: admitted })).toBe('FIELD_INVALID');
    expect(await all.code('POST', '/elections', { ...details, candidates: admitted })).toBe('FIELD_INVALID');
  });

  test('an opinion result taken up again admits nobody until it is confirmed anew', async () => {
    const all = await over();
    const opinion = await opinionOf(all);
    await all.voted(opinion, [2, 7, 4, 9]);
    await all.must('POST', `/rounds/${opinion}/correct`, { reason: 'xem lại một tờ' });
    expect((await all.round(all.id)).list).toMatchObject({ needsOpinion: true, opinion });
    expect(await all.code('POST', `/rounds/${all.id}/lock`, {})).toBe('OPINION_ASKED');
    for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/${opinion}/${act}`);
    await all.confirm(opinion);
    expect((await all.round(all.id)).candidates).toHaveLength(13);
  });

  test('a second opinion ballot judges those named after the first', async () => {
    const all = await over();
    await all.voted(await opinionOf(all), [0, 7, 0, 0]);
    expect((await all.round(all.id)).candidates).toHaveLength(12);
    const { details } = await all.round(all.id);
    const more = byAbc([...details.candidates, ...named(2, 'Tạ', { origin: 'self', support: 9, attending: 10 })]);
    await all.change(all.id, { candidates: more });
    const second = await opinionOf(all);
    expect(await all.round(second)).toMatchObject({ details: { seats: 1 }, candidates: [{ name: 'Tạ AA' }, { name: 'Tạ AB' }] });
    await all.voted(second, [3, 6]);
    expect(names((await all.round(all.id)).candidates)).toContain('Tạ AB');
    expect(await all.code('POST', `/rounds/${all.id}/lock`, {})).toBe(200);
  });
});

test('E25 20 names for 15 seats are over the cap of 4: an opinion ballot on those added', async () => {
  const { add, round, code } = await led(one);
  const id = await add({ seats: 15, candidates: byAbc([...named(17), ...added(3)]) });
  expect(await round(id)).toMatchObject({ list: { cap: 4, surplus: 5, places: 2, needsOpinion: true }, warnings: [{ code: 'W302' }, { code: 'boardOutside' }] });
  expect(await code('POST', `/rounds/${id}/opinion`)).toBe(200);
});
