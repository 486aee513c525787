import { existsSync, renameSync, rmSync } from 'node:fs';
import { err, ok, type Result } from '../domain/result.ts';
import type { Marks } from '../domain/count/input.ts';
import { standingOf } from '../domain/counting/place.ts';
import type { CountingState } from '../domain/counting/state.ts';
import type { InBundle, InEntry } from '../store/events.ts';
import type { Acting } from './acting.ts';
import { closeCount, setMinutesDetails } from './close-count.ts';
import { concludePapers, rereadPaper } from './comparison.ts';
import { confirmResult } from './confirm.ts';
import { finishEntry, savePaper, startEntry } from './entry.ts';
import { fault, type Fault } from './fault.ts';
import { closeStore, foundFile } from './files.ts';
import { printMinutes, signedOnPaper } from './minutes.ts';
import { hashPin } from './pin.ts';
import { rehearse, sampleBoard, type RehearsalSize } from './rehearse.ts';
import { comparedIn, countingIn } from './round.ts';
import { prepareSample, sampleDetails, samplePin } from './sample-congress.ts';
import type { Person } from './views.ts';
import type { OpenFile } from './workspace.ts';

export type SampleOptions = RehearsalSize & { readonly seed: number };

/** The time of a sample follows from its steps, so that the same arguments give the same congress. */
function sampleClock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2025, 4, 20, 1, 30, (seconds += 1))).toISOString();
}

/** A finished rehearsal congress: counted twice, concluded, printed, confirmed. Written whole or not at all. */
export async function writeSample(path: string, options: SampleOptions): Promise<Result<undefined, Fault>> {
  if (existsSync(path)) return err(fault('FILE_EXISTS'));
  const draft = `${path}.${process.pid}.tmp`;
  const pin = hashPin(samplePin);
  if (!pin.ok) return pin;
  const now = sampleClock();
  const rehearsal = { ...options, pin: samplePin };
  const head: Person = { id: 1, name: sampleBoard.head, role: 'head' };
  const store = foundFile(draft, sampleDetails, { name: head.name, role: 'head', pin: pin.value }, now(), rehearsal);
  if (!store.ok) return store;
  const file: OpenFile = { name: path, store: store.value, counting: new Map() };
  try {
    const finished = await finishSample(file, head, options, now);
    closeStore(store.value, now());
    if (finished.ok) renameSync(draft, path);
    return finished;
  } catch {
    store.value.db.close();
    return err(fault('FILE_UNWRITTEN'));
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${draft}${end}`, { force: true });
  }
}

async function finishSample(file: OpenFile, head: Person, options: SampleOptions, now: () => string): Promise<Result<undefined, Fault>> {
  const by = (actor: Person): Acting => ({ file, actor, at: now() });
  const { papers } = rehearse(options.seed, options);
  const people = file.store.together(() => prepareSample(file, head, { ...options, pin: samplePin }, now));
  if (!people.ok) return people;
  const { first, second, presidium } = people.value;
  const steps: readonly (() => Result<unknown, Fault> | Promise<Result<unknown, Fault>>)[] = [
    () => file.store.together(() => enter(() => by(first), 1, papers)),
    () => file.store.together(() => enter(() => by(second), 2, withSlip(papers))),
    () => readAgain(() => by(head), papers),
    () => setMinutesDetails(by(head), 1, { began: '08:30', ended: '10:05', technicians: [], complaints: 'Không', copies: 3 }),
    () => concludePapers(by(head), 1),
    () => closeCount(by(head), 1),
    () => printMinutes(by(head), 1),
    () => signedOnPaper(by(head), 1, { paper: 1 }),
    () => confirmResult(by(head), 1, { person: presidium.id, pin: samplePin, paper: 1 }),
  ];
  for (const step of steps) {
    const taken = await step();
    if (!taken.ok) return taken;
  }
  return ok(undefined);
}

/** Every bundle, counted by hand with somebody who does not enter it. */
function enter(by: () => Acting, entry: 1 | 2, papers: readonly Marks[]): Result<unknown, Fault> {
  const states = countingIn(by().file, 1);
  if (!states.ok) return states;
  for (const [at, part] of dealt(papers, states.value).entries()) {
    const entered = enterBundle(by, { round: 1, bundle: at + 1, entry }, part);
    if (!entered.ok) return entered;
  }
  return states;
}

/** The papers bundle by bundle. */
const dealt = (papers: readonly Marks[], bundles: readonly CountingState[]): readonly (readonly Marks[])[] => {
  const before = (at: number): number => bundles.slice(0, at).reduce((sum, { stack }) => sum + stack.papers, 0);
  return bundles.map(({ stack }, at) => papers.slice(before(at), before(at) + stack.papers));
};

function enterBundle(by: () => Acting, here: InEntry, papers: readonly Marks[]): Result<unknown, Fault> {
  const count = { counted: papers.length, with: sampleBoard.head };
  const started = startEntry(by(), here, count);
  if (!started.ok) return started;
  for (const [at, marks] of papers.entries()) {
    const saved = savePaper(by(), here, { place: at + 1, reading: { marks, aside: false } });
    if (!saved.ok) return saved;
  }
  return finishEntry(by(), here, count);
}

/** The second typist slips on one paper, as people do. */
function withSlip(papers: readonly Marks[]): readonly Marks[] {
  const at = Math.floor(papers.length / 3);
  const paper = papers[at];
  if (papers.length < 6 || paper === undefined || !('struck' in paper)) return papers;
  return papers.with(at, { struck: paper.struck.slice(1) });
}

/** Every place that differs is read again from its paper. */
function readAgain(by: () => Acting, papers: readonly Marks[]): Result<unknown, Fault> {
  const states = countingIn(by().file, 1);
  if (!states.ok) return states;
  for (const [at, part] of dealt(papers, states.value).entries()) {
    const read = readAgainIn(by, { round: 1, bundle: at + 1 }, part);
    if (!read.ok) return read;
  }
  return states;
}

function readAgainIn(by: () => Acting, here: InBundle, papers: readonly Marks[]): Result<unknown, Fault> {
  const state = comparedIn(by().file, here);
  if (!state.ok) return state;
  for (const [at, place] of state.value.places.entries()) {
    const marks = papers[(place.in[0] ?? place.in[1] ?? 0) - 1];
    if (standingOf(state.value, place).state !== 'differs' || marks === undefined) continue;
    const read = rereadPaper(by(), { ...here, position: at + 1 }, { marks, aside: false });
    if (!read.ok) return read;
  }
  return state;
}
