import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CongressDetails } from './views.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';

export const extension = '.kiemphieu';

/** Whatever a file system might read as something else. */
const unsafe = /[\\/:*?"<>|\p{Cc}]/gu;

export const titleOfCongress = ({ organisation: { congress, name, ordinal } }: CongressDetails): string =>
  [congress, name, ...(ordinal === undefined || ordinal === '' ? [] : [`lần thứ ${ordinal}`])].join(' ');

/** What every file system takes as the beginning of a name. */
export const stemOf = (title: string): string => title.replace(unsafe, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '').slice(0, 60).trim() || 'Đại hội';

/** `2025-05-20 14.05`, in Viet Nam wherever the machine thinks it is. */
export const timeInName = (at: string): string => vietnamTime(at).replace('T', ' ').replace(':', '.');

/** A name nobody has taken yet in the folder. */
export function freeName(dir: string, title: string): string {
  const stem = stemOf(title);
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : ` (${number})`}${extension}`;
    if (!existsSync(join(dir, name))) return name;
  }
}

const kept = 'Trước phục hồi';

/** What a file is called that gave its name to a backup. */
export const keptTitle = (at: string, name: string): string => `${kept} ${timeInName(at)} ${name.slice(0, -extension.length)}`;

/** The name says that the file was replaced, so that nobody goes on in it unaware. */
export const isKept = (name: string): boolean => name.normalize('NFC').startsWith(kept);

/** A file of the folder and nothing outside it. */
export const isPlainName = (name: string): boolean => name.endsWith(extension) && basename(name) === name && !name.includes('\\') && !name.startsWith('.');

const tidy = (name: string): string => name.replace(/\p{Cf}/gu, '').normalize('NFC');

/** The name as the folder has it, which another system may have decomposed. */
export function realName(dir: string, name: string): string | undefined {
  const names = readdirSync(dir);
  return names.includes(name) ? name : names.find((one) => tidy(one) === tidy(name));
}
