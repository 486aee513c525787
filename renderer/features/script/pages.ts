import type { ScriptText, ScriptView } from '../../../src/usecases/views.ts';

/** One text in its place in the whole script. */
export type ScriptPage = {
  readonly id: string;
  readonly election: number;
  readonly title: string;
  readonly meeting: string;
  readonly text: ScriptText;
  readonly now: boolean;
  /** Read only when the congress comes to it: a tie, a shortage, a pause. */
  readonly whenNeeded: boolean;
};

const onlyWhenNeeded: ReadonlySet<string> = new Set([
  'opinion', 'opinionMark', 'tieReport', 'tie', 'shortReport', 'short', 'decideReport', 'meetingDecides', 'paused', 'branchThird', 'voided',
]);

/** The whole script in the order in which it is read; what is read now is always among it. */
export function pagesOf({ now, parts }: ScriptView): readonly ScriptPage[] {
  return parts.flatMap(({ election, title, meeting, texts }) => {
    const reading = now?.election === election ? now.texts : [];
    const keys = reading.map((one) => one.key);
    const opinion = texts.some((one) => one.key === 'completeOpinion');
    const absent = reading.filter((one) => !texts.some((other) => other.key === one.key));
    return unique(texts.toSpliced(texts.findLastIndex((one) => keys.includes(one.key)) + 1, 0, ...absent)).map((text) => ({
      id: `${election}.${text.key}`,
      election,
      title,
      meeting,
      text: reading.find((one) => one.key === text.key) ?? text,
      now: keys.includes(text.key),
      whenNeeded: onlyWhenNeeded.has(text.key) && !(opinion && text.key === 'opinionMark'),
    }));
  });
}

const unique = (texts: readonly ScriptText[]): readonly ScriptText[] => texts.filter((one, at) => texts.findIndex((other) => other.key === one.key) === at);

export const firstNow = (pages: readonly ScriptPage[]): ScriptPage | undefined => pages.find((one) => one.now);

const onTheWay = (page: ScriptPage): boolean => page.now || !page.whenNeeded;

/** What is read after this, or before it; what is only read when needed is passed over. */
export function neighbour(pages: readonly ScriptPage[], id: string | undefined, by: 1 | -1): ScriptPage | undefined {
  const at = pages.findIndex((one) => one.id === id);
  if (at < 0) return undefined;
  return by === 1 ? pages.slice(at + 1).find(onTheWay) : pages.slice(0, at).findLast(onTheWay);
}

/** What comes after all that is read now. */
export const comingNext = (pages: readonly ScriptPage[]): ScriptPage | undefined => neighbour(pages, pages.findLast((one) => one.now)?.id, 1);

/** An opinion ballot says nothing of elected people. */
export const isOpinion = (pages: readonly ScriptPage[], election: number): boolean =>
  pages.some((one) => one.election === election && one.text.key === 'completeOpinion');
