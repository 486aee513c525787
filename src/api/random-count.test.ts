import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { strayOf } from '../usecases/journal.ts';
import { verifyFile } from '../usecases/verify.ts';
import type { BundleView } from '../usecases/views.ts';
import { bundled } from './bundled.ts';
import type { Sessions } from './congress.ts';
import { byHand, desk, entryPath } from './desk.ts';

type Counting = Awaited<ReturnType<typeof bundled>>;
type Command = { readonly act: number; readonly who: number; readonly bundle: number; readonly number: number };
const command: fc.Arbitrary<Command> = fc.record({ act: fc.nat(21), who: fc.nat(4), bundle: fc.integer({ min: 1, max: 3 }), number: fc.nat(9) });
const people: readonly (keyof Sessions)[] = ['first', 'second', 'technician', 'head', 'presidium'];
/** Those who enter, one of whom made no entry of a bundle before. */
const desks = people.slice(0, 3);

/** The entry that is open, or else the next one; and where it stands. */
const inHand = ({ entries }: BundleView) => entries.find(({ state }) => state !== 'done') ?? entries[entries.length - 1];

/** As people would go on with a bundle, as far as the moment allows: its number right, its entries made, what differs settled. */
async function onward({ id, bundle, ask, countAgain, release, entered }: Counting, at: number): Promise<number> {
  const view = await bundle(at);
  if (view.state === 'miscounted') await countAgain('head', at, view.papers);
  for (const { entry, state, saved } of view.entries) {
    if (state === 'done') continue;
    if (state === 'open') await release('head', at, entry, saved);
    for (const by of desks) if (await entered(by, at, entry, [[[3], view.papers]]).then(() => true, () => false)) break;
  }
  const { papers = [] } = (await ask('GET', `/rounds/${id}/comparison`)).body;
  for (const { bundle: number, position, state } of papers as readonly { bundle: number; position: number; state: string }[]) {
    const path = `/rounds/${id}/bundles/${number}/papers/${position}`;
    if (number !== at) continue;
    if (state === 'onlyOne') await ask('POST', `${path}/remove`, { note: 'không có' });
    if (state === 'differs') await ask('POST', `${path}/reread`, { reading: { marks: { struck: [3] }, aside: false } });
    if (state === 'awaitsRuling') await ask('POST', `${path}/ruling`, { ruling: { kind: 'invalid', code: 'I7', note: 'mực' }, votesFor: 2 });
  }
  return 200;
}

async function go(all: Counting, { act, who, bundle: at, number }: Command): Promise<number> {
  const { id, bundle, ask } = all;
  const by = people[who] ?? 'head';
  const view = await bundle(at);
  const { entry = 1, saved = 0, typist } = inHand(view) ?? {};
  // Mostly whoever has it, else nothing would get far.
  const typing = people[[2, 3, 5, 1].indexOf(typist?.id ?? 0)] ?? by;
  const nearly = number === 0 ? view.papers + 1 : view.papers;
  const [own, place] = [entryPath(entry, at), `/rounds/${id}/bundles/${at}/papers/${1 + (number % 4)}`];
  const post = async (path: string, body: unknown, actor: keyof Sessions = 'head'): Promise<number> => (await ask('POST', path, body, actor)).status;
  const save = (times: number, struck: readonly number[]): Promise<number> => post(`${own}/readings`, { place: saved + 1, reading: { marks: { struck }, aside: number === 5 }, times }, typing);
  const acts: readonly (() => Promise<number>)[] = [
    () => post(`${own}/start`, byHand(nearly), by),
    () => post(`${own}/start`, number > 6 ? {} : { ...byHand(nearly), reader: 'Vũ Đọc' }, by),
    () => save(1, [1 + (number % 3)]),
    () => save(1 + (number % 4), [3]),
    () => save(Math.max(1, view.papers - saved), [3]),
    () => save(Math.max(1, view.papers - saved + (number > 7 ? 1 : 0)), [2]),
    () => post(`${own}/undo`, { place: Math.max(1, saved) }, typing),
    () => post(`${own}/finish`, byHand(nearly), typing),
    () => post(`${own}/finish`, byHand(nearly), typing),
    () => post(`${own}/release`, { saved }, number > 6 ? 'head' : typing),
    () => post(`${entryPath(1 + (number % 2), at)}/reopen`, undefined, number > 6 ? 'head' : by),
    () => post(`/rounds/${id}/bundles/${at}/count`, byHand(nearly), by),
    () => post(`/rounds/${id}/bundles/${at}/recount`, { papers: Math.max(1, view.papers + [0, 0, 1, -1][number % 4]!), note: 'đếm lại' }),
    async () => post(`/rounds/${id}/recount`, { collected: (await all.bundles()).reduce((sum, one) => sum + one.papers, number === 0 ? 1 : 0), note: 'đếm lại' }),
    () => post(`${place}/reread`, { reading: { marks: { struck: [1 + (number % 3)] }, aside: number > 7 } }, by),
    () => post(`${place}/remove`, { note: 'không có' }),
    () => post(`${place}/ruling`, { ruling: { kind: 'invalid', code: 'I7', note: 'mực' }, votesFor: 2 }, number > 7 ? by : 'head'),
    () => onward(all, at),
    () => onward(all, at),
    async () => {
      await post(`/rounds/${id}/explanations`, { code: 'F203', text: 'một đại biểu ra ngoài' });
      await post(`/rounds/${id}/conclude`, undefined);
      return number > 5 ? post(`/rounds/${id}/close`, undefined) : 200;
    },
    async () => {
      for (const one of [1, 2, 3]) await onward(all, one);
      return post(`/rounds/${id}/conclude`, undefined);
    },
    () => post(`/rounds/${id}/correct`, { reason: 'sai' }),
  ];
  return acts[act]?.() ?? 0;
}

test('no course of counting strays from the journal, forgets itself when opened again, or writes what the independent reader calls impossible', { timeout: 180_000 }, async () => {
  const stages = new Set<string>();
  const states = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 80, maxLength: 110 }), async (commands) => {
      const one = desk();
      try {
        const all = await bundled(one, { papers: 24, issued: 25, presentAtVote: 24 });
        for (const each of commands) {
          expect([each, (await go(all, each)) < 500]).toEqual([each, true]);
          const now = await all.round(all.id);
          stages.add(now.stage);
          for (const { state } of now.bundles ?? []) states.add(state);
        }
        const told = async () => [await all.round(all.id), (await all.ask('GET', `/rounds/${all.id}/comparison`)).body, (await all.ask('GET', `/rounds/${all.id}/result`)).body];
        const before = await told();
        const file = one.workspace.current();
        // What is kept in memory is what the tables say.
        file?.counting.clear();
        expect(await told()).toEqual(before);
        expect(file === undefined ? 'no file' : strayOf(file)).toBeUndefined();
        await one.ask('POST', '/files/close');
        expect(verifyFile(join(one.dir, file?.name ?? ''))).toMatchObject({ closed: true });
        expect(verifyFile(join(one.dir, file?.name ?? ''))?.broken).toBeUndefined();
      } finally {
        one.leave();
      }
    }),
    { numRuns: 8, seed: 20251125, endOnFailure: true },
  );
  expect([...states].toSorted()).toEqual(['agreed', 'comparing', 'empty', 'entered', 'entering', 'miscounted']);
  for (const stage of ['entering', 'comparing', 'agreed', 'concluded', 'closed']) expect([...stages]).toContain(stage);
});
