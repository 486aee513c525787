import { describe, expect, test } from 'vitest';
import {
  after, count, empty, emptyOfThree, entryOf, finish, recount, release, remove, reopen, reread, rule, save, saveAlike, saveAside, start, step, takeBack, wordOf,
} from './fixtures.ts';
import type { Command, CountingState, EntryNo } from './state.ts';

const wrong = (entry: EntryNo): Command => start(entry, undefined, 2);

/** Entry n is opened by person n, with one paper of three. */
const opened = (state: CountingState, entry: EntryNo): CountingState => after(state, [entry, start(entry)], [entry, save(entry, 1, 1)]);
const miscounted = (state: CountingState, entry: EntryNo): CountingState => after(state, [entry, wrong(entry)]);
const miscountedAtEnd = (state: CountingState, entry: EntryNo): CountingState => after(opened(state, entry), [entry, finish(entry, 2)]);

const oneOfTwo = after(empty, ...entryOf(1, [1], [2], [3]));
const oneOfThree = after(emptyOfThree, ...entryOf(1, [1], [2], [3]));
const twoOfThree = after(oneOfThree, ...entryOf(2, [1], [4], [3]));

const ofTwo: Readonly<Record<string, CountingState>> = {
  w0: empty,
  e1: opened(empty, 1),
  m1o: miscounted(empty, 1),
  m1c: miscountedAtEnd(empty, 1),
  w1: oneOfTwo,
  e2: opened(oneOfTwo, 2),
  m2o: miscounted(oneOfTwo, 2),
  m2c: miscountedAtEnd(oneOfTwo, 2),
  comparing: after(oneOfTwo, ...entryOf(2, [1], [5], [3])),
  agreed: after(oneOfTwo, ...entryOf(2, [1], [2], [3])),
};

const ofThree: Readonly<Record<string, CountingState>> = {
  w0: emptyOfThree,
  e1: opened(emptyOfThree, 1),
  w1: oneOfThree,
  e2: opened(oneOfThree, 2),
  w2: twoOfThree,
  e3: opened(twoOfThree, 3),
  m3o: miscounted(twoOfThree, 3),
  m3c: miscountedAtEnd(twoOfThree, 3),
  comparing: after(twoOfThree, ...entryOf(3, [1], [5], [3])),
  agreed: after(twoOfThree, ...entryOf(3, [1], [2], [3])),
};

const faults: Readonly<Record<string, string>> = {
  closed: 'ENTRY_CLOSED',
  early: 'ENTRY_NOT_STARTED',
  off: 'BUNDLE_MISCOUNTED',
  right: 'NOT_MISCOUNTED',
  not: 'NOT_COMPARING',
  settled: 'PLACE_SETTLED',
  noGap: 'NOT_A_GAP',
  unread: 'NOT_REREAD',
};

type Row = readonly [title: string, person: number, command: Command, cells: string];

/** The state that follows, = for the very same state, or the fault. */
const tableOfTwo: readonly Row[] = [
  // Columns:                                       w0    e1    m1o  m1c  w1     e2     m2o  m2c  comparing agreed
  ['start 1', 1, start(1),                         'e1    =     off  off  closed closed off  off  closed closed'],
  ['start 1, miscounted', 1, wrong(1),             'm1o   =     off  off  closed closed off  off  closed closed'],
  ['start 2', 2, start(2),                         'early early off  off  e2     =      off  off  closed closed'],
  ['start 2, miscounted', 2, wrong(2),             'early early off  off  m2o    =      off  off  closed closed'],
  ['start 3', 3, start(3),                         'early early off  off  early  early  off  off  early early'],
  ['release 1', 1, release(1, 1),                  'early w0    off  off  closed closed off  off  closed closed'],
  ['release 2', 2, release(2, 1),                  'early early off  off  early  w1     off  off  closed closed'],
  ['release 3', 3, release(3, 1),                  'early early off  off  early  early  off  off  early early'],
  ['save 1', 1, save(1, 2, 4),                     'early e1    off  off  closed closed off  off  closed closed'],
  ['save 2', 2, save(2, 2, 4),                     'early early off  off  early  e2     off  off  closed closed'],
  ['save 2 papers alike', 2, saveAlike(2, 2, 2, 4), 'early early off off  early  e2     off  off  closed closed'],
  ['save 2 aside', 2, saveAside(2, 2),             'early early off  off  early  e2     off  off  closed closed'],
  ['save 2 again', 2, save(2, 1, 1),               'early early off  off  early  =      off  off  closed closed'],
  ['save 3', 3, save(3, 2, 4),                     'early early off  off  early  early  off  off  early early'],
  ['takeBack 1', 1, takeBack(1, 1),                'early e1    off  off  closed closed off  off  closed closed'],
  ['takeBack 2', 2, takeBack(2, 1),                'early early off  off  early  e2     off  off  closed closed'],
  ['finish 1', 1, finish(1),                       'early w1    off  off  closed closed off  off  closed closed'],
  ['finish 1, miscounted', 1, finish(1, 4),        'early m1c   off  off  closed closed off  off  closed closed'],
  ['finish 2', 2, finish(2),                       'early early off  off  early  comparing off off closed closed'],
  ['finish 2, miscounted', 2, finish(2, 4),        'early early off  off  early  m2c    off  off  closed closed'],
  ['reopen 1', 1, reopen(1),                       'early =     off  off  e1     closed off  off  closed closed'],
  ['reopen 2', 2, reopen(2),                       'early early off  off  early  =      off  off  e2    closed'],
  ['reopen 3', 3, reopen(3),                       'early early off  off  early  early  off  off  early early'],
  ['count right', 4, count(3),                     'right right w0   e1   right  right  w1   e2   right right'],
  ['count wrong', 4, count(4),                     'right right m1o  m1c  right  right  m2o  m2c  right right'],
  ['recount to the same', 4, recount(3),           '=     =     w0   e1   =      =      w1   e2   =     ='],
  ['recount to another', 4, recount(4),            'w0    e1    w0   e1   w1     e2     w1   e2   comparing comparing'],
  ['reread', 4, reread(2, 5),                      'not   not   not  not  not    not    not  not  agreed settled'],
  ['remove', 4, remove(2),                         'not   not   not  not  not    not    not  not  noGap noGap'],
  ['rule', 4, rule(2),                             'not   not   not  not  not    not    not  not  unread agreed'],
];

