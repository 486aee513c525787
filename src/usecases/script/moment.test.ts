import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collected, desk, enter, election, newCongress, reading, roster } from '../../api/desk.ts';
import { readBack } from '../../minutes/read-back.ts';
import type { ScriptView } from '../views.ts';

let one: ReturnType<typeof desk>;
/** Of whoever looks. */
let session = '';
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const script = async (): Promise<ScriptView> => (await one.ask('GET', '/script', undefined, session)).body;
const keys = async (): Promise<readonly string[] | undefined> => (await script()).now?.texts.map((text) => text.key);
const said = async (key: string): Promise<string | undefined> => (await script()).now?.texts.find((text) => text.key === key)?.text;

const found = async (): Promise<string> => (session = (await one.ask('POST', '/files', newCongress)).body.session);

async function arrived() {
  const all = await collected(one);
  session = all.head;
  return all;
}

/** All that can be read anywhere at this moment. */
const everything = async (): Promise<string> => JSON.stringify(await script());

async function confirm(head: string): Promise<void> {
  for (const act of ['conclude', 'close', 'print']) await one.ask('POST', `/rounds/1/${act}`, undefined, head);
  await one.ask('POST', '/rounds/1/signed', { paper: 1 }, head);
  await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '1234', paper: 1 }, head);
}

async function counted(papers: readonly ReturnType<typeof reading>[]) {
  const all = await arrived();
  await enter(one, all.first, 1, papers);
  await enter(one, all.second, 2, papers);
  return all;
}

/** An and Cường are elected with 4 and 4 of 5. */
const complete = [reading(3), reading(3), reading(3), reading(1), reading(2)];
/** An has 4 of 5; Cường and Hà have 3 and 3: the place that is left is theirs to be voted on again. */
const tied = [reading(2), reading(2), reading(3), reading(3), reading(1)];
/** An has 5, the others 2 and 2: nobody else has more than half. */
const short = [reading(2), reading(3), reading(2, 3), reading(2), reading(3)];

describe('what is read now, from the credentials to the confirmed result', () => {
  test('goes in the order of the congress, with its names and numbers', async () => {
    const head = await found();
    await one.ask('PUT', '/meetings/1/roster', { people: roster }, head);
    await one.ask('POST', '/elections', election, head);
    const act = (path: string, body?: unknown) => one.ask('POST', path, body, head);
    const vote = { for: 5, against: 0, other: 0 };

    expect(await keys()).toEqual(['credentials', 'quorum']);
    expect(await said('credentials')).toContain('được triệu tập là 6 đồng chí; có mặt 5 đồng chí, vắng mặt 1 đồng chí');
    await act('/meetings/1/credentials');
    expect(await keys()).toEqual(['numberVoted']);
    await act('/rounds/1/steps', { kind: 'numberVoted', seats: 2, vote });
    expect(await keys()).toEqual(['listRead']);
    expect(await said('listRead')).toContain('gồm 3 đồng chí: Nguyễn Thị An, Lê Văn Cường, Phạm Thu Hà');
    await act('/rounds/1/steps', { kind: 'listProposed', names: 3 });
    expect(await keys()).toEqual(['nominations', 'support']);
    await act('/rounds/1/steps', { kind: 'nominationsClosed', floor: 0, self: 0 });
    expect(await keys()).toEqual(['withdrawals']);
    await act('/rounds/1/steps', { kind: 'withdrawalsVoted', asked: 0, allowed: 0 });
    expect((await keys())?.at(-1)).toMatch(/^(listVoted|opinionMark)$/);
    await act('/rounds/1/lock', { vote });
    expect((await keys())?.slice(0, 4)).toEqual(['boardNumber', 'boardNames', 'opening', 'principle']);
    expect(await said('boardNames')).toContain('đồng chí Trần Văn Bình, Trưởng ban; đồng chí Lê Thu Cúc, Thư ký');
    expect(await said('threshold')).toContain('là 5. Đồng chí trúng cử phải được từ 3 phiếu trở lên');
    await act('/rounds/1/steps', { kind: 'boardElected', people: 3, vote });
    expect((await keys())?.at(-1)).toBe('box');
    await act('/rounds/1/steps', { kind: 'ballotsPrinted', printed: 6 });
    await act('/rounds/1/steps', { kind: 'boxSealed', witnesses: ['Đại biểu 1', 'Đại biểu 2'], seals: '3' });
    expect(await keys()).toEqual(['issue']);
    await act('/rounds/1/issue', { issued: 5, presentAtVote: 5, spoiled: 0 });
    expect(await keys()).toEqual(['issue', 'casting']);
    expect(await said('issue')).toContain('đã phát ra 5 phiếu, bằng số đại biểu có mặt');
    await act('/rounds/1/collect', { collected: 5, spoiled: 0 });
    expect(await keys()).toEqual(['boxOpened']);
    expect(await said('boxOpened')).toContain('phát ra 5, thu về 5 phiếu');
  });

  test('while the board counts nothing is read, and after the confirmation the result, the hand-over and the chair', async () => {
    const { head } = await counted(complete);
    expect(await keys()).toEqual([]);
    await confirm(head);
    expect(await keys()).toEqual(['result', 'handOver', 'complete']);
  });

  test('stays with the result until something is recorded of the next election', async () => {
    const { head } = await counted(complete);
    await one.ask('POST', '/elections', { ...election, candidates: election.candidates.slice(0, 2) }, head);
    await confirm(head);
    expect(await script()).toMatchObject({ now: { election: 1, heading: 'Công bố kết quả kiểm phiếu' } });
    await one.ask('POST', '/meetings/1/credentials', undefined, head);
    expect(await script()).toMatchObject({ now: { election: 2 } });
  });
});

