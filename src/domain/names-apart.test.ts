import { expect, test } from 'vitest';
import { namesApart, undistinguished, type NamedPerson } from './names-apart.ts';

type Row = readonly [title: string, people: readonly NamedPerson[], shown: readonly string[], alike: readonly string[]];

const rows: readonly Row[] = [
  ['nobody shares a name', [{ name: 'Lê An', birthYear: 1978 }, { name: 'Lê Ân', birthYear: 1980 }], ['Lê An', 'Lê Ân'], []],
  [
    'the year of birth comes first',
    [
      { name: 'Lê An', birthYear: 1978, note: 'Chi bộ 1' },
      { name: 'Trần Bình', birthYear: 1970 },
      { name: 'Lê An', birthYear: 1980, note: 'Chi bộ 3' },
    ],
    ['Lê An (1978)', 'Trần Bình', 'Lê An (1980)'],
    [],
  ],
  [
    'the unit, where the years are equal',
    [
      { name: 'Lê An', birthYear: 1978, note: 'Chi bộ 1' },
      { name: 'LÊ  AN', birthYear: 1978, note: 'Chi bộ 3' },
    ],
    ['Lê An (Chi bộ 1)', 'LÊ  AN (Chi bộ 3)'],
    [],
  ],
  ['one year is known, the other not', [{ name: 'Lê An', birthYear: 1978 }, { name: 'Lê An' }], ['Lê An (1978)', 'Lê An'], []],
  [
    'three of them need both',
    [
      { name: 'Lê An', birthYear: 1978, note: 'Chi bộ 1' },
      { name: 'Lê An', birthYear: 1978, note: 'Chi bộ 3' },
      { name: 'Lê An', birthYear: 1980, note: 'Chi bộ 3' },
    ],
    ['Lê An (1978, Chi bộ 1)', 'Lê An (1978, Chi bộ 3)', 'Lê An (1980, Chi bộ 3)'],
    [],
  ],
  ['nothing tells them apart', [{ name: 'Lê An', birthYear: 1978 }, { name: 'Lê An', birthYear: 1978 }], ['Lê An (1978)', 'Lê An (1978)'], ['Lê An']],
  ['an empty note tells nothing', [{ name: 'Lê Hoà', note: '' }, { name: 'Lê Hòa' }], ['Lê Hoà', 'Lê Hòa'], ['Lê Hoà']],
];

test.each(rows)('same names: %s', (_title, people, shown, alike) => {
  expect(namesApart(people)).toEqual(shown);
  expect(undistinguished(people)).toEqual(alike);
});
