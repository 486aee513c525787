import type { HallInput, HallTheme, HallView } from '../../../src/usecases/views.ts';

const themes: readonly HallTheme[] = ['red', 'light', 'dark'];
const after = (theme: HallTheme): HallTheme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'red';

/** What a key asks of the display; the page keys are those of a presenter's remote. Nothing for any other key. */
export function askedBy(code: string, { page, pages, blank, theme }: HallView): Partial<HallInput> | undefined {
  switch (code) {
    case 'PageDown':
    case 'ArrowRight':
      return { page: Math.min(page + 1, pages) };
    case 'PageUp':
    case 'ArrowLeft':
      return { page: Math.max(page - 1, 0) };
    case 'Home':
      return { page: 0 };
    case 'KeyB':
      return { blank: !blank };
    case 'KeyM':
      return { theme: after(theme) };
    default:
      return undefined;
  }
}
