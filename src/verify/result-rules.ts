import { standingOfCount } from '../domain/counting/bundles.ts';
import type { CountResult } from '../domain/count/output.ts';
import { countOf } from './course.ts';
import { notDrawnOn } from './decision-rules.ts';
import type { Row } from './format.ts';
import { undecided, unusedOpinion } from './plan-rules.ts';
import { cell, type Event } from './replay/event.ts';
import type { Tables } from './replay/tables.ts';
import { digestOf, explainable, resultOf } from './results.ts';
import { all, anybody, by, desk, filled, open, overSigned, personIn, roleOf, round, roundIn, rowsIn, since3, type Course, type Rule } from './rule.ts';

/** Every bundle lies compared, and together they hold the papers collected. */
const wholeCount: Rule = ({ tables }, event) => {
  const row = roundIn(tables, event);
  const bundles = rowsIn(tables, 'bundle', (one) => one['round'] === row?.['id']);
  const entries = rowsIn(tables, 'entry', (one) => one['round'] === row?.['id']);
  const sum = bundles.reduce((papers, one) => papers + Number(one['papers']), 0);
  return sum === row?.['collected'] && entries.length === bundles.length * Number(row['entries']) && entries.every((one) => one['counted'] !== null);
};

/** No place is open in any bundle, and each holds as many papers as it is to hold. */
const agreed: Rule = (course, event) => standingOfCount(countOf(course, Number(event.payload['round'])), Number(roundIn(course.tables, event)?.['collected'])) === 'agreed';

function resultNow(course: Course, event: Event): CountResult | undefined {
  const row = roundIn(course.tables, event);
  return row === undefined || !agreed(course, event) ? undefined : resultOf(course.tables, row, countOf(course, Number(row['id'])));
}

const arose: Rule = (course, event) => {
  const result = resultNow(course, event);
  return result !== undefined && explainable(result).includes(String(event.payload['code']));
};

/** Nothing forbids the closing, and what the event says is what the ballots give. */
const closable: Rule = (course, event) => {
  const result = resultNow(course, event);
  return result !== undefined && result.closable && event.payload['result'] === digestOf(result);
};

/** Ballots printed are those issued, spoiled and left over, where the last were counted. */
const printedHolds: Rule = ({ tables }, event) => {
  const row = roundIn(tables, event);
  const step = rowsIn(tables, 'step', (one) => one['round'] === row?.['id'] && one['kind'] === 'ballotsPrinted')[0];
  if (step === undefined || row === undefined || (row['unused'] ?? null) === null) return true;
  return (JSON.parse(String(step['data'])) as { readonly printed: number }).printed === Number(row['issued']) + Number(row['spoiled']) + Number(row['unused']);
};

/** What changes the count of a round. */
export const changes: readonly string[] = ['paperReread', 'paperRemoved', 'paperRuled', 'ballotsRecounted', 'unusedCounted', 'bundleRecounted', 'entryReopened', 'countReopened'];
/** Only with the change that takes back what was explained, by the same person, and where something was explained. */
const withChange: Rule = ({ tables }, event, before) =>
  before !== undefined && changes.includes(before.kind) && before.payload['round'] === event.payload['round'] && before.person === event.person && roundIn(tables, event)?.['explanations'] !== '{}';

/** Minutes of a round, the last first. */
const minutesOf = (tables: Tables, event: Event): readonly Row[] => rowsIn(tables, 'paper', (one) => one['kind'] === 'minutes' && one['round'] === cell(event, 'round')).toReversed();
export const minutesInHand = (tables: Tables, event: Event): Row | undefined => minutesOf(tables, event).find((one) => one['replaced_by'] === null);
const versionOf = (tables: Tables, event: Event): number => Number(roundIn(tables, event)?.['version']);

const printed: Rule = ({ tables }, event) => minutesInHand(tables, event)?.['version'] === versionOf(tables, event);

/** The first minutes have the version in hand; every later one the next. */
export const nextMinutes: Rule = ({ tables }, event) => {
  const version = versionOf(tables, event);
  return event.payload['version'] === (minutesOf(tables, event).some((one) => one['version'] === version) ? version + 1 : version);
};

/** What the pen would fill in, until the board has signed; minutes on paper are then to be printed anew. */
const detailed: Rule = (course, event) => {
  const onPaper = roundIn(course.tables, event)?.['closed_at'] !== null && printed(course, event);
  return event.payload['version'] === (onPaper ? versionOf(course.tables, event) + 1 : undefined);
};

/** A paper that the event names is the one in hand, with its bytes. */
const namesPaper: Rule = ({ tables }, event) => {
  const paper = minutesInHand(tables, event);
  const { paper: id, sha256 } = event.payload;
  if (paper === undefined || (id !== undefined && id !== paper['id'])) return false;
  const signed = rowsIn(tables, 'signature', (one) => one['paper'] === paper['id']).map((one) => one['sha256'] ?? null);
  return sha256 === undefined || (signed.at(-1) ?? paper['sha256']) === sha256;
};

const presidium: Rule = ({ tables }, event) => roleOf(tables, event.payload['by']) === 'presidium';
const thatOne: Rule = (course, event) => event.payload['paper'] !== undefined && namesPaper(course, event);

/** The presidium sends back what the board has signed and it has not confirmed; whoever sits at the desk records it. */
const sentBack: Rule = all(anybody, round({ known: ['signed_at'], unknown: ['confirmed_at'] }), ({ tables }, event) => personIn(tables, event.payload['sentBackBy'])?.['removed'] === 0 && roleOf(tables, event.payload['sentBackBy']) === 'presidium');
/** The head corrects, until the meeting has decided on it; or the presidium sends back. */
const mayReopen: Rule = (course, event) => (event.payload['sentBackBy'] === undefined ? all(by('head'), since3(all(unusedOpinion, notDrawnOn))) : sentBack)(course, event);
const anew: Rule = ({ tables }, event) => event.payload['version'] === versionOf(tables, event) + 1 && filled(event.payload['reason']);

/** From the conclusion of the board to the confirmation of the presidium. */
export const ofResult = {
  papersConcluded: all(by('head'), open, wholeCount, since3(all(round({ unknown: ['concluded_at'] }), agreed))),
  explained: all(by('head'), open, since3(all(arose, (_, event) => filled(event.payload['text'])))),
  explanationsWithdrawn: all(open, withChange),
  countClosed: all(by('head'), open, round({ known: ['concluded_at'] }), since3(all(closable, printedHolds))),
  minutesDetailed: all(desk, round({ unknown: ['signed_at', 'confirmed_at', 'voided_at'] }), since3(all(detailed, overSigned))),
  boardSigned: all(by('head'), round({ known: ['closed_at'], unknown: ['signed_at', 'confirmed_at', 'voided_at'] }), printed, namesPaper),
  resultConfirmed: all(anybody, presidium, round({ known: ['signed_at'], unknown: ['confirmed_at', 'voided_at'] }), thatOne),
  countReopened: all(mayReopen, round({ known: ['closed_at'], unknown: ['voided_at'] }), undecided, anew),
} satisfies Readonly<Record<string, Rule>>;
