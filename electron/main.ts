import { app, BrowserWindow, dialog, Menu, protocol, session, shell } from 'electron';
import { join } from 'node:path';
import { createApplication, type Application } from '../src/application.ts';
import { menuOf } from './menu.ts';
import { isOwnPage, origin, scheme } from './own-pages.ts';

/** The desktop shell: a window on the one door. It holds no rule and no SQL. */
let application: Application | undefined;
let window: BrowserWindow | undefined;

protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);

function failed(message: string): void {
  dialog.showErrorBox('Kiểm phiếu', message);
  app.exit(1);
}

/** Pages and `/api` come the same way; no port is open. */
function serve(program: Application): void {
  protocol.handle(scheme, (request) => (isOwnPage(request.url) ? program.fetch(request) : new Response('', { status: 403 })));
}

/** Nothing of the machine is given to a page. */
function denyEverything(): void {
  session.defaultSession.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnPage(url) && !url.startsWith('blob:') && !url.startsWith('data:') && !url.startsWith('devtools:') }));
}

function openWindow(): void {
  window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Kiểm phiếu',
    backgroundColor: '#ffffff',
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: false },
  });
  window.once('ready-to-show', () => window?.show());
  window.on('closed', () => {
    window = undefined;
  });
  void window.loadURL(`${origin}/`);
}

/** Whatever a page tries to open or to leave for is refused. */
app.on('web-contents-created', (_, contents) => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnPage(event.url) && !event.url.startsWith(`blob:${origin}/`)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
});

function start(): void {
  const dir = join(app.getPath('documents'), 'Kiem phieu');
  try {
    application = createApplication({ dir, pages: join(app.getAppPath(), 'dist', 'renderer') });
  } catch {
    failed(`Không tạo hoặc không ghi được thư mục dữ liệu: ${dir}.`);
    return;
  }
  serve(application);
  denyEverything();
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuOf(process.platform, () => void shell.openPath(dir))]));
  openWindow();
}

function closeFile(): void {
  try {
    application?.close();
  } catch {
    // The next opening says which paper was saved last.
  }
  application = undefined;
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (window === undefined && application !== undefined) openWindow();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', closeFile);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}
