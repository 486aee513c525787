import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

/** The folder of the built pages. */
export type Assets = { readonly dir: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

const missing = 'Chưa dựng giao diện. Chạy npm start để dựng và mở chương trình.';

/** The path inside the folder, or nothing when it would lead out of it. */
function inside(dir: string, path: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (plain.includes('\0') || plain.includes('\\')) return undefined;
  const root = normalize(dir);
  const full = normalize(join(root, plain));
  return full === root || full.startsWith(root.endsWith(sep) ? root : root + sep) ? full : undefined;
}

async function fileAt(path: string | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return path !== undefined && (await stat(path)).isFile() ? new Uint8Array(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
}

/** Files of the built pages; an address without a file is a place in the program and gets the first page. */
export function pages({ dir }: Assets): MiddlewareHandler {
  return async (c) => {
    const { path } = c.req;
    if (path.startsWith('/api/')) return c.notFound();
    const extension = extname(path);
    const bytes = await fileAt(inside(dir, path));
    if (bytes !== undefined) {
      const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      return c.body(bytes, 200, { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': cache });
    }
    if (extension !== '') return c.notFound();
    const page = await fileAt(join(dir, 'index.html'));
    if (page === undefined) return c.text(missing, 503);
    return c.body(page, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  };
}
