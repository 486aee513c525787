import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CongressView, HallView } from '../usecases/views.ts';
import { led, named, papersOf, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
beforeEach(async () => {
  one = desk();
  all = await led(one);
});
afterEach(() => one.leave());

const family = 'Bùi';
const votes = [9, 8, 3];

/** As the display asks: without a session. */
const hall = async (): Promise<HallView> => (await one.ask('GET', '/hall')).body;
const show = (change: object = {}): Promise<HallView> => all.must('PUT', '/hall', { round: 1, page: 1, theme: 'red', blank: false, ...change });

/** Turns to every page of every round in turn; what the display ever got to know, as text. */
async function everythingShown(rounds: readonly number[]): Promise<string> {
  const seen: string[] = [];
  for (const round of [undefined, ...rounds])
    for (const page of [0, 1, 2, 3]) {
      await all.must('PUT', '/hall', { ...(round === undefined ? {} : { round }), page, theme: 'red', blank: false });
      seen.push(JSON.stringify(await hall()));
    }
  return seen.join('\n');
}

/** No name of a list, no figure of a vote, no key that would hold one. */
function expectNothingTold(seen: string, moment: string): void {
  for (const word of [family, '"rows"', '"votes"', '"percent"', '"elected"', '"valid"', '"structure"', '"threshold"', '"confirmedAt"']) expect(seen.includes(word), `${moment}: ${word}`).toBe(false);
  expect(seen, moment).toContain('"pages":0');
}

describe('nothing of a result reaches the display before the presidium has confirmed it', () => {
  test('at any stage of any of several elections, whatever the desk turns to', async () => {
    const first = await all.add({ candidates: named(3, family) });
    const second = await all.add({ post: 'inspectionCommittee', candidates: named(3, family) });
    const rounds = [first, second];
    const told = async (moment: string): Promise<void> => expectNothingTold(await everythingShown(rounds), moment);
    for (const id of rounds) {
      await told('draft');
      await all.must('POST', `/rounds/${id}/lock`, {});
      await told('locked');
      await all.issue(id, 10);
      await told('issued');
      await all.must('POST', `/rounds/${id}/collect`, { collected: 10, spoiled: 0 });
      await told('collected');
      const papers = papersOf(votes, 10, 'strike');
      all.enter(id, 2, 1, papers);
      await told('first entry done');
      all.enter(id, 3, 2, papers);
      await told('agreed');
      for (const act of ['conclude', 'close', 'print', 'signed']) {
        await all.must('POST', `/rounds/${id}/${act}`, act === 'signed' ? await all.inHand(id) : undefined);
        await told(act);
      }
    }
    await all.must('POST', `/rounds/${first}/confirm`, { person: 4, pin: '1234', ...(await all.inHand(first)) });
    await all.must('PUT', '/hall', { round: second, page: 1, theme: 'red', blank: false });
    expectNothingTold(JSON.stringify(await hall()), 'the other election is confirmed');
    expect(await everythingShown([first])).toContain(`${family} A`);
  });

  test('nor at the confirmation by itself, where the desk turned to a page before it', async () => {
    await all.add({ candidates: named(3, family) });
    await all.closed(1, papersOf(votes, 10, 'strike'));
    const read = await all.signed(1);
    await show({ page: 1 });
    await all.must('POST', '/rounds/1/confirm', { person: 4, pin: '1234', ...read });
    expect((await hall()).shown?.kind).toBe('waiting');
    expect(JSON.stringify(await hall())).not.toContain(family);
    await show({ page: 1 });
    expect(JSON.stringify(await hall())).toContain(family);
  });

  test('when it is sent back, corrected, confirmed anew or void it is gone at once, until the desk turns to it again', async () => {
    await all.add({ candidates: named(3, family) });
    await all.closed(1, papersOf(votes, 10, 'strike'));
    const read = await all.signed(1);
    await show();
    await all.must('POST', '/rounds/1/send-back', { person: 4, pin: '1234', reason: 'đếm lại tập 1', ...read });
    expectNothingTold(JSON.stringify(await hall()), 'sent back');

    for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/1/${act}`);
    await all.confirm(1);
    expect((await hall()).page).toBe(0);
    expect(JSON.stringify(await hall())).not.toContain(family);
    expect(JSON.stringify(await show())).toContain(`${family} A`);

    await all.must('POST', '/rounds/1/correct', { reason: 'sai' });
    expectNothingTold(JSON.stringify(await hall()), 'corrected');
    for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/1/${act}`);
    await all.confirm(1);
    expect(JSON.stringify(await hall())).not.toContain(family);
    await show();
    await all.must('POST', '/rounds/1/void', { reason: 'cấp trên hủy' });
    expectNothingTold(await everythingShown([1]), 'void');
  });

  test('nor as slides', async () => {
    await all.add({ candidates: named(3, family) });
    await all.closed(1, papersOf(votes, 10, 'strike'));
    expect(await all.code('GET', '/rounds/1/slides')).toBe('NOT_CONFIRMED');
    await all.confirm(1);
    const response = await one.app.request('http://127.0.0.1/api/rounds/1/slides', { headers: { 'x-session': all.sessions.head } });
    expect(Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))).toContain('ppt/slides/slide2.xml');
    await all.must('POST', '/rounds/1/correct', { reason: 'sai' });
    expect(await all.code('GET', '/rounds/1/slides')).toBe('NOT_CONFIRMED');
  });

  test('in a rehearsal neither, and the display says that it is one', async () => {
    const { people, rehearsalPin } = await (async (): Promise<CongressView> => {
      await one.ask('POST', '/files/rehearsal', { ballots: 5, names: 4, seats: 2 });
      return (await one.ask('GET', '/congress')).body;
    })();
    const session = (await one.ask('POST', '/sessions', { person: people.find(({ role }) => role === 'head')?.id, pin: rehearsalPin })).body.session;
    await one.ask('PUT', '/hall', { round: 1, page: 1, theme: 'red', blank: false }, session);
    const view = await hall();
    expect([view.rehearsal, view.shown?.rehearsal, view.shown?.kind, view.pages]).toEqual([true, true, 'waiting', 0]);
  });
});

