import type { Page } from '@playwright/test';
import type { DeskView, RoundView } from '../../src/usecases/views.ts';
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

/** Who counts the papers of a bundle with the one who types. */
export const counter = 'Mai Văn Lực';

/** Types the first papers of an entry of a bundle of a rehearsal, without a screen. */
export async function enterByApi(client: Client, entry: 1 | 2, papers: number, bundle = 1): Promise<void> {
  const base = `/rounds/1/bundles/${bundle}/entries/${entry}`;
  const { bundle: held, rehearsalPapers = [] } = await client.get<DeskView>(base);
  await client.post(`${base}/start`, { counted: held.papers, with: counter });
  for (const [at, marks] of rehearsalPapers.slice(0, papers).entries()) await client.post(`${base}/readings`, { place: at + 1, reading: { marks, aside: false } });
}

/** A rehearsal whose two entries of every bundle are done and agree. */
export async function bothEntries(client: Client): Promise<void> {
  for (const entry of [1, 2] as const) {
    await client.signIn('member', entry - 1);
    const { bundles = [] } = await client.get<RoundView>('/rounds/1');
    for (const { bundle, papers } of bundles) {
      await enterByApi(client, entry, papers, bundle);
      await client.post(`/rounds/1/bundles/${bundle}/entries/${entry}/finish`, { counted: papers, with: counter });
    }
  }
}
