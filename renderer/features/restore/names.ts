import type { FileEntry } from '../../../src/usecases/views.ts';

export const extension = '.kiemphieu';

/** Whatever a file system might read as something else. */
const unsafe = /[\\/:*?"<>|\p{Cc}]/gu;

const most = 80;

/** Cut between words: half of `XXIII` is the number of another congress. */
const short = (text: string): string => (text.length <= most ? text : text.slice(0, most + 1).replace(/ [^ ]*$/u, '').slice(0, most).trim());

/** What every file system takes as a name, with the ending that the program opens. */
export function fileName(text: string): string | undefined {
  const bare = text.trim().endsWith(extension) ? text.trim().slice(0, -extension.length) : text;
  const stem = short(bare.replace(unsafe, ' ').replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/gu, ''));
  return stem === '' ? undefined : `${stem}${extension}`;
}

const same = (a: string, b: string): boolean => a.normalize('NFC').toLocaleLowerCase('vi') === b.normalize('NFC').toLocaleLowerCase('vi');

/** A new file named after its congress takes the place of none. */
export function freeName(title: string, files: readonly FileEntry[]): string {
  const stem = fileName(title)?.slice(0, -extension.length) ?? 'Đại hội';
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : ` (${number})`}${extension}`;
    if (!files.some((file) => same(file.name, name))) return name;
  }
}
