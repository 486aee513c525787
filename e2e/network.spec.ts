import { expect, test } from '@playwright/test';
import { clientOf } from './support/api.ts';
import { typePaper } from './support/keyboard.ts';
import { newFolder, remove, startProgram } from './support/program.ts';
import { bothEntries, enterByApi, sit } from './support/rehearsal.ts';

test('every request of every screen goes to the program itself, and every page is held to that', async ({ page }) => {
  const program = await startProgram(newFolder());
  try {
    const client = clientOf(program.address);
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('console', (message) => void (/Content Security Policy/.test(message.text()) && refused.push(message.text())));
    await client.post('/files/rehearsal', { ballots: 3, names: 17, seats: 15 });
    const member = await client.signIn('member');
    await enterByApi(client, 1, 0);
    await sit(page, program.address, member, '/rounds/1/bundles/1/desk/1');
    await expect(page.locator('.plate')).toContainText('Chờ gõ');
    await typePaper(page, '3+12');
    await expect(page.locator('[data-saved="1"]')).toBeVisible();
    await client.post('/files/rehearsal', { ballots: 3, names: 17, seats: 15 });
    await bothEntries(client);
    const head = await client.signIn('head');
    for (const screen of ['/', '/login', '/new', '/congress', '/people', '/roster', '/elections/new', '/rounds/1', '/rounds/1/issue', '/rounds/1/bundles', '/rounds/1/compare', '/rounds/1/result', '/rounds/1/minutes', '/script']) {
      await sit(page, program.address, head, screen);
      await page.waitForLoadState('networkidle');
    }
    const foreign = asked.filter((url) => !url.startsWith(`${client.origin}/`) && !url.startsWith(`blob:${client.origin}/`) && url !== 'data:,');
    expect([asked.length > 50, foreign, refused]).toEqual([true, [], []]);
    const reached = await page.evaluate(() => Promise.allSettled([fetch('http://127.0.0.1:9/'), fetch('https://kiemphieu.invalid/')]).then((all) => all.map(({ status }) => status)));
    expect(reached).toEqual(['rejected', 'rejected']);
    expect(refused.length).toBeGreaterThan(0);
  } finally {
    await program.stop('SIGKILL');
    remove(program.dir);
  }
});
