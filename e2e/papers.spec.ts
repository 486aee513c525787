import AxeBuilder from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CountResult } from '../src/domain/count/output.ts';
import type { PaperView, RoundView } from '../src/usecases/views.ts';
import { identity, p12, pem } from '../src/signing/fixture.ts';
import { opensslSays, pdfsigSays, present } from '../src/signing/judges.ts';
import { tokenHome } from '../src/signing/token/softhsm.ts';
import { confirm, people, sign as signOnPaper } from './support/congress.ts';
import { countCommittee, fourElections, printCommittee, runTheOthers, type Four } from './support/four-elections.ts';
import { activate, button, link, reach, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { sit } from './support/rehearsal.ts';
import { keysOf, signAt, signButton, signing, withToken } from './support/signing.ts';
import { changed, contentsHold, flat, minutesHold, pagesIn, papersAbout } from './support/whole-file.ts';

const withPdfsig = present('pdfsig');
const withOpenssl = present('openssl', 'version');
const withPdftotext = present('pdftotext');

let program: Program;
let four: Four;
let dir: string;
test.beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-giay-to-'));
  // The library of the token finds its tokens by the environment of the program.
  if (withToken) tokenHome(dir);
  program = await startProgram(newFolder());
  four = await fourElections(program.address);
});
test.afterEach(async () => {
  await program.stop();
  remove(program.dir);
  remove(dir);
});

/** The system's dialog cannot be answered by a test; that it was asked for can be counted. */
function countPrints(): void {
  Object.assign(window, { prints: 0 });
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => ({ print: () => ((window as unknown as { prints: number }).prints += 1) }) });
}

const sizes = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }] as const;

/** Nothing grave, and no bar to scroll sideways, at both sizes. */
async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByText(/^Đang mở/)).toHaveCount(0);
  for (const size of sizes.toReversed()) {
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
    await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
    await page.screenshot({ path: `test-results/screens/${name}-${size.width}.png` });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), name).toEqual([]);
}

