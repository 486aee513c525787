import { expect, test } from 'vitest';
import { personKey } from './person.ts';

test('spaces, capitals and the place of a tone mark do not make another person', () => {
  expect(personKey({ name: ' lê  HOÀ ' })).toBe(personKey({ name: 'Lê Hòa' }));
  expect(personKey({ name: 'Lê An', note: ' Chi bộ  1 ' })).toBe(personKey({ name: 'Lê An', note: 'Chi bộ 1' }));
  expect(personKey({ name: 'Lê An', note: '' })).toBe(personKey({ name: 'Lê An' }));
});

test('a tone, a year of birth or a note does', () => {
  const people = [{ name: 'Lê An' }, { name: 'Lê Ân' }, { name: 'Lê An', birthYear: 1970 }, { name: 'Lê An', birthYear: 1971 }, { name: 'Lê An', note: 'Chi bộ 1' }, { name: 'Lê An', note: '1970' }];
  expect(new Set(people.map(personKey)).size).toBe(people.length);
});
