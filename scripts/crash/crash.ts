import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { clientOf, type Client } from '../../e2e/support/api.ts';
import { newFolder, remove, startProgram, type Program } from '../../e2e/support/program.ts';
import { check } from './check.ts';
import { arrange } from './arrange.ts';
import { nothingYet, type Promised } from './promised.ts';
import { conclude, type } from './typist.ts';

export type Figures = { readonly kills: number; readonly acknowledged: number; readonly lost: number; readonly doubled: number; readonly chains: number; readonly troubles: readonly string[]; readonly seconds: number };

type Tally = { kills: number; acknowledged: number; lost: number; doubled: number; chains: number; troubles: string[] };
/** The file in hand, from its first event to its minutes; then the next. */
type Work = { name: string; promised: Promised };

const random = Math.random;

/** Two folders at a time, each with its own program that is killed again and again. */
export async function crash(times: number): Promise<Figures> {
  const began = performance.now();
  const tally: Tally = { kills: 0, acknowledged: 0, lost: 0, doubled: 0, chains: 0, troubles: [] };
  let left = times;
  const lane = async (): Promise<void> => {
    const dir = newFolder();
    let work: Work | undefined;
    try {
      while (left > 0) {
        left -= 1;
        work = await once(dir, work, tally);
      }
    } finally {
      remove(dir);
    }
  };
  await Promise.all([lane(), lane()]);
  return { ...tally, seconds: Math.round((performance.now() - began) / 1000) };
}

/** One life of the program: opens, checks, works, and is killed at a moment that nobody chose. */
async function once(dir: string, before: Work | undefined, tally: Tally): Promise<Work | undefined> {
  const program = await started(dir);
  let dead = false;
  const kill = async (): Promise<void> => {
    dead = true;
    await program.stop('SIGKILL');
    tally.kills += 1;
  };
  const working = Promise.withResolvers<undefined>();
  const head = clientOf(program.address);
  const early = before !== undefined && random() < 0.2;
  let work = before;
  const killed = early ? delay(random() * 60).then(kill) : working.promise.then(() => killAtWork(head, kill, patience(work), () => (dead = true)));
  try {
    if (work === undefined) work = { name: await arrange(head), promised: nothingYet(random() < 0.25 ? 3 : 2) };
    else await reopen(dir, head, work, tally);
    if (await life(program.address, head, work, tally, { begun: () => working.resolve(undefined), dead: () => dead })) work = undefined;
  } catch (error) {
    if (!dead) tally.troubles.push(String(error));
  }
  working.resolve(undefined);
  await killed;
  return work !== undefined && readdirSync(dir).includes(work.name) ? work : undefined;
}

/** Two programs that start in the same moment may find the same port free; then once more. */
const started = (dir: string, more = 5): Promise<Program> =>
  startProgram(dir).catch((error: unknown) => {
    if (more === 0) throw error;
    return started(dir, more - 1);
  });

/** Long enough for minutes, where only they are left to make. */
const patience = (work: Work | undefined): number => (work?.promised.lastStep === 3 && work.promised.entries.every(({ finished }) => finished) ? 2000 : 250);

/** One life in six ends while the file is being closed. */
async function killAtWork(head: Client, kill: () => Promise<void>, milliseconds: number, closing: () => void): Promise<void> {
  await delay(random() * milliseconds);
  if (random() < 1 / 6) {
    closing();
    head.post('/files/close').catch(() => undefined);
    await delay(random() * 8);
  }
  await kill();
}

async function reopen(dir: string, head: Client, work: Work, tally: Tally): Promise<void> {
  const { lost, doubled, broken, unsaid } = await check(join(dir, work.name), work, head);
  tally.lost += lost;
  tally.doubled += doubled;
  if (broken !== undefined) tally.chains += 1;
  if (unsaid !== undefined) tally.troubles.push(unsaid);
}

/** Two typists at once, each on bundles of their own; then they change over, and the head concludes. True when the file is done. */
async function life(address: string, head: Client, { promised }: Work, tally: Tally, { begun, dead }: { readonly begun: () => void; readonly dead: () => boolean }): Promise<boolean> {
  const typists = [clientOf(address), clientOf(address)] as const;
  await Promise.all([head.signIn('head'), typists[0].signIn('member', 0), typists[1].signIn('member', 1)]);
  begun();
  const answered = (papers: number): void => void (tally.acknowledged += papers);
  const at = async (typist: 0 | 1): Promise<void> => {
    for (const entry of promised.entries.filter((one) => (one.round + one.bundle + one.entry + typist) % 2 === 0).toSorted((a, b) => a.entry - b.entry)) {
      // The second entry of a bundle waits for the first, which the other typist has.
      while (entry.entry === 2 && !promised.entries.some((one) => one.round === entry.round && one.bundle === entry.bundle && one.entry === 1 && one.finished)) {
        if (dead()) return;
        await delay(2);
      }
      await type(typists[typist], entry, random, answered);
    }
  };
  await both([at(0), at(1)]);
  if (dead()) return false;
  for (const round of [1, 2] as const) await conclude(head, promised, round);
  return true;
}

/** Waits for both also when one fails, so that nothing is asked after the check of the file. */
async function both(works: readonly Promise<void>[]): Promise<void> {
  for (const one of await Promise.allSettled(works)) if (one.status === 'rejected') throw one.reason;
}
