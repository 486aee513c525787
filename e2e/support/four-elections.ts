import type { CountResult } from '../../src/domain/count/output.ts';
import type { NewCongress, ResultView } from '../../src/usecases/views.ts';
import { agreeing, congressAt, enterRound, issueAndCollect, leaving, makeList, people, pin, runRound, type Congress, type Stack } from './congress.ts';

const founding: NewCongress = {
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Tân Sơn', superior: 'Đảng bộ thành phố Uông Bí', congress: 'Đại hội đại biểu', ordinal: 'XII', term: '2025 – 2030', place: 'Tân Sơn', date: '2025-05-20' },
  meeting: 'delegate',
  settings: {},
  template: 'delegateDirect',
  founder: { name: people.head, role: 'head', pin },
};

type Named = { readonly name: string; readonly birthYear: number };
const named = (...names: readonly string[]): readonly Named[] => names.map((name, at) => ({ name, birthYear: 1970 + at }));

/** One name is as long as a name may well be. */
const members = named('Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Ngọc Cúc', 'Phạm Đức Dũng', 'Hoàng Thị Giang', 'Công Tằng Tôn Nữ Nguyễn Phước Thị Hoàng Quỳnh Như Thùy Hạnh');
const sent = named('Bùi Thị Ánh', 'Đỗ Văn Cường', 'Ngô Thị Hoa', 'Dương Văn Lâm', 'Lý Thị Mai', 'Trịnh Văn Sơn');
const delegates = 60;

export type Four = { readonly congress: Congress; readonly committee: number; readonly secretary: number; readonly delegates: number; readonly standing: number };

/** A congress of sixty with four elections in its plan, up to its first list. */
export async function fourElections(address: string): Promise<Four> {
  const congress = await congressAt(address, founding);
  await congress.ask('PUT', '/meetings/1/roster', { people: Array.from({ length: delegates }, (_, at) => ({ name: `Đại biểu ${at + 1}`, gender: at % 3 === 0 ? 'female' : 'male', unit: `Chi bộ ${1 + (at % 7)}`, status: 'present' })) });
  await congress.ask('POST', '/meetings/1/credentials');
  const { elections } = await congress.view();
  const kept = ['committee', 'secretary', 'delegates', 'standingCommittee'].map((post) => elections.find((one) => one.post === post));
  for (const one of elections.filter((each) => !kept.includes(each))) await congress.ask('DELETE', `/elections/${one.id}`);
  const [committee = 0, secretary = 0, upward = 0, standing = 0] = kept.map((one) => one?.round);
  return { congress, committee, secretary, delegates: upward, standing };
}

/** Sixty strike papers in two bundles; one, laid aside by both typists, is ruled invalid. It stops at the agreement of the board. */
export async function countCommittee({ congress, committee }: Four): Promise<void> {
  const stack: Stack = [[1, leaving(6, 1, 2, 3, 4, 5), 'aside'], [40, leaving(6, 1, 2, 3, 4, 6)], [19, leaving(6, 2, 3, 4, 5, 6)]];
  await makeList(congress, committee, { seats: 5, candidates: members });
  await issueAndCollect(congress, committee, delegates);
  await enterRound(congress, committee, stack);
  const ruling = { kind: 'invalid', code: 'I7', note: 'có chữ ký của người bầu' };
  await congress.ask('POST', `/rounds/${committee}/bundles/1/papers/1/ruling`, { ruling, votesFor: 3 });
}

/** The board concludes and closes; the minutes are printed. */
export async function printCommittee({ congress, committee }: Four): Promise<void> {
  for (const act of ['conclude', 'close', 'print']) await congress.ask('POST', `/rounds/${committee}/${act}`, {});
}

/** The three elections after it, each to its confirmation. */
export async function runTheOthers({ congress, committee, secretary, delegates: upward, standing }: Four): Promise<void> {
  await makeList(congress, secretary, { seats: 1, candidates: members.slice(1, 2) });
  await runRound(congress, secretary, [[55, agreeing(1, 1)], [5, agreeing(1)]]);
  await makeList(congress, upward, { seats: 3, alternates: 2, candidates: sent });
  await runRound(congress, upward, [[18, leaving(6, 1, 2, 3)], [10, leaving(6, 1, 2, 4)], [12, leaving(6, 1, 4, 5)], [10, leaving(6, 2, 3, 5)], [10, leaving(6, 3, 4, 5)]]);
  const elected = (await congress.ask<ResultView>('GET', `/rounds/${committee}/result`)).result.elected;
  const conference = (await congress.view()).meetings.find(({ gathering }) => gathering === 'conference')?.id ?? 0;
  await congress.ask('POST', `/meetings/${conference}/roster/elected`);
  await congress.ask('POST', `/meetings/${conference}/credentials`);
  await makeList(congress, standing, { seats: 2, candidates: members.slice(0, 3) });
  await runRound(congress, standing, [[elected.length, leaving(3, 1, 2)]]);
}

export const resultOf = async ({ congress }: Four, round: number): Promise<CountResult> => (await congress.ask<ResultView>('GET', `/rounds/${round}/result`)).result;
