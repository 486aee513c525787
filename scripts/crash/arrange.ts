import type { Client } from '../../e2e/support/api.ts';
import type { CongressView, FileEntry } from '../../src/usecases/views.ts';
import { ballots, bundleSize, names } from './promised.ts';

const seats = names - 2;
const alphabet = 'ABCDEGHIKLMNOPQRST';

/** A rehearsal with a second round, both in several bundles, so that two people type at the same time; answers with the name of its file. */
export async function arrange(head: Client): Promise<string> {
  const { name } = await head.post<FileEntry>('/files/rehearsal', { ballots, names, seats });
  await head.signIn('head');
  const { people, details } = await head.get<CongressView>('/congress');
  const board = { head: people[0]?.name ?? '', members: people.filter(({ role }) => role === 'member').map((one) => one.name) };
  const candidates = Array.from({ length: names }, (_, at) => ({ name: `Vũ Thị ${alphabet[at] ?? ''}` }));
  await head.post('/elections', { post: 'committee', seats, candidates, board, presidium: ['Hoàng Minh Khôi'] });
  await head.post('/rounds/2/lock');
  await head.post('/rounds/2/issue', { issued: ballots, presentAtVote: ballots, spoiled: 0 });
  await head.put('/congress', { ...details, counting: { bundleSize, entries: 2 } });
  for (const round of [1, 2]) await head.post(`/rounds/${round}/collect`, { collected: ballots, spoiled: 0 });
  return name;
}
