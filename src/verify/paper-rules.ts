import type { Row } from './format.ts';
import { cell } from './replay/event.ts';
import { find } from './replay/tables.ts';
import { nextMinutes } from './result-rules.ts';
import { all, by, desk, next, overSigned, round, since3, type Rule } from './rule.ts';

/** A paper bears the head as it was when the paper was made: that of the event just before. */
const bearsHead: Rule = (_, event, before) => cell(event, 'head') === before?.hash;

const nextVersion: Rule = ({ tables }, event) => {
  const same = (row: Row): boolean => row['kind'] === cell(event, 'of') && row['round'] === (cell(event, 'round') ?? null) && row['meeting'] === (cell(event, 'meeting') ?? null);
  return Number(event.payload['version']) === (tables['paper'] ?? []).filter(same).length + 1;
};

const nextPaper: Rule = ({ tables }, event) => next(tables, 'paper', event.payload['paper']);

/** Minutes have their own event, and a paper is about a round, or a meeting, or neither. */
const otherPaper: Rule = ({ tables }, event) => {
  const { of, round: about, meeting } = event.payload;
  const there = (table: string, id: unknown): boolean => id === undefined || find(tables, table, { id: Number(id) }) !== undefined;
  return of !== 'minutes' && (about === undefined || meeting === undefined) && there('round', about) && there('meeting', meeting);
};

const inHand: Rule = ({ tables }, event) => find(tables, 'paper', { id: cell(event, 'paper') })?.['replaced_by'] === null;

/** What it tells stands: no result of it was taken up again or declared void since it was printed. */
const standing: Rule = ({ overtaken }, event) => !overtaken.has(Number(event.payload['paper']));

/** The presidium's place is signed from its seat or the head's, the board's from the board's. */
const seated: Rule = (course, event) => (/^ky:doan-chu-tich(:|$)/.test(String(event.payload['place'])) ? by('head', 'presidium') : by('head', 'member'))(course, event);

/** What can be printed and signed, and when. */
export const ofPrinting = {
  minutesPrinted: all(desk, since3(overSigned), bearsHead, nextPaper, nextMinutes, round({ known: ['closed_at'], unknown: ['signed_at', 'confirmed_at', 'voided_at'] })),
  paperPrinted: all(desk, since3(overSigned), bearsHead, nextPaper, nextVersion, otherPaper),
  paperSigned: all(by('head', 'member', 'presidium'), inHand, since3(all(standing, seated))),
} satisfies Readonly<Record<string, Rule>>;

const beginsWith = (bytes: unknown, start: unknown): boolean =>
  bytes instanceof Uint8Array && start instanceof Uint8Array && bytes.length > start.length && Buffer.compare(bytes.subarray(0, start.length), start) === 0;

/** A signed paper that does not begin with the paper as it was before this signature. */
export function strayOrder(tables: Readonly<Record<string, readonly Row[]>>): Row | undefined {
  const signatures = tables['signature'] ?? [];
  return signatures.find(({ paper, no, bytes }) => {
    const before = Number(no) === 1 ? (tables['paper'] ?? []).find(({ id }) => id === paper) : signatures.find((one) => one['paper'] === paper && one['no'] === Number(no) - 1);
    return !beginsWith(bytes, before?.['bytes']);
  });
}
