import { chromium } from '@playwright/test';
import { clientOf } from '../../e2e/support/api.ts';
import { startProgram, newFolder, remove } from '../../e2e/support/program.ts';
import playwright from '../../playwright.config.ts';
import { congressPictures } from './congress.ts';
import { rehearsalPictures } from './rehearsal.ts';

const program = await startProgram(newFolder());
const browser = await chromium.launch(playwright.use?.launchOptions);
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });

/** What the page shows now, as the guide has it. */
const shoot = async (name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
};

await rehearsalPictures(page, program.address, clientOf(program.address), shoot);
await congressPictures(page, program.address, shoot);

await browser.close();
await program.stop();
remove(program.dir);