describe('the display', () => {
  test('tells the stage in a word, ballots out and back, and the share that is entered', async () => {
    await all.add({ title: 'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn', candidates: named(3, family) });
    expect((await hall()).shown).toMatchObject({ kind: 'waiting', stage: 'preparing', title: 'Bầu Ban Chấp hành', meeting: 'Đại hội đại biểu lần thứ XXIII' });
    await all.must('POST', '/rounds/1/lock', {});
    await all.issue(1, 10);
    expect((await hall()).shown).toMatchObject({ stage: 'voting', issued: 10 });
    await all.must('POST', '/rounds/1/collect', { collected: 10, spoiled: 0 });
    all.enter(1, 2, 1, papersOf(votes, 10, 'strike'));
    expect((await hall()).shown).toMatchObject({ stage: 'counting', collected: 10, entered: { papers: 10, of: 20 } });
  });

  test('shows those elected with votes and percent once the desk turns to them, everybody where the meeting wants it', async () => {
    await all.add({ candidates: named(3, family) });
    await all.voted(1, votes);
    expect((await hall()).shown).toMatchObject({ kind: 'waiting', stage: 'ready' });
    const { shown, pages } = await show();
    expect(shown).toMatchObject({ kind: 'result', summoned: 10, present: 10, base: 10, threshold: 6, elected: 2, rows: [{ rank: 1, name: 'Bùi AA', votes: 9, percent: '90,00', told: 'elected' }, { rank: 2, name: 'Bùi AB', votes: 8 }] });
    expect(JSON.stringify(shown)).not.toContain('Bùi AC');
    expect(pages).toBe(1);
    const { details } = (await one.ask('GET', '/congress')).body as CongressView;
    await all.must('PUT', '/congress', { ...details, announce: 'all' });
    expect(JSON.stringify(await hall())).toContain('"name":"Bùi AC","votes":3');
    expect(await all.code('PUT', '/congress', { ...details, organisation: { ...details.organisation, place: 'Khác' } })).toBe('CONGRESS_FROZEN');
  });

  test('says nothing of a tie before the chair has said it', async () => {
    await all.add({ seats: 2, candidates: named(4, family) });
    await all.voted(1, [7, 6, 6, 1]);
    const { details } = (await one.ask('GET', '/congress')).body as CongressView;
    await all.must('PUT', '/congress', { ...details, announce: 'all' });
    const before = JSON.stringify(await show());
    expect(before).not.toMatch(/tie|next|bằng phiếu|tiedRevote/i);
    await all.decide(1, { kind: 'tieRevote' });
    expect((await show()).shown).toMatchObject({ decisions: [{ kind: 'tieRevote' }] });
  });

  test('is blank on demand, and never goes past its last page', async () => {
    await all.add({ candidates: named(3, family) });
    await all.voted(1, votes);
    expect((await show({ page: 9 })).page).toBe(1);
    const blank = await show({ blank: true, theme: 'dark' });
    expect([blank.shown, blank.theme, blank.page]).toEqual([undefined, 'dark', 1]);
    expect(JSON.stringify(await hall())).not.toContain(family);
  });

  test('is driven by the desk and by nobody else, and the journal knows nothing of it', async () => {
    await all.add({ candidates: named(3, family) });
    const before = one.workspace.current()?.store.head().events;
    const body = { page: 0, theme: 'light', blank: false };
    expect(await all.code('PUT', '/hall', body, 'presidium')).toBe('NOT_ALLOWED');
    expect((await one.ask('PUT', '/hall', body)).body.code).toBe('NO_SESSION');
    for (const by of ['head', 'first', 'technician'] as const) expect(await all.code('PUT', '/hall', body, by)).toBe(200);
    expect(await all.code('PUT', '/hall', { ...body, round: 77 })).toBe('NO_SUCH_ELECTION');
    expect(one.workspace.current()?.store.head().events).toBe(before);
  });
});