describe('the result itself', () => {
  const report = async () => (await script()).now?.texts.find(({ key }) => key === 'result')?.report;

  test('is read where the head announces it, name by name, once the presidium has agreed', async () => {
    const { head } = await counted(complete);
    for (const act of ['conclude', 'close', 'print']) await one.ask('POST', `/rounds/1/${act}`, undefined, head);
    expect(JSON.stringify(await script())).not.toContain('"report"');
    await one.ask('POST', '/rounds/1/signed', { paper: 1 }, head);
    await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '1234', paper: 1 }, head);
    const lines = await report();
    expect(lines?.[0]).toContain('bầu 2 (hai) đồng chí trong danh sách 3 (ba) đồng chí');
    expect(lines).toEqual(expect.arrayContaining(['1. Nguyễn Thị An: số phiếu 4, bốn; 80,00 %', '2. Lê Văn Cường: số phiếu 4, bốn; 80,00 %']));
    expect(lines?.join(' ')).not.toMatch(/Phạm Thu Hà|Kính thưa|trân trọng/);
    await one.ask('POST', '/rounds/1/correct', { reason: 'đếm lại' }, head);
    expect(JSON.stringify(await script())).not.toContain('"report"');
  });

  test('of a tie names who is tied, and nothing follows before the congress has decided', async () => {
    const { head } = await counted(tied);
    await confirm(head);
    expect((await report())?.at(-1)).toContain('Lê Văn Cường, Phạm Thu Hà có số phiếu bằng nhau');
    expect(await script()).toMatchObject({ now: { awaits: true } });
    await one.ask('POST', '/elections/1/decide', { kind: 'tieRevote', vote: { for: 5, against: 0, other: 0 } }, head);
    expect((await script()).now).not.toHaveProperty('awaits');
    expect((await script()).now).toMatchObject({ round: 2 });
  });
});

