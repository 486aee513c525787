import Database from 'better-sqlite3';
import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientOf, type Client } from '../../e2e/support/api.ts';
import { startProgram } from '../../e2e/support/program.ts';
import { sit } from '../../e2e/support/rehearsal.ts';
import playwright from '../../playwright.config.ts';
import { createApplication } from '../../src/application.ts';
import type { CongressView } from '../../src/usecases/views.ts';
import { milliseconds, percentile, type Figure } from './figures.ts';

const ballots = 300;
const base = (entry: number): string => `/rounds/1/bundles/1/entries/${entry}`;
/** The bundle as two people counted it. */
const byHand = { counted: ballots, with: 'Ngô Thị Sáu' };
/** One bundle of all the papers, so that every paper is typed in one entry. */
const whole = ({ details }: CongressView): CongressView['details'] => ({ ...details, counting: { entries: 2 } });
const collected = { collected: ballots, spoiled: 0 };

/** One durable commit of SQLite on the same disk, with the settings of the store. */
function bareCommits(dir: string): readonly number[] {
  const db = new Database(join(dir, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE line (text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO line VALUES (?)');
  const times = Array.from({ length: ballots }, (_, at) => timed(() => insert.run(`reading ${at}`)));
  db.close();
  return times;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

type Trip = { readonly total: number; readonly request: number; readonly render: number };

/** From the Enter keydown to the first frame that says "saved", and the request inside it. */
async function typePapers(page: Page): Promise<readonly Trip[]> {
  await page.evaluate(() => {
    const marks: { trips: { total: number; request: number; render: number }[]; down: number; saved: string } = { trips: [], down: 0, saved: '' };
    Object.assign(window, { marks });
    window.addEventListener('keydown', (event) => event.code === 'NumpadEnter' && (marks.down = performance.now()), { capture: true });
    new MutationObserver(() => {
      const saved = document.querySelector('[data-saved]')?.getAttribute('data-saved') ?? '';
      if (saved === marks.saved || marks.down === 0) return;
      marks.saved = saved;
      const drawn = performance.now();
      const down = marks.down;
      marks.down = 0;
      requestAnimationFrame(() => {
        const total = performance.now() - down;
        const last = performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('/readings')).at(-1);
        const request = last?.duration ?? Number.NaN;
        marks.trips.push({ total, request, render: drawn - down - request });
        performance.clearResourceTimings();
      });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (let place = 1; place < ballots; place += 1) {
    for (const code of [`Numpad${1 + (place % 9)}`, 'NumpadAdd', 'Numpad1', `Numpad${place % 7}`, 'NumpadEnter']) await page.keyboard.press(code);
    await page.waitForFunction((saved) => document.querySelector(`[data-saved="${saved}"]`) !== null, place);
  }
  return page.evaluate(() => (window as unknown as { marks: { trips: Trip[] } }).marks.trips);
}

/** Requests alone, without a screen, to the same server: transport, server and commit. */
async function requestsAlone(client: Client): Promise<readonly number[]> {
  const times: number[] = [];
  for (let place = 1; place <= ballots; place += 1) {
    const began = performance.now();
    await client.post(`${base(2)}/readings`, { place, reading: { marks: { struck: [1 + (place % 9), 10 + (place % 7)] }, aside: false } });
    times.push(performance.now() - began);
  }
  return times;
}

/** The same saves through the application in this process: no HTTP, the same file system. */
async function inProcess(dir: string): Promise<readonly number[]> {
  const { app, close } = createApplication({ dir: join(dir, 'in-process') });
  let session = '';
  const call = async <T>(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<T> => {
    const response = await app.request(`http://127.0.0.1/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-session': session },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  await call('/files/rehearsal', { ballots, names: 17, seats: 15 });
  const congress = await call<CongressView>('/congress');
  const sit = async (role: string): Promise<void> => {
    const person = congress.people.find((one) => one.role === role)?.id;
    ({ session } = await call<{ session: string }>('/sessions', { person, pin: congress.rehearsalPin }));
  };
  await sit('head');
  await call('/congress', whole(congress), 'PUT');
  await call('/rounds/1/collect', collected);
  await sit('member');
  await call(`${base(1)}/start`, byHand);
  const times: number[] = [];
  for (let place = 1; place <= ballots; place += 1) {
    const began = performance.now();
    await call(`${base(1)}/readings`, { place, reading: { marks: { struck: [1 + (place % 9), 10 + (place % 7)] }, aside: false } });
    times.push(performance.now() - began);
  }
  close();
  return times;
}

export async function deskFigures(): Promise<readonly Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-bench-'));
  const program = await startProgram(dir);
  const client = clientOf(program.address);
  const browser = await chromium.launch(playwright.use?.launchOptions);
  try {
    await client.post('/files/rehearsal', { ballots, names: 17, seats: 15 });
    await client.signIn('head');
    await client.put('/congress', whole(await client.get<CongressView>('/congress')));
    await client.post('/rounds/1/collect', collected);
    const seat = await client.signIn('member', 0);
    await client.post(`${base(1)}/start`, byHand);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await sit(page, program.address, seat, '/rounds/1/bundles/1/desk/1');
    await page.waitForSelector('.work');
    const trips = await typePapers(page);
    await client.post(`${base(1)}/readings`, { place: ballots, reading: { marks: { struck: [1, 2] }, aside: false } });
    await client.post(`${base(1)}/finish`, byHand);
    await client.signIn('member', 1);
    await client.post(`${base(2)}/start`, byHand);
    const alone = await requestsAlone(client);
    return rows({ trips, alone, server: await inProcess(dir), bare: bareCommits(dir) });
  } finally {
    await browser.close();
    await program.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

type Times = { readonly trips: readonly Trip[]; readonly alone: readonly number[]; readonly server: readonly number[]; readonly bare: readonly number[] };

function rows({ trips, alone, server, bare }: Times): readonly Figure[] {
  const both = (times: readonly number[]): string => `${milliseconds(percentile(times, 0.5))} / ${milliseconds(percentile(times, 0.95))}`;
  const ratio = percentile(server, 0.5) / percentile(bare, 0.5);
  return [
    { what: `Enter to "saved" in Chromium, ${trips.length} papers, p50 / p95`, value: both(trips.map(({ total }) => total)), aim: 'p95 16 ms' },
    { what: '  of it the request, as the page sees it', value: both(trips.map(({ request }) => request)) },
    { what: '  of it the page: key, answer read, drawn', value: both(trips.map(({ render }) => render)) },
    { what: '  of it the wait for the next frame (16.7 ms apart)', value: both(trips.map(({ total, request, render }) => total - request - render)) },
    { what: '  the same request over HTTP, without a screen', value: both(alone) },
    { what: '  the same request in process: the server and its commit', value: both(server) },
    { what: '  one bare durable commit, same disk', value: both(bare) },
    { what: '  server ÷ bare commit, p50', value: `${ratio.toFixed(1)} ×`, aim: '3 ×' },
  ];
}
