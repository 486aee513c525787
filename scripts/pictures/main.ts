import { chromium } from '@playwright/test';
import { rmSync } from 'node:fs';
import { clientOf } from '../../e2e/support/api.ts';
import { newFolder, startProgram } from '../../e2e/support/program.ts';
import { enterByApi, sit } from '../../e2e/support/rehearsal.ts';
import playwright from '../../playwright.config.ts';

const program = await startProgram(newFolder());
const client = clientOf(program.address);
const browser = await chromium.launch(playwright.use?.launchOptions);
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });

await client.post('/files/rehearsal', { ballots: 50, names: 17, seats: 15 });
const typist = await client.signIn('member');
await enterByApi(client, 1, 26);
await sit(page, program.address, typist, '/rounds/1/entry/1');
await page.waitForSelector('.work');
for (const key of ['Numpad3', 'NumpadAdd', 'Numpad1', 'Numpad2', 'NumpadAdd', 'Numpad1', 'Numpad5']) await page.keyboard.press(key);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'docs/pictures/desk.png' });

await browser.close();
await program.stop();
rmSync(program.dir, { recursive: true, force: true });
