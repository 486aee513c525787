import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { ComparisonView } from '../src/usecases/views.ts';
import { clientOf } from './support/api.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { bothEntries, counter, enterByApi, sit } from './support/rehearsal.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

let program: Program;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
});
test.afterEach(async () => {
  await program.stop();
  remove(program.dir);
});

/** No serious or critical finding, no bar to scroll sideways, at both sizes; the picture goes to the report folder. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Đang mở…')).toHaveCount(0);
  for (const size of sizes) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/${name}-${size.width}.png` });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), name).toEqual([]);
}

test('every screen before the count is readable and complete at both sizes', async ({ page }) => {
  const client = clientOf(program.address);
  await page.goto(program.address);
  await look(page, 'home');
  await page.goto(program.address.replace(/#.*$/, '#/new'));
  await look(page, 'new');
  await client.post('/files/rehearsal', { ballots: 60, names: 17, seats: 15 });
  await page.goto(program.address.replace(/#.*$/, '#/login'));
  await page.reload();
  await look(page, 'login');
  const seat = await client.signIn('head');
  for (const screen of ['congress', 'people', 'roster', 'elections/new', 'elections/1', 'rounds/1', 'rounds/1/issue', 'script', 'targets', 'backup', 'restore', 'meetings/new', 'meetings/1/roster', 'papers', 'papers/meetings/1', 'papers/rounds/1']) {
    await sit(page, program.address, seat, `/${screen}`);
    await look(page, screen.replaceAll('/', '-'));
  }
});

test('every screen of the count and after it is readable and complete at both sizes', async ({ page }) => {
  const client = clientOf(program.address);
  await client.post('/files/rehearsal', { ballots: 60, names: 17, seats: 15 });
  const typist = await client.signIn('member');
  await sit(page, program.address, typist, '/rounds/1/bundles');
  await look(page, 'bundles');
  await sit(page, program.address, typist, '/rounds/1/bundles/1/desk/1');
  await look(page, 'desk-start');
  await enterByApi(client, 1, 8);
  await page.reload();
  await look(page, 'desk');
  await client.post('/rounds/1/bundles/1/entries/1/release', { saved: 8 });
  await bothEntries(client);
  const head = await client.signIn('head');
  for (const screen of ['bundles', 'compare']) {
    await sit(page, program.address, head, `/rounds/1/${screen}`);
    await look(page, `${screen}-done`);
  }
  await client.post('/rounds/1/conclude');
  for (const screen of ['result', 'minutes']) {
    await sit(page, program.address, head, `/rounds/1/${screen}`);
    await look(page, screen);
  }
  await client.post('/rounds/1/close');
  await client.post('/rounds/1/print');
  await page.reload();
  await expect(page.locator('canvas').first()).toBeVisible();
  await look(page, 'minutes-printed');
  await sit(page, program.address, head, '/papers/rounds/1');
  await page.getByRole('button', { name: 'Xem Biên bản kiểm phiếu, bản 1' }).click();
  await page.getByRole('button', { name: 'Ký số…' }).click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await look(page, 'papers-rounds-1-printed');
});

test('the comparison is readable while bundles are still to come, papers differ, and numbers do not fit', async ({ page }) => {
  const client = clientOf(program.address);
  await client.post('/files/rehearsal', { ballots: 120, names: 17, seats: 15 });
  const at = (bundle: number, entry: number): string => `/rounds/1/bundles/${bundle}/entries/${entry}`;
  const closed = { counted: 50, with: counter };
  await client.signIn('member', 0);
  await enterByApi(client, 1, 50);
  await client.post(`${at(1, 1)}/finish`, closed);
  await enterByApi(client, 1, 49, 2);
  await client.post(`${at(2, 1)}/finish`, closed);
  await client.signIn('member', 1);
  await enterByApi(client, 2, 49);
  await client.post(`${at(1, 2)}/readings`, { place: 50, reading: { marks: { struck: [1, 2, 3, 4, 5] }, aside: false } });
  await client.post(`${at(1, 2)}/finish`, closed);
  await enterByApi(client, 2, 49, 2);
  await client.post(`${at(2, 2)}/finish`, closed);
  const head = await client.signIn('head');
  await sit(page, program.address, head, '/rounds/1/compare');
  await expect(page.getByText('Tập 3: chưa nhập')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tập 1 · tờ 50' })).toBeVisible();
  await look(page, 'compare-differs');
  const { rehearsalPapers = [] } = await client.get<ComparisonView>('/rounds/1/comparison');
  await client.post('/rounds/1/bundles/1/papers/50/reread', { reading: { marks: rehearsalPapers[0]?.[49], aside: false } });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tập 2: các lần nhập khớp, số tờ chưa khớp' })).toBeVisible();
  await look(page, 'compare-bundle-off');
});
