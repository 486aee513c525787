import { err, ok, type Result } from '../result.ts';
import { beforeLock, stepOrder, type StepKind } from './step.ts';

/** Where a round stands before its ballots go out. */
export type Life = { readonly kind: 'open' | 'locked' | 'issued'; readonly taken: readonly StepKind[] };
export type LifeCommand = { readonly kind: 'take' | 'takeBack'; readonly step: StepKind };
export type LifeFault = 'STEP_ISSUED' | 'STEP_LOCKED' | 'STEP_NOT_LOCKED' | 'STEP_TAKEN' | 'STEP_PASSED' | 'STEP_NOT_TAKEN' | 'STEP_NOT_LAST';

const place = (step: StepKind): number => stepOrder.indexOf(step);
const isBeforeLock = (step: StepKind): boolean => (beforeLock as readonly StepKind[]).includes(step);

/** A step may be passed over and then shows as not recorded; it is never recorded behind a later one. */
export function live(life: Life, { kind, step }: LifeCommand): Result<Life, LifeFault> {
  if (life.kind === 'issued') return err('STEP_ISSUED');
  if (isBeforeLock(step) && life.kind === 'locked') return err('STEP_LOCKED');
  if (!isBeforeLock(step) && life.kind === 'open') return err('STEP_NOT_LOCKED');
  return kind === 'take' ? take(life, step) : takeBack(life, step);
}

function take(life: Life, step: StepKind): Result<Life, LifeFault> {
  if (life.taken.includes(step)) return err('STEP_TAKEN');
  if (life.taken.some((one) => place(one) > place(step))) return err('STEP_PASSED');
  return ok({ ...life, taken: [...life.taken, step] });
}

/** Steps go back one by one, the last first, until ballots are issued. */
function takeBack(life: Life, step: StepKind): Result<Life, LifeFault> {
  if (!life.taken.includes(step)) return err('STEP_NOT_TAKEN');
  if (life.taken.some((one) => place(one) > place(step))) return err('STEP_NOT_LAST');
  return ok({ ...life, taken: life.taken.filter((one) => one !== step) });
}
