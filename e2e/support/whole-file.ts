import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { PaperView } from '../../src/usecases/views.ts';
import { resultOf, type Four } from './four-elections.ts';

/** Every paper about a round, a meeting or the congress. */
export const papersAbout = ({ congress }: Four, about: string): Promise<readonly PaperView[]> => congress.ask<readonly PaperView[]>('GET', `/papers?${about}`);

/** The words of each page, as they lie on it. */
export function pagesIn(path: string): readonly string[] {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }).split('\f');
}

export const flat = (text: string): string => text.replace(/\s+/g, ' ').toLocaleLowerCase('vi');

type Listed = { readonly name: string; readonly page: number };

/** The contents name every paper that the registry holds, in its order, and each begins on the page that they say. */
export async function contentsHold(four: Four, pages: readonly string[]): Promise<readonly Listed[]> {
  const { meetings, elections } = await four.congress.view();
  const abouts = ['', ...meetings.flatMap(({ id }) => [`meeting=${id}`, ...elections.filter(({ meeting }) => meeting === id).map(({ round }) => `round=${round}`)])];
  const made = (await Promise.all(abouts.map((about) => papersAbout(four, about)))).flat().filter(({ versions }) => versions.length > 0);
  const first = pages.findIndex((page) => page.includes('LỜI DẪN'));
  const listed = [...pages.slice(0, first).join('\n').matchAll(/^(\S.*?) \((bản [^)]+)\) +(\d+)$/gm)].map(([, name = '', version = '', page]) => ({ name, version, page: Number(page) }));
  expect(listed.map(({ name, version }) => [name, version])).toEqual(made.map(({ name, versions }) => [name, `bản ${versions.length}${versions.at(-1)?.signatures.length === 0 ? '' : ', đã ký số'}`]));
  // The booklet and the covers bear their titles without the word for what they are on paper.
  for (const { name, page } of listed) expect(flat(pages[page - 1] ?? ''), `${name}, trang ${page}`).toContain(flat(name).replace(/^(tập|bìa) /, ''));
  return listed;
}

/** Minutes of each election name those elected, with their votes. */
export async function minutesHold(four: Four, pages: readonly string[], listed: readonly Listed[]): Promise<void> {
  const minutes = listed.flatMap(({ name, page }, at) => (name === 'Biên bản kiểm phiếu' ? [pages.slice(page - 1, (listed[at + 1]?.page ?? pages.length) - 1).join('\n')] : []));
  const rounds = [four.committee, four.secretary, four.delegates, four.standing];
  expect(minutes.length).toBe(rounds.length);
  for (const [at, round] of rounds.entries()) {
    const { candidates, elected, alternates } = await resultOf(four, round);
    expect(elected.length).toBeGreaterThan(0);
    for (const { name, votes } of candidates.filter(({ no }) => elected.includes(no) || alternates.includes(no)))
      // A long name goes on in the next line of its row.
      expect(minutes[at], name).toMatch(new RegExp(`${name.split(' ').slice(0, 4).join(' ')}[^\\n]*\\s${votes}\\s`));
  }
}

/** One bit of what its first page shows; its attachment stays as it is. */
export function changed(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const [, content = ''] = /\/Contents (\d+) 0 R/.exec(text) ?? [];
  const at = text.indexOf('stream', text.indexOf(`\n${content} 0 obj`)) + 40;
  const other = Uint8Array.from(pdf);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