test('the booklet keeps the words of the first round when a later one is held', async () => {
  const { head } = await counted(tied);
  await confirm(head);
  await one.ask('POST', '/elections/1/decide', { kind: 'tieRevote', vote: { for: 5, against: 0, other: 0 } }, head);
  const response = await one.app.request('http://127.0.0.1/api/script/booklet', { headers: { 'x-session': head } });
  const said = (await readBack(new Uint8Array(await response.arrayBuffer()))).join(' ');
  expect(said).toContain('gồm 3 đồng chí');
  expect(said).toMatch(/lần bầu 2.*gồm 2 đồng chí, bầu 1 đồng chí/);
});

describe('what is read when the election is not complete', () => {
  test('a tie: the board reports, the chair puts it to the congress, and the new round is read from its list', async () => {
    const { head } = await counted(tied);
    await confirm(head);
    expect(await keys()).toEqual(['result', 'tieReport', 'tie']);
    expect(await said('tie')).toContain('Các đồng chí Lê Văn Cường, Phạm Thu Hà có số phiếu bằng nhau');
    expect(await said('tie')).toContain('để lấy 1 đồng chí');
    await one.ask('POST', '/meetings/1/credentials', undefined, head);
    await one.ask('POST', '/elections/1/decide', { kind: 'tieRevote', vote: { for: 5, against: 0, other: 0 } }, head);
    expect(await keys()).toEqual(['listVoted']);
    expect(await said('listVoted')).toContain('gồm 2 đồng chí, bầu 1 đồng chí');
  });

  test('a shortage: what is missing, and after the decision to stop nobody says that all seats are filled', async () => {
    const { head } = await counted(short);
    await confirm(head);
    expect(await keys()).toEqual(['result', 'shortReport', 'short']);
    expect(await said('short')).toContain('Còn thiếu 1 đồng chí');
    await one.ask('POST', '/elections/1/decide', { kind: 'stopShort', reason: 'Đại hội dừng bầu' }, head);
    expect(await keys()).toEqual(['result', 'handOver']);
  });

  test('a pause: only that the higher committee is asked', async () => {
    const head = await found();
    await one.ask('PUT', '/meetings/1/roster', { people: roster }, head);
    await one.ask('POST', '/elections', election, head);
    await one.ask('POST', '/meetings/1/credentials', undefined, head);
    await one.ask('POST', '/elections/1/pause', { reason: 'xin ý kiến' }, head);
    expect(await keys()).toEqual(['paused']);
  });
});

describe('nothing of a result before the presidium has confirmed it', () => {
  test.each([['complete', complete], ['tied', tied], ['short', short]] as const)('in no text: %s', async (_, papers) => {
    const before = await counted(papers);
    const untouched = await everything();
    expect(untouched).toContain('"parts"');
    for (const act of ['conclude', 'close', 'print', 'signed']) {
      await one.ask('POST', `/rounds/1/${act}`, act === 'signed' ? { paper: 1 } : undefined, before.head);
      // Whatever the votes are, the texts are those of a count that has not begun.
      expect(await everything()).toBe(untouched);
    }
    for (const { name } of election.candidates) expect(untouched).not.toMatch(new RegExp(`${name}[^"]{0,40}(trúng cử|\\d+ phiếu|bằng nhau)`, 'u'));
  });
});

describe('an edited text', () => {
  test('is previewed with the figures of the election, and refused with the fields that exist', async () => {
    const { head } = await arrived();
    const preview = async (text: string) => (await one.ask('POST', '/script/principle/preview', { text, election: 1 }, head)).body;
    expect(await preview('Bầu {seats} trong {names}.')).toEqual({ text: 'Bầu 2 trong 3.' });
    expect(await preview('Bầu trong {names}.')).toMatchObject({ code: 'WORDING_FIELD_MISSING', field: 'text', message: expect.stringContaining('{seats}') });
    expect(await preview('Bầu {seat}.')).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'text', message: expect.stringContaining('{seats}') });
    expect(await preview('Bầu {seats.')).toMatchObject({ code: 'BRACE_LOOSE', field: 'text' });
    expect((await script()).parts[0]?.texts.find((text) => text.key === 'principle')?.edited).toBe(false);
  });
});
