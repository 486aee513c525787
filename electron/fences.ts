import type { Session, WebContents } from 'electron';
import { isOwnPage, origin } from './own-pages.ts';

/** What a page has made itself: a paper to print, a sheet to save. */
const isOwnBlob = (address: string): boolean => address.startsWith(`blob:${origin}/`);
const isOwn = (address: string): boolean => isOwnPage(address) || isOwnBlob(address);

/** Nothing of the machine is given to a page, and nothing is asked of a network. */
export function fenceSession(session: Session, packaged: boolean): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  const tools = (address: string): boolean => !packaged && address.startsWith('devtools:');
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) && !url.startsWith('data:') && !tools(url) }));
  session.on('will-download', (event, item, contents) => {
    if (!isOwn(item.getURL()) || !isOwnPage(contents.getURL())) event.preventDefault();
  });
}

type Leaving = { readonly url: string; readonly preventDefault: () => void };

/** Wherever a page tries to leave for is refused; what it may open is told in `hall.ts`. */
export function fenceContents(contents: WebContents): void {
  const stay = (event: Leaving): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
