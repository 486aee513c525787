import type { Page } from '@playwright/test';
import type { Client } from '../../e2e/support/api.ts';
import { bothEntries, enterByApi, sit } from '../../e2e/support/rehearsal.ts';

type Shoot = (name: string) => Promise<void>;

/** The first ten minutes: a made-up congress from its start to confirmed minutes. */
export async function rehearsalPictures(page: Page, address: string, client: Client, shoot: Shoot): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Bắt đầu tập dượt' }).waitFor();
  await shoot('home');
  await client.post('/files/rehearsal', { ballots: 50, names: 17, seats: 15 });
  const typist = await client.signIn('member');
  await enterByApi(client, 1, 26);
  await sit(page, address, typist, '/rounds/1/bundles/1/desk/1');
  await page.waitForSelector('.work');
  for (const key of ['Numpad3', 'NumpadAdd', 'Numpad1', 'Numpad2', 'NumpadAdd', 'Numpad1', 'Numpad5']) await page.keyboard.press(key);
  await shoot('desk');
  await client.post('/files/close');

  await client.post('/files/rehearsal', { ballots: 12, names: 6, seats: 5 });
  await bothEntries(client);
  const head = await client.signIn('head');
  await sit(page, address, head, '/rounds/1/compare');
  await page.getByRole('button', { name: /Ban kết luận danh sách/ }).waitFor();
  await shoot('compare');
  for (const act of ['conclude', 'close']) await client.post(`/rounds/1/${act}`);
  const { id: paper } = await client.post<{ readonly id: number }>('/rounds/1/print');
  await client.post('/rounds/1/signed', { paper });
  await sit(page, address, head, '/rounds/1/minutes');
  await page.locator('.sheets canvas').first().waitFor();
  await shoot('minutes');
  await client.post('/files/close');
}
