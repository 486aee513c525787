import { count, finish, helper, nameOf, recount, release, remove, reopen, rule, start, step, takeBack, valid } from './fixtures.ts';
import { savedOn } from './pile.ts';
import { standingOf } from './place.ts';
import type { Reading } from './reading.ts';
import type { Command, Compared, CountingState, Entering, EntryNo, Waiting } from './state.ts';

/** What chance says of one step: who, which of the things that can be done, and a few numbers. */
export type Chance = { readonly person: number; readonly pick: number; readonly number: number; readonly reading: Reading };
export type Act = readonly [person: number, command: Command];

/** Five of six entries read the paper as it lies there; it differs from its neighbours now and then. */
const readAs = (place: number, { number, reading }: Chance): Reading => (number % 6 === 0 ? reading : { marks: { struck: [1 + (Math.floor(place / 2) % 3)] }, aside: false });
const next = (state: Waiting | Entering): EntryNo => (state.done.length === 0 ? 1 : state.done.length === 1 ? 2 : 3);

/** Something sensible in this state, so that a walk of some length comes everywhere. */
export function sensible(state: CountingState, chance: Chance): Act {
  const { person, pick, number } = chance;
  switch (state.kind) {
    case 'waiting':
      return pick < 8 && state.done.length > 0 ? [state.done.at(-1)!.team.person, reopen(state.done.length as EntryNo)] : [person, start(next(state), nameOf(person), pick > 88 ? number : state.stack.papers)];
    case 'entering':
      return entering(state, chance);
    case 'miscounted':
      return [person, pick < 60 ? count(state.stack.papers) : pick < 80 ? count(number) : recount(Math.max(1, state.miscount.papers))];
    case 'comparing':
    case 'agreed':
      return settling(state, chance);
  }
}

function entering(state: Entering, chance: Chance): Act {
  const { pick, number } = chance;
  const { person } = state.open.team;
  const entry = next(state);
  const saved = savedOn(state.open.top);
  if (pick < 4) return [person, release(entry, saved)];
  if (pick < 12) return [person, takeBack(entry, saved)];
  if (saved >= state.stack.papers - (pick > 90 ? 1 : 0)) return [person, finish(entry, pick > 80 ? number : state.stack.papers)];
  return [person, { kind: 'save', entry, place: saved + 1, reading: readAs(saved, chance), ...(pick > 70 ? { times: 1 + (number % 3) } : {}) }];
}

function settling(state: Compared, chance: Chance): Act {
  const { person, pick, number, reading } = chance;
  const open = state.places.findIndex((place) => ['differs', 'onlyOne', 'awaitsRuling'].includes(standingOf(state, place).state));
  const position = 1 + (open < 0 || pick < 20 ? number : open);
  if (pick < 10) return [person, reopen(state.stack.entries, number % 2 === 0)];
  if (pick < 15) return [person, recount(Math.max(1, number))];
  if (pick < 30) return [person, remove(position)];
  return [person, pick < 60 ? rule(position, number % 2 === 0 ? undefined : valid(3)) : { kind: 'reread', position, reading }];
}

/** From wherever the bundle is to its agreement, by people who do what the state asks for. */
export function brought(state: CountingState): CountingState {
  let now = state;
  for (let turn = 0; turn < 200 && now.kind !== 'agreed'; turn += 1) {
    const [person, command] = asked(now);
    const then = step(now, person, command);
    if (!then.ok) throw new Error(JSON.stringify([command, then.error]));
    now = then.value;
  }
  return now;
}

function asked(state: CountingState): Act {
  switch (state.kind) {
    case 'waiting': {
      const fresh = 10 + state.done.length;
      return [fresh, start(next(state), nameOf(fresh), state.stack.papers)];
    }
    case 'miscounted':
      return [1, { kind: 'count', counted: state.stack.papers, by: 'Khánh', with: helper }];
    case 'entering': {
      const saved = savedOn(state.open.top);
      const { person, typist } = state.open.team;
      // Nobody counts with himself.
      if (saved === state.stack.papers) return [person, { kind: 'finish', entry: next(state), counted: saved, with: typist === helper ? 'Khánh' : helper }];
      return [person, saved > state.stack.papers ? takeBack(next(state), saved) : { kind: 'save', entry: next(state), place: saved + 1, reading: { marks: { struck: [] }, aside: false } }];
    }
    case 'comparing':
    case 'agreed': {
      const stands = state.places.map((place) => standingOf(state, place).state);
      const unread = stands.findIndex((one) => one === 'differs' || one === 'onlyOne') + 1;
      if (unread > 0) return [20, { kind: 'reread', position: unread, reading: { marks: { struck: [5] }, aside: false } }];
      const unruled = stands.indexOf('awaitsRuling') + 1;
      return [20, unruled > 0 ? rule(unruled) : recount(stands.filter((one) => one !== 'removed').length)];
    }
  }
}
