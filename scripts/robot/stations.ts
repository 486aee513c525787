import { chromium, type Browser } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientOf, type Client } from '../../e2e/support/api.ts';
import { startProgram } from '../../e2e/support/program.ts';
import { sit } from '../../e2e/support/rehearsal.ts';
import playwright from '../../playwright.config.ts';
import type { DeskView, RoundView } from '../../src/usecases/views.ts';
import { typePapers, type Pace, type Typed } from './typist.ts';

export type Size = { readonly ballots: number; readonly names: number; readonly seats: number };
type Turn = { readonly bundle: number; readonly entry: 1 | 2 };

/** Each station enters every second bundle first, and then the other's a second time. */
export function turnsOf(station: 0 | 1, bundles: number): readonly Turn[] {
  const all = Array.from({ length: bundles }, (_, at) => at + 1);
  const own = all.filter((bundle) => bundle % 2 === (station === 0 ? 1 : 0));
  return [...own.map((bundle): Turn => ({ bundle, entry: 1 })), ...all.filter((bundle) => !own.includes(bundle)).map((bundle): Turn => ({ bundle, entry: 2 }))];
}

/** Waits until the other station has done its entry. */
async function claimed(client: Client, { bundle, entry }: Turn, counted: number): Promise<void> {
  for (;;) {
    const { bundles = [] } = await client.get<RoundView>('/rounds/1');
    if (bundles[bundle - 1]?.entries[entry - 1 - 1]?.state === 'done' || entry === 1) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  await client.post(`/rounds/1/bundles/${bundle}/entries/${entry}/start`, { counted, with: 'Người cùng đếm' });
}

async function station(browser: Browser, address: string, at: 0 | 1, size: Size, pace: Pace): Promise<readonly Typed[]> {
  const client = clientOf(address);
  const seat = await client.signIn('member', at);
  const { bundles = [] } = await client.get<RoundView>('/rounds/1');
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  const typed: Typed[] = [];
  for (const turn of turnsOf(at, bundles.length)) {
    const papers = bundles[turn.bundle - 1]?.papers ?? 0;
    await claimed(client, turn, papers);
    const path = `/rounds/1/bundles/${turn.bundle}/entries/${turn.entry}`;
    const { rehearsalPapers = [] } = await client.get<DeskView>(path);
    await sit(page, address, seat, deskPath(turn));
    await page.waitForSelector('.work');
    typed.push(await typePapers(page, rehearsalPapers, size.names, pace));
    await client.post(`${path}/finish`, { counted: papers, with: 'Người cùng đếm' });
  }
  return typed;
}

const deskPath = ({ bundle, entry }: Turn): string => `/rounds/1/bundles/${bundle}/desk/${entry}`;

/** A rehearsal counted by two robots at once on two pages of one program; answers with what each of them typed. */
export async function twoStations(size: Size, pace: Pace): Promise<{ readonly typed: readonly (readonly Typed[])[]; readonly agreed: boolean }> {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-robot-'));
  const program = await startProgram(dir);
  const browser = await chromium.launch(playwright.use?.launchOptions);
  try {
    const client = clientOf(program.address);
    await client.post('/files/rehearsal', size);
    const typed = await Promise.all([station(browser, program.address, 0, size, pace), station(browser, program.address, 1, size, pace)]);
    await client.signIn('head');
    const { stage } = await client.get<RoundView>('/rounds/1');
    return { typed, agreed: stage === 'agreed' };
  } finally {
    await browser.close();
    await program.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
