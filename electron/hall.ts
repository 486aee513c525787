import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen, WebContents } from 'electron';
import { origin } from './own-pages.ts';

/** The one page that may be opened beside the desk: the display in the hall. */
export const hallPage = `${origin}/#/hall`;

type Hall = { readonly fence: (contents: WebContents) => void; readonly close: () => void };

/** One display and no other window, opened by the desk on the screen where the desk is not. */
export function hallOf(screen: () => Pick<Screen, 'getAllDisplays' | 'getDisplayMatching'>, desk: () => BrowserWindow | undefined): Hall {
  let hall: BrowserWindow | undefined;
  const close = (): void => hall?.close();
  return {
    close,
    fence: (contents) => {
      contents.setWindowOpenHandler(({ url }) => {
        const opener = desk();
        if (url !== hallPage || opener === undefined || contents !== opener.webContents) return { action: 'deny' };
        if (hall === undefined) return { action: 'allow', overrideBrowserWindowOptions: optionsOn(otherDisplay(screen(), opener)) };
        hall.focus();
        return { action: 'deny' };
      });
      contents.on('did-create-window', (window) => {
        hall = window;
        window.on('closed', () => {
          hall = undefined;
        });
      });
    },
  };
}

function otherDisplay(screen: ReturnType<Parameters<typeof hallOf>[0]>, desk: BrowserWindow): Display | undefined {
  const here = screen.getDisplayMatching(desk.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== here.id);
}

/** On its own screen it fills it; with one screen only it is a window to be moved. The fences of the desk's window hold for it too. */
const optionsOn = (display: Display | undefined): BrowserWindowConstructorOptions => ({
  title: 'Màn hình hội trường',
  backgroundColor: '#6e1216',
  autoHideMenuBar: true,
  ...(display === undefined ? { width: 1280, height: 720 } : { ...display.bounds, fullscreen: true }),
});
