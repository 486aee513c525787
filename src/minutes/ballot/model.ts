import texts from '../../../resources/texts/ballot.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import { roundLines } from '../bundle/texts.ts';
import { electionName, headingFor } from '../heading.ts';
import { gatheredOf } from '../of-round.ts';
import { capitalised, fill, texts as common, upper } from '../texts.ts';
import { sheetOf, type Around, type Sheet } from './sheet.ts';
import type { BallotSource } from './source.ts';

/** What a ballot says: the same on every one of the round. It has no footer, no number and no version. */
export type BallotModel = Around & {
  readonly title: string;
  /** ISO time that the PDF bears; it is not on the paper. */
  readonly made: string;
  readonly mark?: string;
  readonly stamp: string;
  readonly columns: readonly string[];
  readonly names: readonly string[];
  readonly sheet: Sheet;
  /** On a side that is not the last, and on the one after it. */
  readonly goesOn: string;
  readonly again: string;
};

export function ballotModel(source: BallotSource): BallotModel {
  const { form, names, rehearsal } = source;
  const around = aroundOf(source);
  const { order, name, agree, disagree } = texts.columns;
  return {
    ...around,
    title: [around.name, ...around.about].join(' – '),
    made: source.printedAt,
    ...(rehearsal ? { mark: common.lines.rehearsal } : {}),
    stamp: texts.stamp,
    columns: form === 'strike' ? [order, name] : [order, name, agree, disagree],
    names,
    sheet: sheetOf(names, around),
    goesOn: texts.goesOn,
    again: fill(texts.again, { name: [around.name, ...around.about.slice(0, 1)].join(' ') }),
  };
}

function aroundOf(source: BallotSource): Around {
  const { above, party, placeDate } = headingFor(gatheredOf(source), '');
  return {
    form: source.form,
    head: [party, ...above, placeDate],
    name: upper(isOpinion(source) ? texts.nameOpinion : texts.name),
    about: [aboutOf(source), ...(source.round > 1 ? roundLines({ ...source, ...(isOpinion(source) ? { opinion: true } : {}) }) : [])],
    seats: seatsOf(source),
    how: source.form === 'strike' ? texts.strike : texts.agree,
  };
}

const isOpinion = ({ election }: BallotSource): boolean => election.post === 'opinion';

/** `PHIẾU BẦU` / `Ban Chấp hành …`: the verb stands in the name of the paper already. */
const aboutOf = (source: BallotSource): string =>
  isOpinion(source)
    ? electionName(gatheredOf(source), source.election).replace(/^\s*(phiếu )?xin ý kiến\s+/iu, '')
    : capitalised(electionName(gatheredOf(source), source.election).replace(/^\s*(bầu cử|bầu)\s+/iu, ''));

function seatsOf(source: BallotSource): string {
  const { election, seats, alternates = 0, alternatesOnly } = source;
  const values = { seats: grouped(seats), alternates: grouped(alternates) };
  if (isOpinion(source)) return fill(texts.seatsOpinion, values);
  if (election.post !== 'delegates') return fill(texts.seats, values);
  if (alternatesOnly === true) return fill(texts.seatsAlternate, values);
  return fill(alternates > 0 ? texts.seatsDelegates : texts.seatsOfficial, values);
}
