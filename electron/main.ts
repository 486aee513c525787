import { app, BrowserWindow, dialog, Menu, protocol, screen, session, shell, utilityProcess } from 'electron';
import { join } from 'node:path';
import { createApplication, type Application } from '../src/application.ts';
import { fenceContents, fenceSession } from './fences.ts';
import { hallOf } from './hall.ts';
import { menuOf } from './menu.ts';
import { isOwnPage, origin, scheme } from './own-pages.ts';
import { tokenProcess } from './token-process.ts';

/** The desktop shell: a window on the one door. It holds no rule and no SQL. */
let application: Application | undefined;
let window: BrowserWindow | undefined;
const hall = hallOf(() => screen, () => window);

protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);

/** The browser inside finds no other machine, whatever asks it to. */
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
// Root on Linux has no sandbox, and says so on the command line.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

function failed(message: string): void {
  dialog.showErrorBox('Kiểm phiếu', message);
  app.exit(1);
}

/** Pages and `/api` come the same way; no port is open. */
function serve(program: Application): void {
  protocol.handle(scheme, (request) => (isOwnPage(request.url) ? program.fetch(request) : new Response('', { status: 403 })));
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
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window?.show());
  window.on('closed', () => {
    window = undefined;
    // The program ends with the desk; nothing is left on the wall.
    hall.close();
  });
  void window.loadURL(`${origin}/`);
}

app.on('web-contents-created', (_, contents) => {
  fenceContents(contents);
  hall.fence(contents);
});

function start(): void {
  const dir = join(app.getPath('documents'), 'Kiem phieu');
  try {
    application = createApplication({ dir, pages: join(app.getAppPath(), 'dist', 'renderer'), tokenHelper: () => tokenProcess(utilityProcess, join(app.getAppPath(), 'dist', 'desktop', 'token.mjs')) });
  } catch {
    failed(`Không tạo hoặc không ghi được thư mục dữ liệu: ${dir}.`);
    return;
  }
  serve(application);
  fenceSession(session.defaultSession, app.isPackaged);
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
