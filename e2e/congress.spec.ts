import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CountInput } from '../src/domain/count/input.ts';
import type { CountResult } from '../src/domain/count/output.ts';
import type { NewCongress, RosterInput } from '../src/usecases/views.ts';
import { agreeing, congressAt, electionView, leaving, makeList, people, pin, roundView, runRound, type Congress } from './support/congress.ts';
import { activate, button, reach, write } from './support/keyboard.ts';
import { sit } from './support/rehearsal.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';

const letters = (at: number): string => `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`;
/** Names in A-B-C order of the given name; they need no digits. */
const named = (family: string, many: number): { readonly name: string; readonly birthYear: number }[] =>
  Array.from({ length: many }, (_, at) => ({ name: `${family} ${letters(at)}`, birthYear: 1970 + (at % 20) }));

const founding = (template: string, meeting: 'delegate' | 'allMember'): NewCongress => ({
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Tân Sơn', superior: 'Đảng bộ thành phố Uông Bí', congress: meeting === 'delegate' ? 'Đại hội đại biểu' : 'Đại hội đảng viên', ordinal: 'XII', term: '2025 – 2030', place: 'Tân Sơn', date: '2025-05-20' },
  meeting,
  settings: {},
  template,
  founder: { name: people.head, role: 'head', pin },
});

const roster = (many: number, family = 'Đại Biểu'): readonly RosterInput[] =>
  named(family, many).map((one, at) => ({ ...one, gender: at % 3 === 0 ? 'female' : 'male', unit: `Chi bộ ${1 + (at % 7)}`, status: 'present' }));

let program: Program;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
});
test.afterEach(async () => {
  await program.stop();
  remove(program.dir);
});

/** Number and list as the congress comes to them, up to the list that is to be locked. */
async function settleList(congress: Congress, round: number, seats: number): Promise<void> {
  const vote = { for: 140, against: 0, other: 0 };
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'numberProposed', seats });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'numberVoted', seats, vote });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'listProposed', names: 17 });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'nominationsClosed', floor: 2, self: 1 });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'withdrawalsVoted', asked: 0, allowed: 0, vote });
}

/** The head sits at the page of an election. */
const atElection = (page: Page, congress: Congress, id: number): Promise<void> => sit(page, program.address, congress.seat('head'), `/elections/${id}`);