test('a newcomer makes, reads, prints, saves and signs a paper, and the whole file, by the keyboard alone', async ({ page }) => {
  await countCommittee(four);
  await printCommittee(four);
  const signer = await identity('Đinh Công Sơn');
  const file = join(dir, 'Chứng thư số của đồng chí Trưởng ban Kiểm phiếu, cấp năm 2025 (bản sao dự phòng).p12');
  writeFileSync(file, await p12(signer, 'đúng mật khẩu'));
  await page.addInitScript(countPrints);
  await sit(page, program.address, four.congress.seat('head'), '/congress');

  await test.step('from the plan to the papers of a round', async () => {
    await activate(page, link(page, /^Giấy tờ/));
    await expect(page.getByRole('heading', { name: 'Chung cho đại hội' })).toBeVisible();
    await look(page, 'papers-congress');
    await activate(page, page.getByRole('navigation', { name: 'Giấy tờ về' }).getByRole('link', { name: 'Bầu Ban Chấp hành' }));
    await expect(page.getByRole('heading', { name: 'Bầu Ban Chấp hành' })).toBeVisible();
    await look(page, 'papers-round');
  });

  await test.step('a paper is made, read, printed, saved, and closed again', async () => {
    await activate(page, button(page, 'Lập: Thể lệ bầu cử'));
    await expect(page.getByRole('heading', { name: 'Thể lệ bầu cử, bản 1' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Thể lệ bầu cử, bản 1' })).toBeInViewport();
    await expect(page.getByRole('status').filter({ hasText: 'Đã lập Thể lệ bầu cử, bản 1.' })).toBeAttached();
    await expect(page.locator('canvas').first()).toBeVisible();
    await look(page, 'papers-opened');
    await activate(page, button(page, 'In ra giấy'));
    await expect.poll(() => page.evaluate(() => (window as unknown as { prints: number }).prints)).toBe(1);
    const [word] = await Promise.all([page.waitForEvent('download'), activate(page, button(page, 'Lưu thành tệp Word'))]);
    expect([word.suggestedFilename(), readFileSync(await word.path()).subarray(0, 2).toString()]).toEqual(['instructions.docx', 'PK']);
    await activate(page, button(page, 'Đóng'));
    await expect(button(page, 'Xem Thể lệ bầu cử, bản 1')).toBeFocused();
    await expect(button(page, 'Lập: Thể lệ bầu cử')).toHaveCount(0);
  });

  await test.step('what is missing or wrong is told at its field; all but the secret is kept', async () => {
    await activate(page, button(page, 'Xem Biên bản kiểm phiếu, bản 1'));
    await activate(page, button(page, 'Ký số…'));
    await activate(page, signButton(page));
    await expect(button(page, /Tệp chứng thư số/)).toBeFocused();
    await expect(button(page, /Tệp chứng thư số/)).toHaveAccessibleDescription(/Chưa chọn tệp chứng thư số/);
    await activate(page, button(page, 'Thôi'));
    await expect(page.getByRole('heading', { name: 'Chữ ký số' })).toBeFocused();
    await signAt(page, 'Thư ký', { kind: 'p12', file, password: 'sai' });
    const password = page.getByLabel('Mật khẩu của tệp');
    await expect(password).toBeFocused();
    await expect(password).toHaveAccessibleDescription('Mật khẩu của tệp chứng thư số không đúng. Nhập lại.');
    await expect(password).toHaveValue('');
    await expect(signing(page)).toContainText('Chứng thư số của đồng chí Trưởng ban');
    await look(page, 'papers-wrong-password');
    await page.keyboard.insertText('đúng mật khẩu');
    await page.keyboard.press('Enter');
    await expect(signButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(signing(page)).toContainText('Chứng thư số mang tên Đinh Công Sơn, còn chỗ ký Thư ký in tên Lương Thị Yến.');
    await look(page, 'papers-other-name');
    await reach(page, password);
    await page.keyboard.insertText('đúng mật khẩu');
    await reach(page, page.getByRole('checkbox', { name: /Đúng là người ký thay/ }));
    await page.keyboard.press('Space');
    await activate(page, signButton(page));
    await expect(page.getByRole('heading', { name: 'Chữ ký số' })).toBeFocused();
    await expect(signing(page).getByRole('listitem')).toContainText([/Đinh Công Sơn – Thư ký.*phủ cả văn bản/]);
    await expect(page.getByRole('status').filter({ hasText: 'Đã ký số ở chỗ Thư ký.' })).toBeAttached();
    await look(page, 'papers-signed');
  });

  await test.step('a library that is not there is told at its field', async () => {
    await activate(page, button(page, 'Ký số tiếp…'));
    await reach(page, page.getByRole('radio', { name: /Tệp chứng thư số/ }));
    await page.keyboard.press('ArrowDown');
    await write(page, /^Thư viện PKCS#11/, join(dir, 'khong-co.so'));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(/^Thư viện PKCS#11/)).toHaveAccessibleDescription(/Không tìm thấy thư viện của thiết bị ký/);
    await look(page, 'papers-token');
  });

  await test.step('the whole file of the election is made and saved', async () => {
    await activate(page, button(page, 'Lập cả hồ sơ cuộc bầu cử này'));
    await expect(link(page, 'Lưu hồ sơ vừa lập')).toBeFocused({ timeout: 60_000 });
    await expect(button(page, 'Xem Báo cáo kết quả kiểm phiếu, bản 1')).toBeVisible();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(readFileSync(await saved.path()).subarray(0, 5).toString()).toBe('%PDF-');
    await look(page, 'papers-whole');
  });
});

const authority = identity('Cơ quan chứng thực (tập dượt)', { authority: true });
const bytesOf = async (id: number): Promise<Uint8Array> => {
  const headers = { 'x-kiemphieu-token': program.address.split('#token=')[1] ?? '', 'x-session': four.congress.seat('head').session };
  return new Uint8Array(await (await fetch(`${four.congress.origin}/api/papers/${id}`, { headers })).arrayBuffer());
};
const latestOf = async (about: string, of: PaperView['of']): Promise<number> => (await papersAbout(four, about)).find((one) => one.of === of)?.versions.at(-1)?.id ?? 0;

const run = (...args: readonly string[]): string => spawnSync(process.execPath, ['src/cli/main.ts', ...args], { encoding: 'utf8' }).stdout;

/** What the command line says of a paper to the closed file. */
function verdictOn(file: string, pdf: Uint8Array): string {
  const path = join(dir, 'giay.pdf');
  writeFileSync(path, pdf);
  return run('verify', file, '--paper', path);
}

test('the whole file of a congress of four elections: signed by two files and a token, proved by others, recounted from itself', async ({ page }) => {
  test.setTimeout(420_000);
  const keys = await keysOf(dir, await authority);
  const hall = await page.context().newPage();
  await hall.goto(program.address);
  await hall.goto(program.address.replace(/#.*$/, '#/hall'));
  const silent = async (): Promise<void> => {
    const { candidates } = await four.congress.ask<RoundView>('GET', `/rounds/${four.committee}`);
    const told = JSON.stringify(await four.congress.ask<unknown>('GET', '/hall'));
    expect(candidates.length).toBe(6);
    for (const { name } of candidates) {
      expect(told).not.toContain(name);
      await expect(hall.locator('main')).not.toContainText(name);
    }
  };

  await countCommittee(four);
  await expect(hall.locator('h1')).toContainText(/Ban Chấp hành/i);
  await silent();
  await printCommittee(four);
  const minutes = await latestOf(`round=${four.committee}`, 'minutes');
  const unsigned = await bytesOf(minutes);

  await test.step('the minutes are signed at the screen, one after another', async () => {
    await sit(page, program.address, four.congress.seat('head'), `/papers/rounds/${four.committee}`);
    await activate(page, button(page, 'Xem Biên bản kiểm phiếu, bản 1'));
    for (const [at, [place, key]] of keys.entries()) {
      await signAt(page, place, key);
      await expect(signing(page).getByRole('listitem')).toHaveCount(at + 1, { timeout: 60_000 });
      await expect(signing(page).getByRole('listitem').last()).toContainText(place);
    }
    await expect(button(page, 'Xem Biên bản kiểm phiếu, bản 1').locator('..')).toContainText(`${keys.length} chữ ký số`);
    await look(page, 'papers-signed-by-all');
  });
  const signed = await bytesOf(minutes);
  const signedPath = join(dir, 'bien-ban.pdf');
  writeFileSync(signedPath, signed);
  expect(Buffer.from(signed.subarray(0, unsigned.length)).equals(unsigned)).toBe(true);

  await test.step('programs of others find each signature valid, and the last over the whole document', async () => {
    if (withPdfsig) {
      const said = pdfsigSays(signedPath);
      expect(said.map(({ verdict, type }) => [verdict, type])).toEqual(keys.map(() => ['Signature is Valid.', 'ETSI.CAdES.detached']));
      expect(said.map(({ whole }) => whole)).toEqual(keys.map((_, at) => at === keys.length - 1));
    }
    if (withOpenssl) expect(opensslSays(dir, signed, pem(await authority))).toEqual(keys.map(() => true));
    if (withPdftotext) for (const name of [people.head, people.first, ...(withToken ? [people.second] : [])]) expect(flat(pagesIn(signedPath).join(' '))).toContain(flat(name));
  });

  await test.step('the hall shows nothing before the presidium has agreed, and then only what the desk turns to', async () => {
    await signOnPaper(four.congress, four.committee);
    await silent();
    await confirm(four.congress, four.committee);
    await expect(hall.getByRole('heading', { name: 'Ban Kiểm phiếu chuẩn bị công bố kết quả' })).toBeVisible();
    await silent();
    await sit(page, program.address, four.congress.seat('head'), `/rounds/${four.committee}/minutes`);
    await reach(page, button(page, /Chiếu kết quả/));
    await page.keyboard.press('PageDown');
    await expect(hall.getByRole('heading', { name: 'Kết quả bầu Ban Chấp hành' })).toBeVisible();
    await expect(hall.getByRole('row').filter({ hasText: 'Trần Văn Bình' })).toContainText('59');
    await expect(hall.locator('main')).not.toContainText('Hoàng Thị Giang');
  });

  await four.congress.ask('POST', '/papers', { of: 'electionMinutes', meeting: 1 });
  const early = await bytesOf(await latestOf('meeting=1', 'electionMinutes'));
  await runTheOthers(four);

  await test.step('the whole file of the congress, with its contents in front', async () => {
    await sit(page, program.address, four.congress.seat('head'), '/papers');
    await activate(page, button(page, 'Lập cả hồ sơ của đại hội'));
    await expect(link(page, 'Lưu hồ sơ vừa lập')).toBeFocused({ timeout: 120_000 });
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        if (!withPdftotext) return;
    const pages = pagesIn(await saved.path());
    await minutesHold(four, pages, await contentsHold(four, pages));
  });

  await test.step('the signed minutes recount to the result that the file exports', async () => {
    await four.congress.ask('POST', '/files/close');
    const file = join(program.dir, readdirSync(program.dir).find((name) => name.endsWith('.kiemphieu')) ?? '');
    const out = join(dir, 'xuat');
    mkdirSync(out);
    run('export', file, '--dir', out);
    const exported = JSON.parse(readFileSync(join(out, '1.result.json'), 'utf8')) as CountResult;
    expect(exported.ballots).toMatchObject({ collected: 60, valid: 59, invalidBy: { I7: 1 } });
    expect(JSON.parse(run('count', '--from', signedPath))).toEqual(exported);

    expect(verdictOn(file, signed)).toContain(`Biên bản kiểm phiếu, bản 1, mang ${keys.length} chữ ký số; là bản mới nhất.`);
    expect(verdictOn(file, unsigned)).toContain(`sau đó còn chữ ký số: giấy mang 0, tệp đang lưu ${keys.length}`);
    expect(verdictOn(file, early)).toContain('Biên bản bầu cử, bản 1 của tệp, nhưng ĐÃ BỊ THAY bằng bản 2.');
    expect(verdictOn(file, changed(signed))).toContain('nội dung giấy KHÁC bản đang lưu');
    if (withPdfsig) {
      writeFileSync(signedPath, changed(signed));
      expect(pdfsigSays(signedPath).map(({ verdict }) => verdict)).toEqual(keys.map(() => 'Digest Mismatch.'));
    }
  });
});
