import { EventEmitter } from 'node:events';

/** Only for tests: as much of Electron as the shell asks for; anything else it would ask for is missing, and so fails. */
type Options = Readonly<Record<string, unknown>> & { readonly webPreferences: Readonly<Record<string, unknown>> };
type Ask<T extends readonly unknown[], R> = (...given: T) => R;

export class FakeContents extends EventEmitter {
  openHandler: Ask<[{ url: string }], { action: string }> | undefined;
  url = 'app://kiemphieu/';
  getURL = (): string => this.url;
  setWindowOpenHandler(handler: Ask<[{ url: string }], { action: string }>): void {
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
  const windows: { readonly options: Options; readonly loaded: string[]; readonly contents: FakeContents }[] = [];
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
    constructor(options: Options) {
      super();
      const contents = new FakeContents();
      windows.push({ options, loaded: this.loaded, contents });
      app.emit('web-contents-created', {}, contents);
    }
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
    session: { defaultSession },
    dialog: { showErrorBox: (_: string, text: string) => did.push(text) },
    Menu: { buildFromTemplate: (template: readonly unknown[]) => template, setApplicationMenu: (template: readonly unknown[]) => void menu.push(...template) },
    shell: { openPath: (path: string) => Promise.resolve(path) },
  };
  return { module, app, did, switches, windows, schemes, menu, session: defaultSession, fetch: (url: string) => handler(new Request(url)) };
}
