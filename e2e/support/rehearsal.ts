import type { Page } from '@playwright/test';
import type { DeskView } from '../../src/usecases/views.ts';
import type { Client } from './api.ts';

/** Puts the page in the seat of a person who has signed in. */
export async function sit(page: Page, address: string, given: { readonly session: string; readonly person: unknown }, screen: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(([session, person]) => {
    sessionStorage.setItem('kiemphieu.session', session ?? '');
    sessionStorage.setItem('kiemphieu.person', person ?? '');
  }, [given.session, JSON.stringify(given.person)]);
  await page.goto(address.replace(/#.*$/, `#${screen}`));
  await page.reload();
}

/** Types the first papers of an entry of a rehearsal, without a screen. */
export async function enterByApi(client: Client, entry: 1 | 2, papers: number): Promise<void> {
  const base = `/rounds/1/entries/${entry}`;
  await client.post(`${base}/start`);
  const { rehearsalPapers = [] } = await client.get<DeskView>(base);
  for (const [at, marks] of rehearsalPapers.slice(0, papers).entries()) await client.post(`${base}/readings`, { place: at + 1, reading: { marks, aside: false } });
}

/** A rehearsal whose two entries are done and agree. */
export async function bothEntries(client: Client, ballots: number): Promise<void> {
  for (const entry of [1, 2] as const) {
    await client.signIn('member', entry - 1);
    await enterByApi(client, entry, ballots);
    await client.post(`/rounds/1/entries/${entry}/finish`, { counted: ballots });
  }
}
