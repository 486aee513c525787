import type { Page } from '@playwright/test';
import type { Marks } from '../../src/domain/count/input.ts';

/** A practised person: so many milliseconds for a key, and to turn to the next paper. */
export type Pace = { readonly key: number; readonly turn: number };
export type Typed = { readonly papers: number; readonly milliseconds: number; readonly waited: number; readonly keys: number };

const codeOf = (digit: string): string => `Numpad${digit}`;

/** The keys of one paper of a strike ballot: `3+12+15`, Enter. */
export function keysOf(marks: Marks, names: number): readonly string[] {
  const struck = 'struck' in marks ? marks.struck : [];
  if (struck.length === 0) return [codeOf('0'), 'NumpadEnter'];
  if (struck.length === names) return ['NumpadDivide', 'NumpadEnter'];
  return [...struck.flatMap((no, at) => [...(at === 0 ? [] : ['NumpadAdd']), ...String(no).split('').map(codeOf)]), 'NumpadEnter'];
}

/** Runs in the page: the desk says that this paper is saved; after the last one it asks for the hand count. */
const isSaved = (paper: number): boolean => document.querySelector('.finish') !== null || Number(document.querySelector('[data-saved]')?.getAttribute('data-saved') ?? 0) >= paper;

const until = async (time: number): Promise<void> => {
  const left = time - performance.now();
  if (left > 0) await new Promise((done) => setTimeout(done, left));
};

/**
 * Types the papers by the clock, whatever the screen says, as somebody who looks at the paper does. A paper that is
 * not saved when the first key of the next one is due has waited for the machine.
 */
export async function typePapers(page: Page, papers: readonly Marks[], names: number, pace: Pace): Promise<Typed> {
  let [waited, keys] = [0, 0];
  const began = performance.now();
  let due = began;
  for (const [at, marks] of papers.entries()) {
    for (const key of keysOf(marks, names)) {
      await until(due);
      await page.keyboard.press(key);
      keys += 1;
      due += pace.key;
    }
    due += pace.turn - pace.key;
    await until(due);
    if (!(await page.evaluate(isSaved, at + 1))) waited += 1;
  }
  await page.waitForFunction(isSaved, papers.length);
  return { papers: papers.length, milliseconds: performance.now() - began, waited, keys };
}
