import { EventEmitter } from 'node:events';

/** Only for tests: as much of Electron as the shell asks for; anything else it would ask for is missing, and so fails. */
type Options = Readonly<Record<string, unknown>> & { readonly webPreferences: Readonly<Record<string, unknown>> };
/** What a page asks to open, and what it is answered. */
type OpenAnswer = { readonly action: string; readonly overrideBrowserWindowOptions?: Readonly<Record<string, unknown>> };
type Ask<T extends readonly unknown[], R> = (...given: T) => R;

export class FakeContents extends EventEmitter {
  openHandler: Ask<[{ url: string }], OpenAnswer> | undefined;
  url = 'app://kiemphieu/';
  getURL = (): string => this.url;
  setWindowOpenHandler(handler: Ask<[{ url: string }], OpenAnswer>): void {
    this.openHandler = handler;
  }
  /** Whether the page may do this. */
  may(event: string, url: string): boolean {
    let kept = false;
    this.emit(event, { url, preventDefault: () => (kept = true) });
    return !kept;
  }
}

class FakeSession extends EventEmitter {
  permission: Ask<[unknown, string, (granted: boolean) => void], void> | undefined;
  check: Ask<[unknown, string], boolean> | undefined;
  device: Ask<[unknown], boolean> | undefined;
  before: Ask<[{ url: string }, (answer: { cancel: boolean }) => void], void> | undefined;
  setPermissionRequestHandler = (handler: typeof this.permission): void => void (this.permission = handler);
  setPermissionCheckHandler = (handler: typeof this.check): void => void (this.check = handler);
  setDevicePermissionHandler = (handler: typeof this.device): void => void (this.device = handler);
  webRequest = { onBeforeRequest: (handler: typeof this.before): void => void (this.before = handler) };
}

export function fakeElectron(given: { readonly documents: string; readonly pages: string; readonly packaged: boolean; readonly first: boolean }) {
  const did: string[] = [];
  const switches = new Map<string, string>();
  const displays = [{ id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } }];
  const windows: { readonly options: Options; readonly loaded: string[]; readonly contents: FakeContents; readonly window: EventEmitter }[] = [];
  const defaultSession = new FakeSession();
  const app = Object.assign(new EventEmitter(), {
    isPackaged: given.packaged,
    commandLine: { appendSwitch: (name: string, value = '') => void switches.set(name, value), hasSwitch: (name: string) => switches.has(name) },
    enableSandbox: () => did.push('sandbox'),
    requestSingleInstanceLock: () => given.first,
    whenReady: () => Promise.resolve(),
    getPath: () => given.documents,
    getAppPath: () => given.pages,
    quit: () => did.push('quit'),
    exit: () => did.push('exit'),
  });
  class BrowserWindow extends EventEmitter {
    readonly loaded: string[] = [];
    readonly webContents = new FakeContents();
    constructor(options: Options) {
      super();
      windows.push({ options, loaded: this.loaded, contents: this.webContents, window: this });
      app.emit('web-contents-created', {}, this.webContents);
    }
    getBounds = () => ({ x: 10, y: 10, width: 1366, height: 768 });
    show = (): number => did.push('show');
    isMinimized = (): boolean => true;
    restore = (): number => did.push('restore');
    focus = (): number => did.push('focus');
    loadURL(url: string): Promise<void> {
      this.loaded.push(url);
      return Promise.resolve();
    }
  }
  let handler: Ask<[Request], Response | Promise<Response>> = () => new Response('', { status: 500 });
  const schemes: { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[] = [];
  const protocol = {
    registerSchemesAsPrivileged: (all: typeof schemes) => schemes.push(...all),
    handle: (_: string, answer: typeof handler) => void (handler = answer),
  };
  const menu: unknown[] = [];
  const module = {
    app,
    BrowserWindow,
    protocol,
    screen: { getAllDisplays: () => displays, getDisplayMatching: ({ x }: { x: number }) => displays.findLast(({ bounds }) => bounds.x <= x) },
    session: { defaultSession },
    dialog: { showErrorBox: (_: string, text: string) => did.push(text) },
    Menu: { buildFromTemplate: (template: readonly unknown[]) => template, setApplicationMenu: (template: readonly unknown[]) => void menu.push(...template) },
    utilityProcess: { fork: () => new EventEmitter() },
    shell: { openPath: (path: string) => Promise.resolve(path) },
  };
  return { module, app, did, switches, windows, displays, schemes, menu, session: defaultSession, fetch: (url: string) => handler(new Request(url)) };
}
