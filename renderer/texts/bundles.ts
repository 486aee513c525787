import type { BundleView, ComparedPaper } from '../../src/usecases/views.ts';

/** `1`, `1 và 2`, `1, 2 và 3`. */
const listed = (words: readonly (string | number)[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`);

/** `tập 4`, `tập 4, 5 và 7`. */
export const bundlesNamed = (bundles: readonly number[]): string => `tập ${listed(bundles)}`;

/** `lần 1`, `lần 1 và lần 3`. */
export const entriesNamed = (entries: readonly number[]): string => listed(entries.map((entry) => `lần ${entry}`));

export const upper = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));

/** All entries of the bundle are done. */
export const isCompared = ({ state }: BundleView): boolean => state === 'comparing' || state === 'agreed';

const stillToCome: Readonly<Partial<Record<BundleView['state'], string>>> = { empty: 'chưa nhập', entering: 'đang nhập', entered: 'đang nhập', miscounted: 'đếm tay chưa khớp' };

/** Bundles that are not entered as often as they are to be, by what they wait for; no figures. */
export function toCome(bundles: readonly BundleView[]): readonly { readonly bundles: readonly number[]; readonly word: string }[] {
  const waiting = bundles.filter(({ state }) => stillToCome[state] !== undefined);
  const words = [...new Set(waiting.map(({ state }) => stillToCome[state] ?? ''))];
  return words.map((word) => ({ word, bundles: waiting.filter(({ state }) => stillToCome[state] === word).map(({ bundle }) => bundle) }));
}

/** `Đã đối chiếu xong 3 trong 7 tập, còn 4 chỗ chưa xong`: a bundle is done when it agrees. */
export function bundlesDone(bundles: readonly BundleView[]): string {
  const open = bundles.reduce((sum, one) => sum + (one.open ?? 0), 0);
  const done = `Đã đối chiếu xong ${bundles.filter(({ state }) => state === 'agreed').length} trong ${bundles.length} tập`;
  return open === 0 ? done : `${done}, còn ${open} chỗ chưa xong`;
}

/** The paper as one looks for it: its bundle and its place in the stack; a place without a paper by the one before. */
export function paperName({ bundle, paper, after }: Pick<ComparedPaper, 'bundle' | 'paper' | 'after'>): string {
  const place = paper !== undefined ? `tờ ${paper}` : after === 0 ? 'trước tờ 1' : `sau tờ ${after}`;
  return `Tập ${bundle} · ${place}`;
}

/** Its place in each entry, where they do not all say what its name says. */
export function placesText({ places, paper }: Pick<ComparedPaper, 'places' | 'paper'>): readonly string[] {
  if (places.every((one) => one !== null && one === paper)) return [];
  return places.map((one, at) => `lần ${at + 1}: ${one === null ? 'không có' : `tờ ${one}`}`);
}