const tableOfThree: readonly Row[] = [
  // Columns:                              w0    e1    w1     e2     w2     e3     m3o  m3c  comparing agreed
  ['start 1', 1, start(1),                'e1    =     closed closed closed closed off  off  closed closed'],
  ['start 2', 2, start(2),                'early early e2     =      closed closed off  off  closed closed'],
  ['start 3', 3, start(3),                'early early early  early  e3     =      off  off  closed closed'],
  ['start 3, miscounted', 3, wrong(3),    'early early early  early  m3o    =      off  off  closed closed'],
  ['release 1', 1, release(1, 1),         'early w0    closed closed closed closed off  off  closed closed'],
  ['release 2', 2, release(2, 1),         'early early early  w1     closed closed off  off  closed closed'],
  ['release 3', 3, release(3, 1),         'early early early  early  early  w2     off  off  closed closed'],
  ['save 1', 1, save(1, 2, 4),            'early e1    closed closed closed closed off  off  closed closed'],
  ['save 2', 2, saveAside(2, 2),          'early early early  e2     closed closed off  off  closed closed'],
  ['save 3', 3, saveAlike(3, 2, 2, 4),    'early early early  early  early  e3     off  off  closed closed'],
  ['takeBack 1', 1, takeBack(1, 1),       'early e1    closed closed closed closed off  off  closed closed'],
  ['takeBack 2', 2, takeBack(2, 1),       'early early early  e2     closed closed off  off  closed closed'],
  ['takeBack 3', 3, takeBack(3, 1),       'early early early  early  early  e3     off  off  closed closed'],
  ['finish 1', 1, finish(1),              'early w1    closed closed closed closed off  off  closed closed'],
  ['finish 2', 2, finish(2),              'early early early  w2     closed closed off  off  closed closed'],
  ['finish 3', 3, finish(3),              'early early early  early  early  comparing off off closed closed'],
  ['finish 3, miscounted', 3, finish(3, 4), 'early early early early early  m3c    off  off  closed closed'],
  ['reopen 1', 1, reopen(1),              'early =     e1     closed closed closed off  off  closed closed'],
  ['reopen 2', 2, reopen(2),              'early early early  =      e2     closed off  off  closed closed'],
  ['reopen 3', 3, reopen(3),              'early early early  early  early  =      off  off  e3    closed'],
  ['count right', 4, count(3),            'right right right  right  right  right  w2   e3   right right'],
  ['count wrong', 4, count(4),            'right right right  right  right  right  m3o  m3c  right right'],
  ['recount to the same', 4, recount(3),  '=     =     =      =      =      =      w2   e3   =     ='],
  ['recount to another', 4, recount(4),   'w0    e1    w1     e2     w2     e3     w2   e3   comparing comparing'],
  ['reread', 5, reread(2, 5),             'not   not   not    not    not    not    not  not  agreed settled'],
  ['remove', 5, remove(2),                'not   not   not    not    not    not    not  not  noGap noGap'],
  ['rule', 5, rule(2),                    'not   not   not    not    not    not    not  not  unread agreed'],
];

for (const [title, states, rows] of [['a bundle entered twice', ofTwo, tableOfTwo], ['a bundle entered three times', ofThree, tableOfThree]] as const)
  describe(`every state and every command: ${title}`, () => {
    const columns = Object.entries(states);

    test('the states are what their names say', () => {
      expect(columns.map(([, state]) => wordOf(state))).toEqual(columns.map(([word]) => word));
    });

    for (const [command, person, given, row] of rows) {
      const cells = row.split(/ +/);
      test(`${command} has a cell for each state`, () => expect(cells).toHaveLength(columns.length));
      for (const [index, [word, state]] of columns.entries()) {
        const cell = cells[index] ?? '';
        test(`${command} in ${word}: ${faults[cell] ?? cell}`, () => {
          const next = step(state, person, given);
          if (cell === '=') return expect(next.ok && next.value).toBe(state);
          return expect(next.ok ? wordOf(next.value) : next.error.code).toBe(faults[cell] ?? cell);
        });
      }
    }
  });
