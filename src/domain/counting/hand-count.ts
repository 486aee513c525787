import { namesSomebody, writtenKey } from '../names.ts';
import { err, never, ok, type Result } from '../result.ts';
import { judged } from './settle.ts';
import type { Command, CountingFault, CountingState, Entering, HandCount, Miscount, Waiting, Who } from './state.ts';

type Given = { readonly counted?: number; readonly with?: string };

/** A hand count has two names: the one who types and a second, who is the reader when there is one. */
export function handCount(given: Given, by: string, reader: string | undefined): Result<HandCount, CountingFault> {
  if (given.counted === undefined) return err({ code: 'HAND_COUNT_MISSING' });
  const second = (given.with ?? reader ?? '').trim();
  if (second === '') return err({ code: 'COUNTER_MISSING' });
  if (!namesSomebody(second)) return err({ code: 'COUNTER_UNNAMED' });
  return writtenKey(second) === writtenKey(by) ? err({ code: 'COUNTER_IS_TYPIST' }) : ok({ papers: given.counted, with: second });
}

export const miscounted = (before: Waiting | Entering, about: Pick<Miscount, 'entry' | 'moment' | 'by'>, counted: HandCount, { person, at }: Who): CountingState => ({
  kind: 'miscounted',
  stack: before.stack,
  miscount: { ...about, ...counted, person, at },
  before,
});

/** The bundle is counted once more by two people: the number it is to hold ends the miscount, another one stands. */
export function countAgain(state: CountingState, command: Extract<Command, { readonly kind: 'count' }>, who: Who): Result<CountingState, CountingFault> {
  if (state.kind !== 'miscounted') return err({ code: 'NOT_MISCOUNTED' });
  const counted = handCount(command, command.by, undefined);
  if (!counted.ok) return counted;
  if (counted.value.papers === state.stack.papers) return ok(state.before);
  return ok(miscounted(state.before, { entry: state.miscount.entry, moment: state.miscount.moment, by: command.by }, counted.value, who));
}

/** How many papers the bundle is to hold was put right: the entries stay as they are. */
export function recount(state: CountingState, papers: number): CountingState {
  const stack = { ...state.stack, papers };
  switch (state.kind) {
    case 'miscounted':
      return { ...state.before, stack };
    case 'comparing':
    case 'agreed':
      return papers === state.stack.papers ? state : judged({ ...state, stack });
    case 'waiting':
    case 'entering':
      return papers === state.stack.papers ? state : { ...state, stack };
    default:
      return never(state);
  }
}
