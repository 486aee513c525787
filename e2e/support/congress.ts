import type { Marks } from '../../src/domain/count/input.ts';
import type { ComparisonView, CongressView, ElectionSummary, ElectionView, NewCongress, RoundDetails, RoundView } from '../../src/usecases/views.ts';

export const pin = '2580';
export const people = { head: 'Đinh Công Sơn', first: 'Lương Thị Yến', second: 'Chu Văn Khánh', presidium: 'Võ Thành Trung' } as const;
export const board = { head: people.head, secretary: people.first, members: [people.second] } as const;

type Seat = { readonly session: string; readonly person: { readonly id: number } };

/** The people of a board who act through the door that the screens use, each in their own name. */
export type Congress = {
  readonly origin: string;
  readonly ask: <T>(method: string, path: string, body?: unknown, by?: keyof typeof people) => Promise<T>;
  readonly view: () => Promise<CongressView>;
  readonly election: (title: string | RegExp) => Promise<ElectionSummary>;
  readonly seat: (by: keyof typeof people) => Seat;
};

/** Founds a congress with its four people, or joins one that the screens have founded. */
export async function congressAt(address: string, founding?: NewCongress): Promise<Congress> {
  const [origin = '', token = ''] = address.split('/#token=');
  const seats = new Map<string, Seat>();
  const call = async <T>(method: string, path: string, body: unknown, session = ''): Promise<T> => {
    const headers = { 'content-type': 'application/json', 'x-kiemphieu-token': token, 'x-session': session };
    const response = await fetch(`${origin}/api${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text === '' ? '{}' : text) as T;
  };
  if (founding !== undefined) {
    const founded = await call<Seat>('POST', '/files', founding);
    for (const [name, role] of [[people.first, 'member'], [people.second, 'member'], [people.presidium, 'presidium']] as const)
      await call('POST', '/people', { name, role, pin }, founded.session);
  }
  const { people: known } = await call<CongressView>('GET', '/congress', undefined);
  for (const [key, name] of Object.entries(people)) seats.set(key, await call<Seat>('POST', '/sessions', { person: known.find((one) => one.name === name)?.id, pin }));
  const seat = (by: keyof typeof people): Seat => seats.get(by) ?? { session: '', person: { id: 0 } };
  const ask = <T>(method: string, path: string, body?: unknown, by: keyof typeof people = 'head'): Promise<T> => call<T>(method, path, body, seat(by).session);
  const view = (): Promise<CongressView> => ask<CongressView>('GET', '/congress');
  return {
    origin,
    ask,
    view,
    seat,
    election: async (title) => {
      const found = (await view()).elections.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
      if (found === undefined) throw new Error(`no election ${String(title)}`);
      return found;
    },
  };
}

export const electionView = (congress: Congress, id: number): Promise<ElectionView> => congress.ask<ElectionView>('GET', `/elections/${id}`);
export const roundView = (congress: Congress, id: number): Promise<RoundView> => congress.ask<RoundView>('GET', `/rounds/${id}`);

/** Puts names and seats on the list of a round that is still open. */
export async function makeList(congress: Congress, round: number, change: Partial<RoundDetails>): Promise<void> {
  const { details } = await roundView(congress, round);
  await congress.ask('PUT', `/rounds/${round}`, { ...details, board, presidium: [people.presidium], ...change });
}

/** Papers by how many there are of each; `aside`: laid aside for the board. */
export type Stack = readonly (readonly [papers: number, marks: Marks, aside?: 'aside'])[];
type Read = { readonly marks: Marks; readonly aside: boolean };
const papersOf = (stack: Stack): readonly Read[] => stack.flatMap(([papers, marks, aside]) => Array.from({ length: papers }, () => ({ marks, aside: aside !== undefined })));

/** From the lock to ballots collected. */
export async function issueAndCollect(congress: Congress, round: number, ballots: number): Promise<void> {
  const { stage } = await roundView(congress, round);
  if (stage === 'draft') await congress.ask('POST', `/rounds/${round}/lock`, { vote: { for: ballots, against: 0, other: 0 } });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'boardElected', people: 3, vote: { for: ballots, against: 0, other: 0 } });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'ballotsPrinted', printed: ballots + 5 });
  await congress.ask('POST', `/rounds/${round}/steps`, { kind: 'boxSealed', witnesses: ['Mai Văn Lực', 'Trịnh Thị Oanh'], seals: '03' });
  await congress.ask('POST', `/rounds/${round}/issue`, { issued: ballots, presentAtVote: ballots, spoiled: 0 });
  await congress.ask('POST', `/rounds/${round}/collect`, { collected: ballots, spoiled: 0 });
}

/** Two people enter the stack bundle by bundle. */
export async function enterRound(congress: Congress, round: number, stack: Stack): Promise<void> {
  const papers = papersOf(stack);
  const { bundles = [] } = await roundView(congress, round);
  let from = 0;
  for (const { bundle, papers: held } of bundles) {
    const here = papers.slice(from, (from += held));
    for (const [entry, by] of [[1, 'first'], [2, 'second']] as const) await enterBundle(congress, `/rounds/${round}/bundles/${bundle}/entries/${entry}`, here, by);
  }
}

/** The stack is entered, the board concludes, the minutes are made, signed and confirmed. */
export async function countRound(congress: Congress, round: number, stack: Stack): Promise<void> {
  await enterRound(congress, round, stack);
  const { open } = await congress.ask<ComparisonView>('GET', `/rounds/${round}/comparison`);
  if (open > 0) throw new Error(`${open} papers differ`);
  for (const act of ['conclude', 'close', 'print'] as const) await congress.ask('POST', `/rounds/${round}/${act}`, {});
  await sign(congress, round);
  await confirm(congress, round);
}

/** The version in hand, as whoever signs or decides has read it. */
const read = async (congress: Congress, round: number): Promise<{ readonly paper: number | undefined }> => ({ paper: (await roundView(congress, round)).papers.at(-1)?.id });

export const sign = async (congress: Congress, round: number): Promise<unknown> => congress.ask('POST', `/rounds/${round}/signed`, await read(congress, round));

export const confirm = async (congress: Congress, round: number): Promise<unknown> =>
  congress.ask('POST', `/rounds/${round}/confirm`, { person: congress.seat('presidium').person.id, pin, ...(await read(congress, round)) });

async function enterBundle(congress: Congress, at: string, papers: readonly Read[], by: 'first' | 'second'): Promise<void> {
  const count = { counted: papers.length, with: people.head };
  await congress.ask('POST', `${at}/start`, count, by);
  for (const [place, reading] of papers.entries()) await congress.ask('POST', `${at}/readings`, { place: place + 1, reading }, by);
  await congress.ask('POST', `${at}/finish`, count, by);
}

export async function runRound(congress: Congress, round: number, stack: Stack): Promise<void> {
  await issueAndCollect(congress, round, papersOf(stack).length);
  await countRound(congress, round, stack);
}

/** A strike paper that leaves these standing. */
export const leaving = (names: number, ...standing: readonly number[]): Marks => ({ struck: Array.from({ length: names }, (_, at) => at + 1).filter((no) => !standing.includes(no)) });
export const agreeing = (names: number, ...agree: readonly number[]): Marks => ({ agree, disagree: Array.from({ length: names }, (_, at) => at + 1).filter((no) => !agree.includes(no)) });
