import { expect, test, type Page } from '@playwright/test';
import type { ComparisonView, DeskView, RoundView } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { deskAt, entryAt } from './support/desk.ts';
import { typePaper } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { bothEntries, counter, enterByApi, sit } from './support/rehearsal.ts';

let program: Program;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
});
test.afterEach(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});

/** A rehearsal of this size with its first entry open on the screen. */
async function atDesk(page: Page, size: { readonly ballots: number; readonly names: number; readonly seats: number }): Promise<Client> {
  const client = clientOf(program.address);
  await client.post('/files/rehearsal', size);
  const seat = await client.signIn('member');
  await enterByApi(client, 1, 0);
  await sit(page, program.address, seat, deskAt);
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
  return client;
}

test('a one-name ballot is typed by its exceptions and classified before it is saved', async ({ page }) => {
  const client = await atDesk(page, { ballots: 4, names: 1, seats: 1 });
  const verdict = page.locator('.plate');
  const cases = [
    ['Numpad0', /Hợp lệ/],
    ['Numpad1', /Hợp lệ/],
    ['Numpad1 NumpadDivide', /Không hợp lệ/],
    ['Numpad1 NumpadDivide NumpadDivide', /Không hợp lệ/],
  ] as const;
  for (const [at, [keys, said]] of cases.entries()) {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await expect(verdict).toContainText(said);
    await page.keyboard.press('NumpadEnter');
    await expect(page.locator(`[data-saved="${at + 1}"]`).or(page.getByRole('heading', { name: /đếm lại/ }))).toBeVisible();
  }
  const { readings } = await client.get<DeskView>(entryAt);
  expect(readings.map(({ marks }) => marks)).toEqual([
    { agree: [1], disagree: [] },
    { agree: [], disagree: [1] },
    { agree: [], disagree: [] },
    { agree: [1], disagree: [1] },
  ]);
});

test('an empty Enter, a number beyond the list and a number typed twice save nothing', async ({ page }) => {
  const client = await atDesk(page, { ballots: 4, names: 17, seats: 15 });
  for (const keys of ['', '3+21', '8+8', '08']) {
    await typePaper(page, keys);
    for (let digit = 0; digit < 6; digit += 1) await page.keyboard.press('Backspace');
  }
  await typePaper(page, '12');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  const { readings } = await client.get<DeskView>(entryAt);
  expect(readings.map(({ marks }) => marks)).toEqual([{ struck: [12] }]);
});

test('the last paper is taken back into the hand and saved again as one paper', async ({ page }) => {
  const client = await atDesk(page, { ballots: 4, names: 17, seats: 15 });
  await typePaper(page, '3+12');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await page.keyboard.press('NumpadSubtract');
  await expect(page.locator('.plate')).toContainText('Hợp lệ');
  await typePaper(page, '+15');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  const { readings } = await client.get<DeskView>(entryAt);
  expect(readings.map(({ place, marks }) => [place, marks])).toEqual([[1, { struck: [3, 12, 15] }]]);
});

/** Two entries of a rehearsal of twelve papers, as each of the two saw them. */
async function twelveTwice(client: Client, seen: (entry: 1 | 2) => readonly (readonly number[])[]): Promise<void> {
  await client.post('/files/rehearsal', { ballots: 12, names: 7, seats: 5 });
  for (const entry of [1, 2] as const) {
    const at = `/rounds/1/bundles/1/entries/${entry}`;
    await client.signIn('member', entry - 1);
    await enterByApi(client, entry, 0);
    for (const [place, struck] of seen(entry).entries()) await client.post(`${at}/readings`, { place: place + 1, reading: { marks: { struck }, aside: false } });
    await client.post(`${at}/finish`, { counted: 12, with: counter });
  }
}

