import type { Page } from '@playwright/test';
import { agreeing, board, congressAt, leaving, makeList, people, pin, runRound, type Congress } from '../../e2e/support/congress.ts';
import { sit } from '../../e2e/support/rehearsal.ts';
import { randomFrom } from '../../src/usecases/random.ts';
import { sampleList } from '../../src/usecases/sample-names.ts';

type Shoot = (name: string) => Promise<void>;

const votes = 138;

/** A delegate congress whose committee ends two seats short. */
export async function congressPictures(page: Page, address: string, shoot: Shoot): Promise<void> {
  await page.goto(address.replace(/#.*$/, '#/new'));
  await page.reload();
  await page.getByRole('radio').first().waitFor();
  await shoot('new');
  const congress = await congressAt(address, {
    regulation: '190',
    organisation: { name: 'Đảng bộ phường Bắc Sơn', superior: 'Đảng bộ thành phố Uông Bí', congress: 'Đại hội đại biểu', ordinal: 'XXIII', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' },
    meeting: 'delegate',
    settings: {},
    template: 'delegateDirect',
    founder: { name: people.head, role: 'head', pin },
  });
  const see = (screen: string): Promise<void> => sit(page, address, congress.seat('head'), screen);
  await prepare(congress);
  const committee = await congress.election(/Ban Chấp hành/);
  await see(`/rounds/${committee.round}`);
  await page.getByRole('heading', { name: 'Bầu Ban Chấp hành' }).waitFor();
  await shoot('list');
  const first = Array.from({ length: 13 }, (_, at) => at + 1);
  await runRound(congress, committee.round, [[69, leaving(17, ...first, 14, 15)], [69, leaving(17, ...first, 16, 17)]]);
  await see(`/elections/${committee.id}`);
  await page.getByRole('radio').first().waitFor();
  await shoot('decide');
  await see('/congress');
  await page.getByRole('heading', { name: 'Tiến trình bầu cử' }).waitFor();
  await shoot('overview');
  const asked = await congress.election(/Phiếu giới thiệu/);
  await makeList(congress, asked.round, { seats: 1, candidates: [{ name: 'Nguyễn Thị An' }], board });
  await congress.ask('POST', `/elections/${committee.id}/decide`, { kind: 'stopShort', reason: 'Đại hội quyết định bầu bổ sung sau', vote: { for: votes, against: 0, other: 0 } });
  await runRound(congress, asked.round, [[votes, agreeing(1, 1)]]);
  await see('/script');
  await page.locator('article.script').first().waitFor();
  await shoot('script');
}

async function prepare(congress: Congress): Promise<void> {
  const delegates = sampleList(140, randomFrom(7), Object.values(people));
  await congress.ask('PUT', '/meetings/1/roster', { people: delegates.map((one, at) => ({ ...one, unit: `Chi bộ ${1 + (at % 12)}`, status: at < 138 ? 'present' : 'absentUnreplaced' })) });
  await congress.ask('POST', '/meetings/1/credentials');
  const committee = await congress.election(/Ban Chấp hành/);
  await makeList(congress, committee.round, { seats: 15, candidates: sampleList(17, randomFrom(3), Object.values(people)) });
  await congress.ask('POST', `/rounds/${committee.round}/steps`, { kind: 'numberVoted', seats: 15, vote: { for: votes, against: 0, other: 0 } });
  await congress.ask('POST', `/rounds/${committee.round}/steps`, { kind: 'listProposed', names: 17 });
}
