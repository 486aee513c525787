import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FakeContents, fakeElectron } from './fake.ts';

const folders: string[] = [];
const others = ['https://kiemphieu.vn/', 'http://127.0.0.1:4816/', 'app://kiemphieu.vn/', 'app://kiemphieu@ke-xau/', 'app://kiemphieu:1/', 'app://KIEMPHIEU/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'about:blank'];

/** The shell, started against the fake. */
async function started({ packaged = true, first = true, blocked = false } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
  folders.push(dir);
  mkdirSync(join(dir, 'dist', 'renderer'), { recursive: true });
  writeFileSync(join(dir, 'dist', 'renderer', 'index.html'), '<title>Kiểm phiếu</title>');
  if (blocked) writeFileSync(join(dir, 'Kiem phieu'), 'không phải thư mục');
  const fake = fakeElectron({ documents: dir, pages: dir, packaged, first });
  vi.resetModules();
  vi.doMock('electron', () => fake.module);
  await import('./main.ts');
  await Promise.resolve();
  return fake;
}

const windowOf = (fake: Awaited<ReturnType<typeof started>>) => {
  const [window] = fake.windows;
  if (window === undefined) throw new Error('no window');
  return window;
};

afterEach(() => {
  vi.doUnmock('electron');
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

describe('the window', () => {
  test('is isolated, sandboxed, without Node, without a bridge into the machine', async () => {
    const fake = await started();
    const { options, loaded } = windowOf(fake);
    expect(options.webPreferences).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(loaded).toEqual(['app://kiemphieu/']);
    expect(fake.did).toContain('sandbox');
  });

  test('has the tools of a developer only where the program is not packaged', async () => {
    expect(windowOf(await started({ packaged: false })).options.webPreferences['devTools']).toBe(true);
    expect(JSON.stringify((await started()).menu)).not.toMatch(/toggleDevTools|reload/i);
  });

  test('is served on a scheme that passes no policy by', async () => {
    const { schemes } = await started();
    expect(schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
  });

  test('works without the module remote', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('@electron/remote');
  });
});

describe('a page', () => {
  test('comes with a strict policy, and an address that only looks like ours gets nothing', async () => {
    const fake = await started();
    const page = await fake.fetch('app://kiemphieu/');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect([page.status, policy.includes("default-src 'none'"), policy.includes("object-src 'none'"), /unsafe|\*/.test(policy)]).toEqual([200, true, true, false]);
    for (const other of ['app://kiemphieu.vn/', 'app://khac/', 'app://kiemphieu:1/']) expect([other, (await fake.fetch(other)).status]).toEqual([other, 403]);
  });

  test('neither leaves for another address nor is led there', async () => {
    const { contents } = windowOf(await started());
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect([event, contents.may(event, 'app://kiemphieu/congress')]).toEqual([event, true]);
      for (const other of others) expect([event, other, contents.may(event, other)]).toEqual([event, other, false]);
    }
    expect(contents.may('will-frame-navigate', 'blob:app://kiemphieu/1-2')).toBe(true);
    expect(contents.may('will-frame-navigate', 'blob:https://ke-xau.vn/1-2')).toBe(false);
    expect(contents.may('will-navigate', 'blob:app://kiemphieu/1-2')).toBe(false);
  });

  test('opens no window but the display in the hall, not even on its own address, and holds no webview', async () => {
    const { contents } = windowOf(await started());
    for (const url of ['app://kiemphieu/', 'app://kiemphieu/#/congress', 'app://kiemphieu/#/hall/', 'app://kiemphieu/?x#/hall', 'app://kiemphieu.vn/#/hall', 'https://ke-xau.vn/#/hall', ...others]) expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    expect(contents.may('will-attach-webview', 'app://kiemphieu/')).toBe(false);
  });

  test('that comes later is fenced in as well', async () => {
    const fake = await started();
    const later = new FakeContents();
    fake.app.emit('web-contents-created', {}, later);
    expect([later.may('will-navigate', 'https://ke-xau.vn/'), later.openHandler?.({ url: 'https://ke-xau.vn/' })]).toEqual([false, { action: 'deny' }]);
  });

  test('gets no permission and no device, asked or checked', async () => {
    const { session } = await started();
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'openExternal', 'hid', 'serial', 'usb', 'fileSystem', 'unknown']) {
      const answers: boolean[] = [];
      session.permission?.({}, permission, (granted) => answers.push(granted));
      expect([permission, answers, session.check?.({}, permission)]).toEqual([permission, [false], false]);
    }
    expect(session.device?.({})).toBe(false);
  });

  test.each([true, false])('asks nothing of a network (packaged: %s)', async (packaged) => {
    const { session, switches } = await started({ packaged });
    const cancelled = (url: string): boolean => {
      let cancel = false;
      session.before?.({ url }, (answer) => (cancel = answer.cancel));
      return cancel;
    };
    for (const own of ['app://kiemphieu/assets/a.js', 'blob:app://kiemphieu/1-2', 'data:image/png;base64,']) expect([own, cancelled(own)]).toEqual([own, false]);
    for (const other of ['https://ke-xau.vn/', 'http://127.0.0.1/', 'ws://ke-xau.vn/', 'ftp://ke-xau.vn/', 'file:///etc/passwd', 'blob:https://ke-xau.vn/1', 'app://kiemphieu.vn/']) expect([other, cancelled(other)]).toEqual([other, true]);
    expect(cancelled('devtools://devtools/bundled/a.js')).toBe(packaged);
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  test('saves only what is its own', async () => {
    const { session } = await started();
    const saved = (url: string, from = 'app://kiemphieu/'): boolean => {
      let kept = true;
      const page = new FakeContents();
      page.url = from;
      session.emit('will-download', { preventDefault: () => (kept = false) }, { getURL: () => url }, page);
      return kept;
    };
    expect([saved('blob:app://kiemphieu/1-2'), saved('app://kiemphieu/api/files')]).toEqual([true, true]);
    expect([saved('https://ke-xau.vn/a.exe'), saved('blob:https://ke-xau.vn/1'), saved('data:text/plain,x'), saved('blob:app://kiemphieu/1-2', 'https://ke-xau.vn/')]).toEqual([false, false, false, false]);
  });
});

describe('the display in the hall', () => {
  const page = 'app://kiemphieu/#/hall';
  const wall = { id: 2, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };

  /** The window that the browser makes of an answer. */
  const opened = (fake: Awaited<ReturnType<typeof started>>) => {
    const window = Object.assign(new EventEmitter(), { close: vi.fn(() => window.emit('closed')), focus: vi.fn() });
    windowOf(fake).contents.emit('did-create-window', window);
    return window;
  };

  test('fills the screen where the desk is not', async () => {
    const fake = await started();
    fake.displays.push(wall);
    const answer = windowOf(fake).contents.openHandler?.({ url: page });
    expect(answer).toMatchObject({ action: 'allow', overrideBrowserWindowOptions: { ...wall.bounds, fullscreen: true } });
    expect(Object.keys(answer?.overrideBrowserWindowOptions ?? {})).not.toContain('webPreferences');
  });

  test('is a window to be moved where there is one screen only', async () => {
    const answer = windowOf(await started()).contents.openHandler?.({ url: page });
    expect(answer?.overrideBrowserWindowOptions).toMatchObject({ width: 1280, height: 720 });
    expect(answer?.overrideBrowserWindowOptions).not.toHaveProperty('fullscreen');
  });

  test('is one: asked for again it comes to the front, and after it is closed it opens anew', async () => {
    const fake = await started();
    const { contents } = windowOf(fake);
    const window = opened(fake);
    expect([contents.openHandler?.({ url: page }), window.focus.mock.calls.length]).toEqual([{ action: 'deny' }, 1]);
    window.emit('closed');
    expect(contents.openHandler?.({ url: page }).action).toBe('allow');
  });

  test('is opened by the desk alone, opens nothing itself, and goes with the desk', async () => {
    const fake = await started();
    const later = new FakeContents();
    fake.app.emit('web-contents-created', {}, later);
    expect(later.openHandler?.({ url: page })).toEqual({ action: 'deny' });
    const window = opened(fake);
    windowOf(fake).window.emit('closed');
    expect(window.close).toHaveBeenCalledOnce();
  });
});

describe('the program', () => {
  test('runs once: a second one brings the first to the front and goes', async () => {
    const fake = await started();
    fake.app.emit('second-instance');
    expect(fake.did).toEqual(expect.arrayContaining(['restore', 'focus']));
    const second = await started({ first: false });
    expect([second.did.includes('quit'), second.windows.length]).toEqual([true, 0]);
  });

  test('ends with its last window', async () => {
    const fake = await started();
    fake.app.emit('window-all-closed');
    expect(fake.did).toContain('quit');
  });

  test('says in one sentence that its folder cannot be had, and opens nothing', async () => {
    const fake = await started({ blocked: true });
    expect([fake.windows.length, fake.did.at(-1), fake.did.at(-2)]).toEqual([0, 'exit', expect.stringMatching(/^Không tạo hoặc không ghi được thư mục dữ liệu: /)]);
  });
});