/** What the meeting decided, chosen by the keyboard; it leads to the list of the next round. */
async function decide(page: Page, congress: Congress, election: number, line: RegExp): Promise<number> {
  await atElection(page, congress, election);
  const choice = page.getByRole('radio', { name: line });
  await expect(choice).toBeVisible();
  await choice.focus();
  await page.keyboard.press('Space');
  await write(page, 'Tán thành', '139');
  await write(page, 'Không tán thành', '1');
  await activate(page, button(page, 'Ghi quyết định của Đại hội'));
  await expect(page).toHaveURL(/#\/rounds\/\d+$/);
  return Number(/\d+$/.exec(page.url())?.[0]);
}

test('a delegate congress of 140 runs from its template to the end, and its conferences after it', async ({ page }) => {
  test.setTimeout(600_000);
  const congress = await congressAt(program.address, founding('delegateDirect', 'delegate'));
  await congress.ask('PUT', '/meetings/1/roster', { people: roster(140) });
  await congress.ask('POST', '/meetings/1/credentials');
  expect(await bookletText(congress)).toContain('140 đồng chí');

  // Over the cap: 17 prepared and 3 from the hall for 15 seats; an opinion ballot on the 3 fills two places.
  const committee = await congress.election(/Ban Chấp hành/);
  const convener = named('Trần', 17);
  const hall = named('Vũ', 3).map((one, at) => ({ ...one, origin: at < 2 ? 'floor' : 'self', support: 60, attending: 140 }) as const);
  await makeList(congress, committee.round, { seats: 15, candidates: [...convener, ...hall], orderReason: 'người được giới thiệu thêm xếp sau' });
  await settleList(congress, committee.round, 15);
  await expect(congress.ask('POST', `/rounds/${committee.round}/lock`, {})).rejects.toThrow(/OPINION_NEEDED/);
  const opinion = await congress.ask<{ id: number }>('POST', `/rounds/${committee.round}/opinion`);
  await makeList(congress, opinion.id, {});
  await runRound(congress, opinion.id, [[100, agreeing(3, 1)], [40, agreeing(3, 2)]]);
  expect((await roundView(congress, committee.round)).candidates.map((one) => one.name)).toEqual([...convener, ...hall.slice(0, 2)].map((one) => one.name));

  // 13 over half of 140, four with exactly half: two seats short.
  const first = Array.from({ length: 13 }, (_, at) => at + 1);
  await runRound(congress, committee.round, [[70, leaving(19, ...first, 14, 15)], [70, leaving(19, ...first, 16, 17)]]);
  expect(await electionView(congress, committee.id)).toMatchObject({ state: 'decide', missing: 2 });
  const further = await decide(page, congress, committee.id, /không bổ sung danh sách/);
  await runRound(congress, further, [[60, leaving(6, 1, 2)], [60, leaving(6, 1, 3)], [20, leaving(6, 2, 3)]]);
  const revote = await decide(page, congress, committee.id, /Bầu lại giữa những người bằng phiếu/);
  await runRound(congress, revote, [[71, leaving(2, 2)], [69, leaving(2, 1)]]);
  const done = await electionView(congress, committee.id);
  expect(done.state).toBe('complete');
  expect(done.elected.map(({ round }) => round)).toEqual([...first.map(() => 1), 2, 3]);
  const members = done.elected;

  // The congress is asked about the secretary, elects him directly, and then the delegates with alternates.
  const secretary = [{ name: members[0]?.name ?? '', birthYear: members[0]?.birthYear ?? 0 }];
  const asked = await congress.election(/Phiếu giới thiệu/);
  await makeList(congress, asked.round, { seats: 1, candidates: secretary });
  await runRound(congress, asked.round, [[140, agreeing(1, 1)]]);
  const direct = await congress.election(/Bầu .*Bí thư/);
  await makeList(congress, direct.round, { seats: 1, candidates: secretary });
  await runRound(congress, direct.round, [[130, agreeing(1, 1)], [10, agreeing(1)]]);
  const delegates = await congress.election(/đại biểu dự/);
  await makeList(congress, delegates.round, { seats: 10, alternates: 3, candidates: named('Lê', 15) });
  await runRound(congress, delegates.round, [[60, leaving(15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)], [40, leaving(15, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13)], [40, leaving(15, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)]]);
  const sent = await electionView(congress, delegates.id);
  expect([sent.state, sent.elected.length, sent.alternates.map(({ votes }) => votes)]).toEqual(['complete', 10, [80, 80, 80]]);

  await conferences(congress, members.map(({ name, birthYear = 0 }) => ({ name, birthYear })));
  expect((await congress.view()).elections.map(({ state }) => state)).toEqual((await congress.view()).elections.map(() => 'complete'));
  await papersAgree(congress);
});

/** The script on paper, printed beforehand: every election of the plan is in it. */
async function bookletText(congress: Congress): Promise<string> {
  const response = await fetch(`${congress.origin}/api/script/booklet`, { headers: { 'x-kiemphieu-token': program.address.split('#token=')[1] ?? '', 'x-session': congress.seat('head').session } });
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(await response.arrayBuffer()), encoding: 'utf8' });
  for (const { title } of (await congress.view()).elections) expect(text.replace(/\s+/g, ' ').toLocaleLowerCase('vi')).toContain(title.toLocaleLowerCase('vi'));
  return text.replace(/\s+/g, ' ');
}

/** The new committee and the inspection committee meet, each on its own base. */
async function conferences(congress: Congress, members: readonly { readonly name: string; readonly birthYear: number }[]): Promise<void> {
  const { meetings } = await congress.view();
  const conference = meetings.find(({ gathering }) => gathering === 'conference')?.id ?? 0;
  const inspection = meetings.find(({ gathering }) => gathering === 'inspection')?.id ?? 0;
  await congress.ask('POST', `/meetings/${conference}/roster/elected`);
  await congress.ask('POST', `/meetings/${conference}/credentials`);
  const standing = await congress.election(/Thường vụ/);
  await makeList(congress, standing.round, { seats: 5, candidates: members.slice(0, 6) });
  await runRound(congress, standing.round, [[10, leaving(6, 1, 2, 3, 4, 5)], [5, leaving(6, 2, 3, 4, 5, 6)]]);
  expect((await roundView(congress, standing.round)).base).toMatchObject({ base: 15, threshold: 8 });
  const deputies = await congress.election(/Phó Bí thư/);
  await makeList(congress, deputies.round, { seats: 2, candidates: members.slice(1, 3) });
  await runRound(congress, deputies.round, [[15, agreeing(2, 1, 2)]]);
  const committee = await congress.election(/^Bầu Ủy ban [Kk]iểm tra/);
  const inspectors = named('Hồ', 6);
  await makeList(congress, committee.round, { seats: 5, candidates: inspectors });
  await runRound(congress, committee.round, [[15, leaving(6, 1, 2, 3, 4, 5)]]);
  const chair = await congress.election(/Bầu Chủ nhiệm/);
  await makeList(congress, chair.round, { seats: 1, candidates: inspectors.slice(0, 1) });
  await runRound(congress, chair.round, [[15, agreeing(1, 1)]]);
  await congress.ask('POST', `/meetings/${inspection}/roster/elected`);
  await congress.ask('POST', `/meetings/${inspection}/credentials`);
  const deputy = await congress.election(/Phó Chủ nhiệm/);
  await makeList(congress, deputy.round, { seats: 1, candidates: inspectors.slice(1, 2) });
  await runRound(congress, deputy.round, [[5, agreeing(1, 1)]]);
  expect((await roundView(congress, deputy.round)).base).toMatchObject({ summoned: 5, base: 5 });
}

