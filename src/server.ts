import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createApplication, type Application } from './application.ts';
import { host, listen } from './loopback.ts';

/** Free by convention, and not among the ports that browsers refuse (4190 is). */
const usualPort = 4816;

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

type Options = { readonly port: number; readonly dir: string; readonly open: boolean };

function readOptions(): Options {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    const port = values.port ?? '0';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error('port');
    return { port: Number(port), dir: resolve(values.data ?? join(homedir(), 'KiemPhieu')), open: values['no-open'] !== true };
  } catch {
    return stop('Cách dùng: npm start -- [--port N] [--data THƯ_MỤC] [--no-open]. Cổng là số từ 0 đến 65535.');
  }
}

/** The usual port if nobody has it, so that the address stays the same; otherwise any. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer();
    probe.once('error', () => found(0));
    probe.listen(usualPort, host, () => probe.close(() => found(usualPort)));
  });

function openBrowser(address: string): void {
  const [command, ...args] = process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command ?? '', args, { stdio: 'ignore', detached: true }).once('error', () => undefined).unref();
}

function start(dir: string, token: string): Application {
  try {
    return createApplication({ dir, token });
  } catch {
    return stop(`Không tạo hoặc không ghi được thư mục dữ liệu: ${dir}. Chọn thư mục khác bằng --data.`);
  }
}

const { port, dir, open } = readOptions();
const token = randomBytes(24).toString('base64url');
const application = start(dir, token);
const chosen = port === 0 ? await freePort() : port;

const server = listen(application.fetch, chosen, (port) => {
  const address = `http://${host}:${port}/#token=${token}`;
  process.stdout.write(`Kiểm phiếu: ${address}\n`);
  if (open) openBrowser(address);
});

server.on('error', (error: NodeJS.ErrnoException) =>
  stop(error.code === 'EADDRINUSE' ? `Cổng ${chosen} đang có chương trình khác dùng. Chọn cổng khác bằng --port.` : `Không mở được cổng ${chosen}. Chọn cổng khác bằng --port.`),
);

/** The open file is closed with its entry in the journal. */
function end(): void {
  try {
    application.close();
  } catch {
    stop('Không đóng được tệp đại hội; lần mở sau chương trình sẽ báo phiếu cuối đã lưu.');
  }
  process.exit(0);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
