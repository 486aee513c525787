import texts from '../../../resources/texts/withdrawal.json' with { type: 'json' };
import { electionName, headingFor, nameOfMeeting } from '../heading.ts';
import { gatheredOf, modelOf, wordsOf } from '../of-round.ts';
import { fact, pen, strong, text, type Block, type PaperModel, type PaperPart } from '../paper.ts';
import { citation } from '../spell.ts';
import { fill, lowered, upper } from '../texts.ts';
import { worded } from '../wording/own.ts';
import type { Asking, WithdrawalSource } from './source.ts';

/** A request to be taken off a list: a sheet for each who asked, or an empty one. */
export const withdrawalModel = (source: WithdrawalSource): PaperModel =>
  modelOf(source, texts.title, source.people.length === 0 ? [sheet(source)] : source.people.map((person) => sheet(source, person)));

/** A letter, so its words follow on without headings. */
const letter = (number: number, blocks: readonly Block[]): PaperPart['closing'] => ({ number, title: '', blocks });

function sheet(source: WithdrawalSource, person?: Asking): PaperPart {
  const words = wordsOf(source, source);
  const { list } = source.regulation.articles;
  const known = (label: string, value: string | undefined): Block => (value === undefined || value === '' ? pen(label) : fact(label, value));
  const { above: [organisation = '', ...meeting], ...heading } = headingFor(gatheredOf(source), '');
  return {
    heading: { ...heading, above: [organisation], body: meeting.join(', '), placeDate: fill(texts.placeDate, { place: source.organisation.place }) },
    title: upper(texts.title),
    about: [],
    sections: [
      letter(1, [
        strong(fill(texts.to, { meeting: nameOfMeeting(gatheredOf(source)) })),
        known(texts.name, person?.name),
        known(texts.birthYear, person?.birthYear?.toString()),
        known(texts.unit, person?.note),
        text(fill(worded(source.wording, 'withdrawal.named'), { ...words, election: lowered(electionName(gatheredOf(source), source.election)) })),
        pen(texts.asks, 4),
      ]),
    ],
    closing: letter(2, [
      text(fill(worded(source.wording, 'withdrawal.decides'), words)),
      text(fill(texts.article, { ...words, article: citation(list, source.regulation) })),
      ...(person?.withdrawal === undefined ? [] : [outcome(person.withdrawal, fill(texts.outcome, words))]),
    ]),
    signatures: { left: { titles: [upper(texts.received)] }, right: { titles: [upper(texts.asking)], ...(person === undefined ? {} : { name: person.name }) }, othersTitle: '', others: [] },
  };
}

/** What the meeting decided, once it has. */
const outcome = (withdrawal: NonNullable<Asking['withdrawal']>, label: string): Block =>
  withdrawal === 'asked' ? pen(label) : fact(label, withdrawal === 'allowed' ? texts.allowed : texts.refused);
