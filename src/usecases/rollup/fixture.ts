import type { Result } from '../../domain/result.ts';
import type { Acting } from '../acting.ts';
import { closeCount } from '../close-count.ts';
import { concludePapers } from '../comparison.ts';
import { confirmResult } from '../confirm.ts';
import { finishEntry, savePaper, startEntry } from '../entry.ts';
import { closeStore, foundFile } from '../files.ts';
import { printMinutes, signedOnPaper } from '../minutes.ts';
import { hashPin } from '../pin.ts';
import { sampleBoard } from '../rehearse.ts';
import { countingIn } from '../round.ts';
import { prepareSample, sampleDetails, samplePin } from '../sample-congress.ts';
import type { OpenFile } from '../workspace.ts';

const at = '2025-05-20T03:00:00.000Z';
const size = { seed: 1, ballots: 12, names: 6, seats: 5, pin: samplePin };
const head = { id: 1, name: sampleBoard.head, role: 'head' } as const;
const second = { id: 2, name: sampleBoard.secretary, role: 'member' } as const;

function held<T, E extends { readonly code: string }>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export type Made = { readonly name?: string; /** How far it came: `counted` is not confirmed. */ readonly until?: 'counted' | 'confirmed'; readonly rehearsal?: true };

/** Only for tests: a congress of a unit that elects 5 of 6 by 12 papers, all of them elected, and closes its file. */
export async function congressFile(path: string, { name = sampleDetails.organisation.name, until = 'confirmed', rehearsal }: Made = {}): Promise<void> {
  const details = { ...sampleDetails, organisation: { ...sampleDetails.organisation, name } };
  const store = held(foundFile(path, details, { name: head.name, role: 'head', pin: held(hashPin(samplePin)) }, at, rehearsal === undefined ? undefined : size));
  const file: OpenFile = { name: path, store, counting: new Map() };
  held(prepareSample(file, head, size, () => at));
  const who: Acting = { file, actor: head, at };
  enter({ file, actor: head, at }, 1);
  enter({ file, actor: second, at }, 2);
  held(concludePapers(who, 1));
  held(closeCount(who, 1));
  if (until === 'confirmed') {
    held(await printMinutes(who, 1));
    held(signedOnPaper(who, 1, { paper: 1 }));
    held(confirmResult(who, 1, { person: 4, pin: samplePin, paper: 1 }));
  }
  closeStore(store, at);
}

function enter(who: Acting, entry: 1 | 2): void {
  for (const [index, { stack }] of held(countingIn(who.file, 1)).entries()) {
    const here = { round: 1, bundle: index + 1, entry };
    const counted = { counted: stack.papers, with: 'Ngô Thị Sáu' };
    held(startEntry(who, here, counted));
    for (let place = 1; place <= stack.papers; place += 1) held(savePaper(who, here, { place, reading: { marks: { struck: [6] }, aside: false } }));
    held(finishEntry(who, here, counted));
  }
}
