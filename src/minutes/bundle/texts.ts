import texts from '../../../resources/texts/bundle-papers.json' with { type: 'json' };
import { inWords } from '../script/in-words.ts';
import { dateText } from '../spell.ts';
import { fill, texts as common } from '../texts.ts';
import type { RoundOfPapers } from './source.ts';

export { texts };

const ordinals: Readonly<Record<string, string>> = texts.ordinals;

/** `Bầu lần thứ hai`; an opinion ballot has no rounds. And that the round is void, where it is. */
export function roundLines({ round, tieRevote, opinion, voided }: Pick<RoundOfPapers, 'round' | 'tieRevote' | 'opinion' | 'voided'>): readonly string[] {
  const line = tieRevote === true ? texts.roundTie : texts.round;
  return [...(opinion === true ? [] : [fill(line, { ordinal: ordinals[String(round)] ?? inWords(round) })]), ...(voided === true ? [texts.voided] : [])];
}

const partsOf = (at: string): { readonly hour: string; readonly minute: string; readonly date: string } => {
  const [date = '', time = ''] = at.split('T');
  const [hour = '', minute = ''] = time.split(':');
  return { hour, minute, date: dateText(date) };
};

/** `09 giờ 15` */
export const hourText = (at: string): string => fill(texts.time, partsOf(at));
/** `09 giờ 15, 20/05/2025`; on the day that the paper bears, the hour alone. */
export const momentText = (at: string, day?: string): string => (day !== undefined && at.startsWith(day) ? hourText(at) : fill(texts.moment, partsOf(at)));

/** Board, or the team of an opinion ballot, in its own words. */
export const countersOf = ({ opinion }: Pick<RoundOfPapers, 'opinion'>): (typeof common.counters)['board'] => common.counters[opinion === true ? 'team' : 'board'];
