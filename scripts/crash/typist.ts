import type { Client } from '../../e2e/support/api.ts';
import type { RoundView } from '../../src/usecases/views.ts';
import { alike, bundleSize, marksAt, type Entry, type Promised } from './promised.ts';

/** A bundle counted together with somebody who enters nothing. */
export const byHand = (counted: number) => ({ counted, with: 'Ngô Thị Sáu' });

/** Does to an entry whatever comes next until its bundle is typed; notes what was answered. */
export async function type(client: Client, one: Entry, random: () => number, answered: (papers: number) => void): Promise<void> {
  const base = `/rounds/${one.round}/bundles/${one.bundle}/entries/${one.entry}`;
  const ask = async (asked: NonNullable<Entry['asked']>, path: string, body: unknown, noted: () => void): Promise<void> => {
    one.asked = asked;
    await client.post(`${base}/${path}`, body);
    noted();
    one.asked = undefined;
  };
  if (!one.started) await ask({ kind: 'start' }, 'start', byHand(bundleSize), () => (one.started = true));
  while (one.papers.length < bundleSize) {
    const place = one.papers.length + 1;
    const marks = marksAt(one.bundle, place);
    const times = place === alike.from && random() < 0.5 ? alike.to - alike.from + 1 : 1;
    const papers = Array.from({ length: times }, () => JSON.stringify(marks));
    await ask({ kind: 'save', papers }, 'readings', { place, reading: { marks, aside: false }, times }, () => one.papers.push(...papers));
    answered(times);
    if (random() < 0.1) await ask({ kind: 'takeBack', papers: times }, 'undo', { place: place + times - 1 }, () => one.papers.splice(-times));
  }
  if (!one.finished) await ask({ kind: 'finish' }, 'finish', byHand(bundleSize), () => (one.finished = true));
}

const closingSteps = ['conclude', 'close', 'print'] as const;
const reached: Readonly<Partial<Record<RoundView['stage'], number>>> = { concluded: 1, closed: 2, printed: 3 };
export const stepOf = ({ stage }: RoundView): number => reached[stage] ?? 0;

/** From two entries that agree to minutes on paper. */
export async function conclude(head: Client, promised: Promised, round: 1 | 2): Promise<void> {
  for (const step of closingSteps.slice(promised.steps[round], promised.lastStep)) {
    await head.post(`/rounds/${round}/${step}`);
    promised.steps[round] += 1;
  }
}
