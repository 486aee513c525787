import { expect } from 'vitest';
import type { Marks } from '../domain/count/input.ts';
import type { Nominee } from '../domain/list/nominee.ts';
import type { Acting } from '../usecases/acting.ts';
import { finishEntry, savePaper, startEntry } from '../usecases/entry.ts';
import { countingIn } from '../usecases/round.ts';
import { personOf } from '../usecases/people.ts';
import type { ElectionView, NewCongress, RosterInput, RoundDetails, RoundView } from '../usecases/views.ts';
import { desk, newCongress, type Answer } from './desk.ts';

/** Only for tests: a congress with its board, led through the one door. */
export const board = { head: newCongress.founder.name, secretary: 'Lê Thu Cúc', members: ['Phạm Đức Dũng'] } as const;
const helpers = [
  { name: board.secretary, role: 'member' },
  { name: board.members[0], role: 'member' },
  { name: 'Hoàng Minh Khôi', role: 'presidium' },
  { name: 'Đỗ Quang Tú', role: 'technician' },
] as const;

export const delegates = (count: number): readonly RosterInput[] => Array.from({ length: count }, (_, at) => ({ name: `Đại biểu ${at + 1}`, status: 'present' }));

/** `Vũ A`, `Vũ B` …: names of an order that nobody disputes. */
export const named = (count: number, family = 'Vũ', nominee: Omit<Nominee, 'name'> = {}): readonly Nominee[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${family} ${letters(at)}`, ...nominee }));
const alphabet = 'ABCDEGHIKLMNOPQRSTUVXY';
const letters = (at: number): string => `${alphabet[Math.floor(at / alphabet.length)] ?? ''}${alphabet[at % alphabet.length] ?? ''}`;

export const byAbc = (nominees: readonly Nominee[]): readonly Nominee[] => nominees.toSorted((a, b) => given(a).localeCompare(given(b), 'vi'));
const given = ({ name }: Nominee): string => name.split(' ').at(-1) ?? '';

export type Sessions = { readonly head: string; readonly first: string; readonly second: string; readonly presidium: string; readonly technician: string };
export type Led = Awaited<ReturnType<typeof led>>;

export async function led(one: ReturnType<typeof desk>, founding: Partial<NewCongress> = {}, people: readonly RosterInput[] = delegates(10)) {
  const head: string = (await one.ask('POST', '/files', { ...newCongress, ...founding })).body.session;
  for (const person of helpers) await one.ask('POST', '/people', { ...person, pin: '1234' }, head);
  const sessions: Sessions = { head, first: await one.signIn(2), second: await one.signIn(3), presidium: await one.signIn(4), technician: await one.signIn(5) };

  const ask = (method: string, path: string, body?: unknown, by: keyof Sessions = 'head'): Promise<Answer> => one.ask(method, path, body, sessions[by]);
  /** What has to succeed. */
  const must = async (method: string, path: string, body?: unknown, by: keyof Sessions = 'head'): Promise<Answer['body']> => {
    const answer = await ask(method, path, body, by);
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  /** The code of the fault, or the status where there is none. */
  const code = async (method: string, path: string, body?: unknown, by: keyof Sessions = 'head'): Promise<string | number> => {
    const answer = await ask(method, path, body, by);
    return answer.body.code ?? answer.status;
  };
  const round = (id: number): Promise<RoundView> => must('GET', `/rounds/${id}`);
  const election = (id: number): Promise<ElectionView> => must('GET', `/elections/${id}`);

  const add = async (details: Partial<RoundDetails> & { readonly meeting?: number }): Promise<number> =>
    (await must('POST', '/elections', { post: 'committee', seats: 2, candidates: [], board, presidium: ['Hoàng Minh Khôi'], ...details })).id;
  const change = async (id: number, details: Partial<RoundDetails>): Promise<void> =>
    must('PUT', `/rounds/${id}`, { ...(await round(id)).details, board, presidium: ['Hoàng Minh Khôi'], ...details });

  const enter = (id: number, person: number, entry: 1 | 2, papers: readonly Marks[]): void => {
    const file = one.workspace.current();
    const actor = file === undefined ? undefined : personOf(file, person);
    if (file === undefined || actor === undefined) throw new Error('nobody to enter the papers');
    const who: Acting = { file, actor, at: one.workspace.now() };
    const states = countingIn(file, id);
    if (!states.ok) throw new Error(states.error.code);
    let before = 0;
    file.store.together(() => {
      for (const { stack } of states.value) {
        const here = { round: id, bundle: stack.bundle, entry };
        const count = { counted: stack.papers, with: 'Người cùng đếm' };
        const part = papers.slice(before, (before += stack.papers));
        const done = [startEntry(who, here, count), ...part.map((marks, at) => savePaper(who, here, { place: at + 1, reading: { marks, aside: false } })), finishEntry(who, here, count)];
        const failed = done.find((step) => !step.ok);
        if (failed !== undefined && !failed.ok) throw new Error(failed.error.code);
      }
    });
  };
  const issue = (id: number, issued: number): Promise<Answer['body']> => must('POST', `/rounds/${id}/issue`, { issued, presentAtVote: issued, spoiled: 0 });
  /** From the draft to two entries that agree. */
  const counted = async (id: number, papers: readonly Marks[], issued = papers.length): Promise<void> => {
    if ((await round(id)).stage === 'draft') await must('POST', `/rounds/${id}/lock`, {});
    if ((await round(id)).stage === 'locked') await issue(id, issued);
    await must('POST', `/rounds/${id}/collect`, { collected: papers.length, spoiled: 0 });
    enter(id, 2, 1, papers);
    enter(id, 3, 2, papers);
  };
  const closed = async (id: number, papers: readonly Marks[], issued = papers.length): Promise<void> => {
    await counted(id, papers, issued);
    for (const act of ['conclude', 'close']) await must('POST', `/rounds/${id}/${act}`);
  };
  /** The version in hand, as whoever signs or decides has read it. */
  const inHand = async (id: number): Promise<{ readonly paper: number }> => ({ paper: (await round(id)).papers.at(-1)?.id ?? 0 });
  /** The minutes are made, and the board signs them. */
  const signed = async (id: number): Promise<{ readonly paper: number }> => {
    await must('POST', `/rounds/${id}/print`);
    const read = await inHand(id);
    await must('POST', `/rounds/${id}/signed`, read);
    return read;
  };
  const confirm = async (id: number): Promise<void> => {
    const read = await signed(id);
    await must('POST', `/rounds/${id}/confirm`, { person: 4, pin: '1234', ...read });
  };
  /** From the draft to the confirmed result: so many votes for each name on the ballot. */
  const voted = async (id: number, votes: readonly number[], papers = 10): Promise<ElectionView> => {
    const before = await round(id);
    expect(before.candidates).toHaveLength(votes.length);
    await closed(id, papersOf(votes, papers, before.form));
    await confirm(id);
    return election(before.election);
  };
  const decide = (id: number, decision: unknown): Promise<Answer['body']> => must('POST', `/elections/${id}/decide`, decision);

  if (people.length > 0) await must('PUT', '/meetings/1/roster', { people });
  return { one, sessions, ask, must, code, round, election, add, change, enter, issue, counted, closed, inHand, signed, confirm, voted, decide };
}

/** Papers that give each name its votes, dealt round in turn so that none votes for more than it has to. */
export function papersOf(votes: readonly number[], papers: number, form: RoundView['form']): readonly Marks[] {
  const dealt = votes.flatMap((ofName, at) => Array.from({ length: ofName }, () => at + 1));
  return Array.from({ length: papers }, (_, paper) => {
    const agree = dealt.filter((_no, turn) => turn % papers === paper);
    const rest = votes.map((_votes, at) => at + 1).filter((no) => !agree.includes(no));
    return form === 'strike' ? { struck: rest } : { agree, disagree: rest };
  });
}
export const names = (people: readonly { readonly name: string }[]): readonly string[] => people.map((one) => one.name);
