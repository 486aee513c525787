import { err, never, ok, type Result } from '../result.ts';
import { save, takeBack } from './entry.ts';
import { countAgain, recount } from './hand-count.ts';
import { remove, reread, rule } from './settle.ts';
import type { Command, Compared, CountingFault, CountingState, Stack, Who } from './state.ts';
import { finish, inEntry, release, reopen, start } from './turns.ts';

type Next = Result<CountingState, CountingFault>;

export const emptyStack = (stack: Stack): CountingState => ({ kind: 'waiting', stack, done: [] });

/** One step of the count of one bundle; a state that comes back unchanged is the very same object. */
export function transition(state: CountingState, command: Command, who: Who): Next {
  switch (command.kind) {
    case 'start':
      return start(state, command, who);
    case 'release':
      return release(state, command, who);
    case 'save':
      return inEntry(state, command.entry, (open) => save(command, who, open, state.stack));
    case 'takeBack':
      return inEntry(state, command.entry, (open) => takeBack(command, who, open));
    case 'finish':
      return finish(state, command, who);
    case 'reopen':
      return reopen(state, command, who);
    case 'count':
      return countAgain(state, command, who);
    case 'recount':
      return ok(recount(state, command.papers));
    case 'reread':
      return comparing(state, (compared) => reread(command, who, compared));
    case 'remove':
      return comparing(state, (compared) => remove(command, who, compared));
    case 'rule':
      return comparing(state, (compared) => rule(command, who, compared));
    default:
      return never(command);
  }
}

const comparing = (state: CountingState, settle: (compared: Compared) => Next): Next =>
  state.kind === 'comparing' || state.kind === 'agreed' ? settle(state) : err({ code: 'NOT_COMPARING' });
