import { expect, test, type Page, type Route } from '@playwright/test';
import type { DeskView } from '../../src/usecases/views.ts';
import { clientOf, type Client } from './api.ts';
import { newFolder, remove, startProgram, type Program } from './program.ts';
import { enterByApi, sit } from './rehearsal.ts';

/** The entry on the desk of these tests. */
export const entryAt = '/rounds/1/bundles/1/entries/1';
export const deskAt = '/rounds/1/bundles/1/desk/1';

/** Before each test: a rehearsal of six papers whose first entry is open on the screen. */
export function deskOfSix(): { readonly program: () => Program; readonly client: () => Client } {
  let program: Program;
  let client: Client;
  test.beforeAll(async () => {
    program = await startProgram(newFolder());
  });
  test.afterAll(async () => {
    await program.stop('SIGKILL');
    remove(program.dir);
  });
  test.beforeEach(async ({ page }) => {
    client = clientOf(program.address);
    await client.post('/files/rehearsal', { ballots: 6, names: 17, seats: 15 });
    const seat = await client.signIn('member');
    await enterByApi(client, 1, 0);
    await page.addInitScript(listenToSound);
    await sit(page, program.address, seat, deskAt);
    await expect(page.locator('.plate')).toContainText('Chờ gõ');
  });
  return { program: () => program, client: () => client };
}

/** Writes down what the desk would have sounded. */
function listenToSound(): void {
  const heard: number[] = [];
  Object.assign(window, { heard });
  const Voice = window.OscillatorNode;
  window.OscillatorNode = class extends Voice {
    constructor(context: BaseAudioContext, options?: OscillatorOptions) {
      super(context, options);
      heard.push(options?.frequency ?? 0);
    }
  };
}

export const heard = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { heard: number[] }).heard.length);
export const savedIn = async (client: Client, entry = entryAt): Promise<readonly unknown[]> => (await client.get<DeskView>(entry)).readings.map(({ marks }) => marks);
export const echo = (page: Page, text: string) => expect(page.getByRole('group', { name: /^Đang gõ/ })).toHaveAttribute('aria-label', `Đang gõ: ${text}`);
export const trouble = (page: Page) => page.locator('.note-line .trouble');

type Sent = { readonly code?: string; readonly key?: string; readonly keyCode?: number; readonly isComposing?: boolean; readonly repeat?: boolean };
export const enter: Sent = { code: 'NumpadEnter', key: 'Enter', keyCode: 13 };

/** Keys that no keyboard of a test sends: an input method, a key that sticks; held, they do not come up again. */
export const send = (page: Page, strokes: readonly Sent[], held = false): Promise<void> =>
  page.evaluate(([list, stay]) => {
    for (const stroke of list) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...stroke }));
      if (!stay) document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, ...stroke }));
    }
  }, [strokes, held] as const);

/** Stands between the desk and the program; the browser asks only a moment after it was told to, so a request of our own waits for that. */
export async function onSave(page: Page, answer: (route: Route, save: number) => Promise<void>): Promise<void> {
  let saves = 0;
  await page.route('**/readings', (route) => (route.request().method() === 'GET' ? route.fulfill({ body: 'asked' }) : answer(route, (saves += 1))));
  await expect.poll(() => page.evaluate(async () => (await fetch('/api/readings')).text())).toBe('asked');
}
