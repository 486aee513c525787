import { expect, it } from 'vitest';
import { live, type Life, type LifeFault } from './machine.ts';
import { afterLock, beforeLock, stepOrder, type StepKind } from './step.ts';

const kinds = ['open', 'locked', 'issued'] as const;
/** Every set of steps that can have been recorded. */
const sets = Array.from({ length: 2 ** stepOrder.length }, (_, bits) => stepOrder.filter((_step, at) => (bits >> at) % 2 === 1));

/** The rule again, told from the order alone. */
function expected(life: Life, kind: 'take' | 'takeBack', step: StepKind): LifeFault | 'ok' {
  if (life.kind === 'issued') return 'STEP_ISSUED';
  const early = beforeLock.some((one) => one === step);
  if (early && life.kind === 'locked') return 'STEP_LOCKED';
  if (!early && life.kind === 'open') return 'STEP_NOT_LOCKED';
  const has = life.taken.includes(step);
  const later = life.taken.some((one) => stepOrder.indexOf(one) > stepOrder.indexOf(step));
  if (kind === 'take') return has ? 'STEP_TAKEN' : later ? 'STEP_PASSED' : 'ok';
  return has ? (later ? 'STEP_NOT_LAST' : 'ok') : 'STEP_NOT_TAKEN';
}

it.each(kinds)('answers every command in every set of recorded steps while the round is %s', (kind) => {
  for (const taken of sets)
    for (const step of stepOrder)
      for (const command of ['take', 'takeBack'] as const) {
        const result = live({ kind, taken }, { kind: command, step });
        expect(result.ok ? 'ok' : result.error).toBe(expected({ kind, taken }, command, step));
      }
});

it('takes back what was taken last', () => {
  const taken = live({ kind: 'locked', taken: ['numberVoted'] }, { kind: 'take', step: 'boardElected' });
  expect(taken.ok && live(taken.value, { kind: 'takeBack', step: 'boardElected' })).toEqual({ ok: true, value: { kind: 'locked', taken: ['numberVoted'] } });
});

it('has every step once, before or after the lock', () => {
  expect(new Set([...beforeLock, ...afterLock]).size).toBe(stepOrder.length);
});