const papers = [[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [1, 3], [2, 4], [3, 5], [4, 6], [5, 7], [1, 4]];

test('a skipped paper is one difference, and no reading shows before it was read again', async () => {
  const client = clientOf(program.address);
  await twelveTwice(client, (entry) => papers.filter((_, at) => entry === 1 || at !== 4));
  await client.signIn('head');
  const before = await client.get<ComparisonView>('/rounds/1/comparison');
  expect(before.papers.map(({ state }) => state).filter((state) => state !== 'same')).toEqual(['onlyOne']);
  expect(before.papers[4]).not.toHaveProperty('readings');
  await client.post('/rounds/1/bundles/1/papers/5/reread', { reading: { marks: { struck: [5, 6] }, aside: false } });
  const after = await client.get<ComparisonView>('/rounds/1/comparison');
  expect([after.open, after.agreedPapers]).toEqual([0, 12]);
});

test('a number collected that was counted wrongly is put right with a reason, and a typist is told not to read again', async ({ page }) => {
  const client = clientOf(program.address);
  await twelveTwice(client, (entry) => papers.slice(0, 11).map((struck, at) => (at === 4 && entry === 2 ? [1, 6] : struck)));
  const typist = await client.signIn('member');
  await sit(page, program.address, typist, '/rounds/1/compare');
  await expect(page.getByText(/Đồng chí đã nhập hoặc đọc/)).toBeVisible();
  const head = await client.signIn('head');
  await client.post('/rounds/1/bundles/1/papers/5/reread', { reading: { marks: { struck: [5, 6] }, aside: false } });
  await sit(page, program.address, head, '/rounds/1/compare');
  const form = page.getByRole('form', { name: 'Số phiếu thu về ghi sai' });
  await form.getByLabel('Lý do').fill('hai tờ đếm thành ba');
  await form.getByLabel('Số phiếu thu về, đếm lại').fill('11');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Các lần nhập đã khớp' })).toBeVisible();
  expect(await client.get<RoundView>('/rounds/1')).toMatchObject({ stage: 'agreed', collected: 11 });
});

test('a ballot that the screen called saved is there after the program was killed', async ({ page }) => {
  await atDesk(page, { ballots: 30, names: 17, seats: 15 });
  for (let place = 1; place <= 5; place += 1) {
    await expect(page.getByRole('region', { name: `Phiếu ${place}`, exact: true })).toBeVisible();
    await typePaper(page, `${place}+17`);
  }
  await expect(page.locator('[data-saved="5"]')).toBeVisible();
  await program.stop('SIGKILL');
  program = await startProgram(program.dir);
  const again = clientOf(program.address);
  const [file] = await again.get<{ name: string }[]>('/files');
  await again.post('/files/open', { name: file?.name });
  await again.signIn('member');
  const { readings } = await again.get<DeskView>(entryAt);
  expect(readings.map(({ marks }) => marks)).toEqual([1, 2, 3, 4, 5].map((no) => ({ struck: [no, 17] })));
});

test('no result exists before the two entries agree, and a confirmed count takes no more changes', async () => {
  const client = clientOf(program.address);
  await client.post('/files/rehearsal', { ballots: 6, names: 7, seats: 5 });
  await client.signIn('member');
  await enterByApi(client, 1, 6);
  await expect(client.get('/rounds/1/result')).rejects.toThrow(/code/);
  await client.post(`${entryAt}/release`, { saved: 6 });
  await bothEntries(client);
  await client.signIn('head');
  await client.post('/rounds/1/conclude');
  await client.post('/rounds/1/close');
  const { id: paper } = await client.post<{ id: number }>('/rounds/1/print');
  await client.post('/rounds/1/signed', { paper });
  const congress = await client.get<{ people: { id: number; role: string }[]; rehearsalPin: string }>('/congress');
  const presidium = congress.people.find(({ role }) => role === 'presidium');
  await client.post('/rounds/1/confirm', { person: presidium?.id, pin: congress.rehearsalPin, paper });
  for (const act of ['conclude', 'close', 'signed', 'collect', 'issue', 'unlock'])
    await expect(client.post(`/rounds/1/${act}`, act === 'collect' ? { collected: 5, spoiled: 0 } : act === 'signed' ? { paper } : act === 'issue' ? { issued: 5, presentAtVote: 5, spoiled: 0 } : {})).rejects.toThrow(/code/);
  const { stage } = await client.get<RoundView>('/rounds/1');
  expect(stage).toBe('confirmed');
});
