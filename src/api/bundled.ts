import type { CountingInput, BundleView } from '../usecases/views.ts';
import { delegates, led, named, type Sessions } from './congress.ts';
import { byHand, entryPath, type Answer, type desk } from './desk.ts';

/** Papers alike, one on the other: the numbers struck, and how many there are. */
type Pile = readonly [struck: readonly number[], times: number];
type Round = { readonly papers?: number; readonly issued?: number; readonly presentAtVote?: number; readonly counting?: CountingInput };

export const alike = (struck: readonly number[], times: number): readonly Pile[] => [[struck, times]];

/** Only for tests: a round whose papers are collected and lie in bundles of 10; sessions by role. */
export async function bundled(one: ReturnType<typeof desk>, { papers = 25, issued = papers, presentAtVote = issued, counting = { bundleSize: 10, entries: 2 } }: Round = {}) {
  const all = await led(one, { counting }, delegates(issued));
  const id = await all.add({ candidates: named(3) });
  await all.must('POST', `/rounds/${id}/lock`, {});
  await all.must('POST', `/rounds/${id}/issue`, { issued, presentAtVote, spoiled: 0 });
  await all.must('POST', `/rounds/${id}/collect`, { collected: papers, spoiled: 0 });

  const bundles = async (): Promise<readonly BundleView[]> => (await all.round(id)).bundles ?? [];
  const bundle = async (number: number): Promise<BundleView> => {
    const found = (await bundles())[number - 1];
    if (found === undefined) throw new Error(`no bundle ${number}`);
    return found;
  };
  const stage = async (): Promise<string> => (await all.round(id)).stage;

  const start = (by: keyof Sessions, number: number, entry: number, counted: number, more: object = {}): Promise<string | number> =>
    all.code('POST', `${entryPath(entry, number)}/start`, { ...byHand(counted), ...more }, by);
  const save = (by: keyof Sessions, number: number, entry: number, place: number, struck: readonly number[], times?: number): Promise<Answer> =>
    all.ask('POST', `${entryPath(entry, number)}/readings`, { place, reading: { marks: { struck }, aside: false }, ...(times === undefined ? {} : { times }) }, by);
  const finish = (by: keyof Sessions, number: number, entry: number, counted: number): Promise<string | number> => all.code('POST', `${entryPath(entry, number)}/finish`, byHand(counted), by);
  const release = (by: keyof Sessions, number: number, entry: number, saved: number): Promise<string | number> => all.code('POST', `${entryPath(entry, number)}/release`, { saved }, by);
  const countAgain = (by: keyof Sessions, number: number, counted: number): Promise<string | number> => all.code('POST', `/rounds/${id}/bundles/${number}/count`, byHand(counted), by);
  const recount = (by: keyof Sessions, number: number, now: number): Promise<string | number> => all.code('POST', `/rounds/${id}/bundles/${number}/recount`, { papers: now, note: 'đếm sót một tờ' }, by);

  /** A whole entry of a bundle, from its hand count to the one at its end. */
  const entered = async (by: keyof Sessions, number: number, entry: number, piles: readonly Pile[]): Promise<void> => {
    const { papers: counted } = await bundle(number);
    const answers = [await start(by, number, entry, counted)];
    let place = 1;
    for (const [struck, times] of piles) {
      answers.push((await save(by, number, entry, place, struck, times === 1 ? undefined : times)).status);
      place += times;
    }
    answers.push(await finish(by, number, entry, counted));
    if (answers.some((answer) => answer !== 200)) throw new Error(`bundle ${number}, entry ${entry}: ${answers.join(' ')}`);
  };
  /** Both entries of every bundle, of papers that are all alike. */
  const counted = async (): Promise<void> => {
    for (const { bundle: number, papers: many } of await bundles()) for (const [entry, by] of [[1, 'first'], [2, 'second']] as const) await entered(by, number, entry, alike([3], many));
  };
  return { ...all, id, bundles, bundle, stage, start, save, finish, release, countAgain, recount, entered, counted };
}
