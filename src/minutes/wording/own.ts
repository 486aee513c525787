import { wordingOf, type WordingKey } from './wordings.ts';

/** What this congress words in its own way; a count without a congress has none. */
export type OwnWording = Readonly<Partial<Record<WordingKey, string>>>;

/** The sentence to fill: the congress's own, or the model text. */
export function worded(own: OwnWording | undefined, key: WordingKey): string {
  const template = own?.[key] ?? wordingOf(key)?.template;
  if (template === undefined) throw new Error(`no wording “${key}”`);
  return template;
}

/** A text by a key that perhaps nobody may word: `template` unless the congress has its own. */
export const ownOr = (own: OwnWording | undefined, key: string, template: string): string => (own as Readonly<Record<string, string>> | undefined)?.[key] ?? template;
