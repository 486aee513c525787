import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strayOf } from '../usecases/journal.ts';
import type { CongressView, ElectionView } from '../usecases/views.ts';
import { led, named, papersOf, type Led } from './congress.ts';
import { desk } from './desk.ts';

/** A command against one of the rounds, elections or people, whatever the moment allows. */
type Command = { readonly act: number; readonly which: number; readonly number: number };
const command: fc.Arbitrary<Command> = fc.record({ act: fc.nat(24), which: fc.nat(12), number: fc.nat(9) });

const vote = { for: 9, against: 1, other: 0 };
const list = (which: number) => [...named(2 + (which % 4)), ...named(which % 3, 'Lê', { origin: 'floor', support: 5, attending: 10 })].toSorted((a, b) => a.name.slice(-2).localeCompare(b.name.slice(-2), 'vi'));

async function go(all: Led, { act, which, number }: Command): Promise<number> {
  const { elections }: CongressView = (await all.ask('GET', '/congress')).body;
  const election = elections[which % Math.max(1, elections.length)];
  const rounds = election?.rounds ?? [];
  const id = (number > 7 ? rounds[0]?.id : election?.round) ?? 99;
  const own = election?.id ?? 99;
  const ask = async (method: string, path: string, body?: unknown): Promise<number> => (await all.ask(method, path, body)).status;
  const acts: readonly (() => Promise<number>)[] = [
    () => ask('POST', '/elections', { post: which % 2 === 0 ? 'committee' : 'secretary', seats: 1 + (number % 2), candidates: list(which), board: { head: 'Trần Văn Bình', members: [] }, presidium: [] }),
    () => ask('DELETE', `/elections/${own}`),
    () => ask('PUT', '/plan/order', { order: elections.map((one) => one.id).toReversed() }),
    () => ask('POST', `/elections/${own}/pause`, { reason: 'x' }),
    () => ask('POST', `/elections/${own}/resume`, { answer: { kind: number > 4 ? 'appointed' : 'otherPerson', reference: '1', date: '2025-05-20', text: '', names: number > 4 ? ['Vũ AC'] : [] } }),
    () => ask('POST', `/elections/${own}/decide`, { kind: ['tieRevote', 'voteAgain'][number % 2], vote }),
    () => ask('POST', `/elections/${own}/decide`, { kind: 'furtherBallot', newNames: number > 4 }),
    () => ask('POST', `/elections/${own}/decide`, { kind: 'stopShort', reason: 'x' }),
    () => ask('POST', `/elections/${own}/decide`, { kind: 'admitTied', names: ['Lê AA'] }),
    () => ask('POST', `/rounds/${id}/steps`, { kind: 'numberVoted', seats: 1 + (number % 3), vote }),
    () => ask('DELETE', `/rounds/${id}/steps/numberVoted`),
    async () => ask('PUT', `/rounds/${id}`, { ...(await all.ask('GET', `/rounds/${id}`)).body.details, candidates: list(which + number) }),
    () => ask('POST', `/rounds/${id}/opinion`),
    () => ask('POST', `/rounds/${id}/lock`, {}),
    () => ask('POST', `/rounds/${id}/unlock`),
    () => ask('POST', `/rounds/${id}/void`, { reason: 'x' }),
    () => ask('POST', `/rounds/${id}/issue`, { issued: 9, presentAtVote: 9, spoiled: 0 }),
    () => ask('PUT', '/meetings/1/roster/1/status', { status: which % 2 === 0 ? 'absentUnreplaced' : 'present' }),
    () => ask('POST', `/rounds/${id}/correct`, { reason: 'x' }),
    () => ask('POST', '/meetings', { gathering: 'conference', words: 'Hội nghị' }),
    () => ask('POST', '/meetings/2/roster/elected'),
    () => finished(all, id, number),
    () => finished(all, id, number),
    () => finished(all, id, number),
    () => finished(all, id, number),
  ];
  return acts[act]?.() ?? 0;
}

/** From whatever stage to the confirmed result, as far as the moment allows. */
async function finished(all: Led, id: number, number: number): Promise<number> {
  const { candidates, details, form, stage } = (await all.ask('GET', `/rounds/${id}`)).body;
  if (['draft', 'locked'].includes(stage)) {
    for (const [path, body] of [['lock', {}], ['issue', { issued: 9, presentAtVote: 9, spoiled: 0 }]] as const) await all.ask('POST', `/rounds/${id}/${path}`, body);
  }
  if ((await all.ask('GET', `/rounds/${id}`)).body.stage === 'issued') {
    const most = Math.min(9, Math.floor((9 * details.seats) / candidates.length));
    const decisive = (at: number): number => (at < details.seats ? 8 : at < 2 * details.seats ? 1 : 0);
    const papers = papersOf(candidates.map((_: unknown, at: number) => (number % 3 === 0 ? most : decisive(at + (number % 2)))), 9, form);
    await all.ask('POST', `/rounds/${id}/collect`, { collected: 9, spoiled: 0 });
    all.enter(id, 2, 1, papers);
    all.enter(id, 3, 2, papers);
  }
  const last = ['conclude', 'close', 'print', 'signed'];
  const paper = async (): Promise<number> => (await all.ask('GET', `/rounds/${id}`)).body.papers?.at(-1)?.id ?? 1;
  for (const act of last) await all.ask('POST', `/rounds/${id}/${act}`, act === 'signed' ? { paper: await paper() } : undefined);
  return (await all.ask('POST', `/rounds/${id}/confirm`, { person: 4, pin: '1234', paper: await paper() })).status;
}

test('no course of commands gives trouble, strays from the journal, or elects more than the seats', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 60, maxLength: 90 }), async (commands) => {
      const one = desk();
      try {
        const all = await led(one);
        await all.add({ candidates: named(4) });
        for (const each of commands) expect([each, (await go(all, each)) < 500]).toEqual([each, true]);
        const { elections }: CongressView = (await all.ask('GET', '/congress')).body;
        for (const { id } of elections) {
          const { elected, missing, rounds }: ElectionView = (await all.ask('GET', `/elections/${id}`)).body;
          const seats = rounds.find((round) => round.stage === 'confirmed')?.seats ?? 0;
          if (elected.length > 0) expect(elected.length).toBeLessThanOrEqual(seats);
          expect(missing).toBeGreaterThanOrEqual(0);
          expect(new Set(elected.map(({ name }) => name)).size).toBe(elected.length);
        }
        const file = one.workspace.current();
        expect(file === undefined ? 'no file' : strayOf(file)).toBeUndefined();
      } finally {
        one.leave();
      }
    }),
    { numRuns: 6, seed: 20250520, endOnFailure: true },
  );
});
