import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { difference, farthest, limit } from './compare.ts';
import type { Grey } from './grey.ts';
import { greyOf, pngOf } from './png.ts';

const root = join(import.meta.dirname, '../..');

export type Folders = { readonly stored: string; readonly reports: string };
export const folders: Folders = { stored: join(import.meta.dirname, 'stored'), reports: join(root, 'reports/paper-pictures') };

const file = (folder: string, name: string): string => join(folder, `${name}.png`);

export function write(folder: string, name: string, picture: Grey): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file(folder, name), pngOf(picture));
  return file(folder, name);
}

export const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.png')).map((one) => one.slice(0, -4)) : []);

/** Renewing takes away the pictures of papers that are no more. */
export const forget = (folder: string, names: readonly string[]): void => names.forEach((name) => rmSync(file(folder, name)));

/** What is wrong with the picture, and where to look; undefined where it is as it was stored. */
export async function complaint(name: string, now: Grey, { stored, reports }: Folders = folders): Promise<string | undefined> {
  if (!existsSync(file(stored, name))) return [`Chưa có hình đã lưu của “${name}”.`, `Hình bây giờ: ${shown(write(reports, name, now))}`, renew].join('\n');
  const before = await greyOf(readFileSync(file(stored, name)));
  const far = farthest(before, now);
  if (far <= limit) return undefined;
  return [
    `“${name}” in ra khác hình đã lưu (lệch ${far.toFixed(1)}, được phép ${limit}).`,
    `Đã lưu:  ${shown(file(stored, name))}`,
    `Bây giờ: ${shown(write(reports, name, now))}`,
    `Chỗ khác (màu đen): ${shown(write(reports, `${name}.khac`, difference(before, now)))}`,
    renew,
  ].join('\n');
}

const shown = (path: string): string => relative(root, path);
const renew = 'Nếu đúng là phải như vậy, lưu lại bằng: npm run paper-pictures -- --renew';
