import type { Client } from '../../e2e/support/api.ts';
import type { RoundView } from '../../src/usecases/views.ts';
import { ballots, marksAt, type Entry, type Promised } from './promised.ts';

/** Does to an entry whatever comes next until its stack is typed; notes what was answered. */
export async function type(client: Client, one: Entry, random: () => number, answered: () => void): Promise<void> {
  const base = `/rounds/${one.round}/entries/${one.entry}`;
  const ask = async (asked: NonNullable<Entry['asked']>, path: string, body: unknown, noted: () => void): Promise<void> => {
    one.asked = asked;
    await client.post(`${base}/${path}`, body);
    noted();
    one.asked = undefined;
  };
  if (!one.started) await ask({ kind: 'start' }, 'start', {}, () => (one.started = true));
  while (one.papers.length < ballots) {
    const place = one.papers.length + 1;
    const marks = marksAt(place);
    const paper = JSON.stringify(marks);
    await ask({ kind: 'save', paper }, 'readings', { place, reading: { marks, aside: false } }, () => one.papers.push(paper));
    answered();
    if (random() < 0.1) await ask({ kind: 'takeBack' }, 'undo', { place }, () => one.papers.pop());
  }
  if (!one.finished) await ask({ kind: 'finish' }, 'finish', { counted: ballots }, () => (one.finished = true));
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
