import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Marks } from '../domain/count/input.ts';
import type { RoundDetails, NewCongress, RosterInput } from '../usecases/views.ts';
import { strayOf } from '../usecases/journal.ts';
import { refusedIn } from '../usecases/guard.ts';
import { createWorkspace } from '../usecases/workspace.ts';
import { createApp } from './app.ts';

/** Only for tests: a program in a folder of its own, asked through its one door. */
export type Answer = { readonly status: number; readonly body: ReturnType<JSON['parse']>; readonly headers: Headers };

export function desk(options: { readonly token?: string; readonly dir?: string } = {}) {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'kiemphieu-'));
  let clock = Date.UTC(2025, 4, 20, 1, 0, 0);
  const workspace = createWorkspace(dir, () => new Date((clock += 1000)).toISOString());
  const app = createApp({ workspace, assets: { dir: join(dir, 'pages') }, ...(options.token === undefined ? {} : { token: options.token }) });
  const ask = async (method: string, path: string, body?: unknown, session?: string, extra: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(session === undefined ? {} : { 'x-session': session }), ...extra };
    const response = await app.request(`http://127.0.0.1/api${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  return {
    dir,
    app,
    workspace,
    ask,
    later: (seconds: number): void => void (clock += seconds * 1000),
    signIn: async (person: number, pin = '1234'): Promise<string> => (await ask('POST', '/sessions', { person, pin })).body.session,
    /** Whatever a test did, the tables are what the journal makes of them, and nothing in it is impossible. */
    leave: (): void => {
      const file = workspace.current();
      const stray = file === undefined ? undefined : strayOf(file);
      const impossible = file === undefined ? undefined : refusedIn(file.store);
      file?.store.close();
      workspace.use(undefined);
      rmSync(dir, { recursive: true, force: true });
      if (stray !== undefined) throw new Error(`the journal does not make the table ${stray}`);
      if (impossible !== undefined) throw new Error(`the independent reader calls event ${impossible} impossible`);
    },
  };
}

export const newCongress: NewCongress = {
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Bắc Sơn', congress: 'Đại hội đại biểu', ordinal: 'XXIII', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' },
  meeting: 'delegate',
  settings: {},
  founder: { name: 'Trần Văn Bình', role: 'head', pin: '1234' },
};

export const election: RoundDetails = {
  post: 'committee',
  seats: 2,
  candidates: [{ name: 'Nguyễn Thị An' }, { name: 'Lê Văn Cường' }, { name: 'Phạm Thu Hà' }],
  board: { head: 'Trần Văn Bình', secretary: 'Lê Thu Cúc', members: ['Phạm Đức Dũng'] },
  presidium: ['Hoàng Minh Khôi'],
};

export const roster: readonly RosterInput[] = [
  ...Array.from({ length: 5 }, (_, at): RosterInput => ({ name: `Đại biểu ${at + 1}`, status: 'present' })),
  { name: 'Đại biểu 6', status: 'absentUnreplaced' },
];

export const reading = (...struck: number[]) => ({ marks: { struck } satisfies Marks, aside: false });
export const asideReading = { marks: { struck: [] } satisfies Marks, aside: true };

/** A congress with its people, its roster, one election, five papers collected: sessions by role. */
export async function collected(one: ReturnType<typeof desk>) {
  const head: string = (await one.ask('POST', '/files', newCongress)).body.session;
  const people = [
    { name: 'Lê Thu Cúc', role: 'member' },
    { name: 'Phạm Đức Dũng', role: 'member' },
    { name: 'Hoàng Minh Khôi', role: 'presidium' },
    { name: 'Đỗ Quang Tú', role: 'technician' },
  ];
  for (const person of people) await one.ask('POST', '/people', { ...person, pin: '1234' }, head);
  await one.ask('PUT', '/meetings/1/roster', { people: roster }, head);
  await one.ask('POST', '/elections', election, head);
  await one.ask('POST', '/rounds/1/lock', undefined, head);
  await one.ask('POST', '/rounds/1/issue', { issued: 5, presentAtVote: 5, spoiled: 0 }, head);
  await one.ask('POST', '/rounds/1/collect', { collected: 5, spoiled: 0 }, head);
  return { head, first: await one.signIn(2), second: await one.signIn(3), presidium: await one.signIn(4), technician: await one.signIn(5) };
}

/** The address of an entry of the first bundle, or of another one. */
export const entryPath = (entry: number, bundle = 1): string => `/rounds/1/bundles/${bundle}/entries/${entry}`;

/** A bundle counted by hand, together with somebody who enters nothing. */
export const byHand = (counted: number) => ({ counted, with: 'Ngô Thị Sáu' });

type Papers = readonly { readonly marks: Marks; readonly aside: boolean }[];

export async function enter(one: ReturnType<typeof desk>, session: string, entry: 1 | 2 | 3, papers: Papers, counted = 5): Promise<Answer> {
  const base = entryPath(entry);
  await one.ask('POST', `${base}/start`, byHand(counted), session);
  for (const [at, paper] of papers.entries()) await one.ask('POST', `${base}/readings`, { place: at + 1, reading: paper }, session);
  return one.ask('POST', `${base}/finish`, byHand(counted), session);
}
