import texts from '../../../resources/texts/box-sealing.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import { headingFor } from '../heading.ts';
import { aboutRound, gatheredOf, modelOf, wordsOf } from '../of-round.ts';
import { fact, pen, text, type Block, type PaperModel, type Section, type Signatures } from '../paper.ts';
import { signPlaces } from '../sign-places.ts';
import { dateText } from '../spell.ts';
import { capitalised, fill, texts as common, upper, type Values } from '../texts.ts';
import { worded } from '../wording/own.ts';
import type { WordingKey } from '../wording/wordings.ts';
import type { BoxSealingSource } from './source.ts';

/** The box shown empty and sealed (P3): signed by the head, a member and two witnesses. */
export function boxSealingModel(source: BoxSealingSource): PaperModel {
  const [closing, ...others] = sections(source).toReversed();
  return modelOf(source, texts.title, [
    {
      heading: headingFor(gatheredOf(source), words(source)['body'] ?? ''),
      title: upper(texts.title),
      about: aboutRound(source, source),
      sections: others.toReversed(),
      closing: closing!,
      signatures: signatures(source),
    },
  ]);
}

const words = (source: BoxSealingSource): Values => wordsOf(source, source);

function sections(source: BoxSealingSource): readonly Section[] {
  const { headings } = texts;
  const own = (key: WordingKey): string => worded(source.wording, key);
  const line = (template: string, values: Values = {}): string => fill(template, { ...words(source), ...values });
  const { place, date } = source.organisation;
  const contents: readonly (readonly [string, readonly Block[]])[] = [
    [headings.opening, [text(line(own('boxSealing.began'), { place, date: dateText(date) }))]],
    [headings.people, people(source)],
    [headings.check, [pen(texts.boxes), text(line(own('boxSealing.check'))), pen(texts.state)]],
    [headings.seals, seals(source)],
    [headings.ballots, [figure(texts.printed, source.printed), pen(line(texts.received)), pen(texts.stamped)]],
    [headings.opened, [pen(texts.ended), pen(texts.openedAt), pen(texts.whole)]],
    [headings.remarks, [pen(line(texts.remarks), 2)]],
    [headings.closing, [text(line(own('boxSealing.copies')))]],
  ];
  return contents.map(([title, blocks], at) => ({ number: at + 1, title, blocks }));
}

const figure = (label: string, value: number | undefined): Block => (value === undefined ? pen(label) : fact(label, grouped(value)));

function people(source: BoxSealingSource): readonly Block[] {
  const { board, witnesses, present, presentAtVote } = source;
  const named = words(source);
  const members = board.members.filter((name) => name !== board.head && name !== board.secretary);
  const called = fill(texts.witnesses, { people: capitalised(named['person'] ?? '') });
  return [
    fact(named['head'] ?? '', board.head),
    ...(board.secretary === undefined || board.secretary === board.head ? [] : [fact(named['secretary'] ?? '', board.secretary)]),
    ...(members.length === 0 ? [] : [fact(texts.members, members.join(', '))]),
    ...(witnesses.length === 0 ? [pen(`${called} 1`), pen(`${called} 2`)] : [fact(called, witnesses.join(', '))]),
    // The witnesses sign before the vote: what is known only after it changes nothing of their paper.
    present !== undefined ? fact(fill(texts.presentNow, named), grouped(present)) : figure(texts.present, presentAtVote),
  ];
}

/** Rows for the pen: so many seals as boxes usually bear. */
const rowsOfSeals = 3;

function seals({ seals: recorded }: BoxSealingSource): readonly Block[] {
  const { order, no, where, signed } = texts.columns;
  return [
    ...(recorded === undefined || recorded.trim() === '' ? [] : [fact(texts.recorded, recorded)]),
    text(texts.seals),
    {
      kind: 'table',
      columns: [{ title: order, kind: 'order' }, { title: no, kind: 'percent' }, { title: where, kind: 'words' }, { title: signed, kind: 'words' }],
      rows: Array.from({ length: rowsOfSeals }, (_, at) => [String(at + 1), '', ' \n ', '']),
    },
  ];
}

function signatures(source: BoxSealingSource): Signatures {
  const named = words(source);
  const witness = (no: number): Signatures['right'] => ({ titles: [upper(texts.witnessTitle), String(no)], place: signPlaces.witness(no) });
  return {
    left: witness(1),
    middle: [witness(2)],
    right: { titles: [upper(fill(common.lines.sign, named)), upper(named['head'] ?? '')], name: source.board.head, place: signPlaces.head },
    othersTitle: fill(texts.memberTitle, named),
    others: [{ role: texts.member, name: texts.unnamed, place: signPlaces.member(1) }],
  };
}
