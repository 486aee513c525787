import { expect, test } from 'vitest';
import type { HallView } from '../../../src/usecases/views.ts';
import { askedBy } from './keys.ts';

const view: HallView = { theme: 'red', blank: false, rehearsal: false, page: 1, pages: 2 };

test('the page keys and the arrows turn pages and stop at both ends', () => {
  expect([askedBy('PageDown', view), askedBy('ArrowRight', { ...view, page: 2 })]).toEqual([{ page: 2 }, { page: 2 }]);
  expect([askedBy('PageUp', view), askedBy('ArrowLeft', { ...view, page: 0 }), askedBy('Home', view)]).toEqual([{ page: 0 }, { page: 0 }, { page: 0 }]);
});

test('before a result there is no page to turn to', () => {
  expect(askedBy('PageDown', { ...view, page: 0, pages: 0 })).toEqual({ page: 0 });
});

test('B blanks the display and brings it back, M goes through the colours', () => {
  expect([askedBy('KeyB', view), askedBy('KeyB', { ...view, blank: true })]).toEqual([{ blank: true }, { blank: false }]);
  expect((['red', 'light', 'dark'] as const).map((theme) => askedBy('KeyM', { ...view, theme })?.theme)).toEqual(['light', 'dark', 'red']);
});

test('no other key drives the display', () => {
  for (const code of ['Enter', 'Space', 'Tab', 'Digit1', 'KeyA', 'Escape']) expect(askedBy(code, view)).toBeUndefined();
});