/** Every counted round comes out of the file as a count file; the headless count and the minutes say the same. */
async function papersAgree(congress: Congress): Promise<void> {
  const rounds = (await congress.view()).elections.flatMap((one) => one.rounds);
  await congress.ask('POST', '/files/close');
  const out = mkdtempSync(join(tmpdir(), 'kiemphieu-out-'));
  const file = readdirSync(program.dir).find((name) => name.endsWith('.kiemphieu')) ?? '';
  const run = (...args: string[]): string => execFileSync(process.execPath, ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  run('export', join(program.dir, file), '--dir', out);
  for (const [at] of rounds.entries()) {
    const name = join(out, String(at + 1));
    const result = JSON.parse(readFileSync(`${name}.result.json`, 'utf8')) as CountResult;
    expect(JSON.parse(run('count', `${name}.count.json`))).toEqual(result);
    const input = JSON.parse(readFileSync(`${name}.count.json`, 'utf8')) as CountInput;
    const text = execFileSync('pdftotext', ['-layout', `${name}.pdf`, '-'], { encoding: 'utf8' });
    for (const { name: candidate, votes } of result.candidates) expect(text).toMatch(new RegExp(`${candidate}[^\\n]*\\s${votes}\\s`));
    expect(text).toContain(String(input.ballots.collected));
  }
  rmSync(out, { recursive: true, force: true });
}

test('an election whose planned person was not elected to the body stands still until the higher level has answered', async ({ page }) => {
  const congress = await congressAt(program.address, founding('allMember', 'allMember'));
  await congress.ask('PUT', '/meetings/1/roster', { people: roster(30, 'Đảng Viên') });
  await congress.ask('POST', '/meetings/1/credentials');
  const committee = await congress.election(/Ban Chấp hành/);
  const names = named('Trần', 6);
  await makeList(congress, committee.round, { seats: 5, candidates: names });
  await runRound(congress, committee.round, [[30, leaving(6, 1, 2, 3, 4, 5)]]);
  const delegates = await congress.election(/đại biểu dự/);
  await makeList(congress, delegates.round, { seats: 2, candidates: names.slice(0, 3) });
  await runRound(congress, delegates.round, [[30, leaving(3, 1, 2)]]);
  const conference = (await congress.view()).meetings.find(({ gathering }) => gathering === 'conference')?.id ?? 0;
  await congress.ask('POST', `/meetings/${conference}/roster/elected`);
  const standing = await congress.election(/Thường vụ/);
  await congress.ask('DELETE', `/elections/${standing.id}`);
  const secretary = await congress.election('Bầu Bí thư');
  await makeList(congress, secretary.round, { seats: 1, candidates: names.slice(5) });

  await atElection(page, congress, secretary.id);
  await expect(page.locator('.message')).toContainText('Tạm dừng – xin ý kiến cấp trên. Trần Af không trúng cử ở cuộc “Bầu Ban Chấp hành”');
  await expect(page.locator('.message')).toContainText('Điều 21, 190-QĐ/TW');
  await expect(congress.ask('POST', `/rounds/${secretary.round}/lock`, {})).rejects.toThrow(/ELECTION_PAUSED/);
  await reach(page, page.getByLabel('Cấp trên trả lời'));
  await page.keyboard.press('ArrowDown');
  await write(page, /Số, ký hiệu văn bản/, '123-CV/TU');
  await write(page, /^Ngày/, '21/05/2025');
  await activate(page, button(page, 'Ghi ý kiến, làm tiếp'));
  await expect(page.getByText('123-CV/TU, ngày 21/05/2025')).toBeVisible();

  await makeList(congress, secretary.round, { candidates: names.slice(0, 1) });
  await runRound(congress, secretary.round, [[5, agreeing(1, 1)]]);
  expect(await electionView(congress, secretary.id)).toMatchObject({ state: 'complete', answer: { reference: '123-CV/TU' }, elected: [{ name: 'Trần Aa' }] });
});
