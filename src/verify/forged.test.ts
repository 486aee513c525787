import Database from 'better-sqlite3';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { desk } from '../api/desk.ts';
import { linkOf } from './format.ts';
import {
  begun, by, close, closed, conclude, concluded, confirm, confirmed, congress, correct, explain, first, firstDone, head, organisation, pdf, pin, planter, presidium, print, save, second, sha256, sign,
  signed, start, technician, type Planted,
} from '../../scripts/tamper/planted.ts';
import { verifyFile } from './verify.ts';

let file: ReturnType<typeof planter>;
beforeAll(() => {
  file = planter();
});
afterAll(() => file.leave());

const place = { round: 1, bundle: 1 };
const reopened = [...confirmed, correct(head)];
const removed = (position: number): Planted => by(head, { kind: 'paperRemoved', ...place, position, note: 'x' });
const collected = (papers: number): Planted => by(head, { kind: 'ballotsRecounted', round: 1, collected: papers, note: 'x' });
const turned = (struck: readonly number[]): Planted => by(head, { kind: 'paperRuled', ...place, position: 1, ruling: { kind: 'valid', marks: { struck }, note: 'x' }, votesFor: 1 });
const member = { name: 'Lê Thu Cúc', role: 'head' } as const;
const khoi = { name: 'Hoàng Minh Khôi', role: 'presidium' } as const;
const counting = { bundleSize: 2, entries: 2 } as const;
const issued = { kind: 'ballotsIssued', round: 1, issued: 4, presentAtVote: 4, spoiled: 0, attendance: { present: 4 } } as const;
const secondOpen = [...firstDone, start(second, 2), save(second, 2, 1), save(second, 2, 2)];

/** A tail with right hashes behind a file that holds: the first event of it that could not have happened is found, and the program does not open it. */
const forged: readonly (readonly [string, before: readonly Planted[], ...tail: readonly Planted[]])[] = [
  ['minutes printed by nobody over a confirmed count', confirmed, print(null, 2)],
  ['minutes printed by the technician over a confirmed count', confirmed, print(technician, 2)],
  ['minutes printed before the count is closed', concluded, print(technician)],
  ['minutes printed by the other event', confirmed, [technician, (store) => ({ kind: 'paperPrinted', paper: 2, of: 'minutes', round: 1, version: 2, head: store.head().head, sha256: sha256(pdf), content: 'c' })]],
  ['minutes with another head than the one before', closed, by(head, { kind: 'minutesPrinted', round: 1, paper: 1, version: 1, head: '0'.repeat(64), sha256: sha256(pdf) })],
  ['the details of minutes after the confirmation', confirmed, by(technician, { kind: 'minutesDetailed', round: 1, minutes: {} })],
  ['a member made head by nobody', confirmed, by(null, { kind: 'personChanged', id: first, ...member }), correct(first)],
  ['a member made head by himself', confirmed, by(first, { kind: 'personChanged', id: first, ...member }), correct(first)],
  ['a new PIN of the presidium by the technician', signed, by(technician, { kind: 'personChanged', id: presidium, ...khoi, pin }), confirm(technician)],
  ['a new PIN of the presidium by the head', signed, by(head, { kind: 'personChanged', id: presidium, ...khoi, pin }), confirm(head)],
  ['somebody of the presidium brought in by the technician', signed, by(technician, { kind: 'personAdded', id: 6, name: 'X', role: 'presidium', pin }), confirm(technician, 6)],
  ['somebody of the presidium brought in by the head after the ballots', signed, by(head, { kind: 'personAdded', id: 6, name: 'X', role: 'presidium', pin }), confirm(head, 6)],
  ['the presidium removed by the head', signed, by(head, { kind: 'personRemoved', id: presidium }), confirm(technician)],
  ['a confirmation by nobody, of a paper that is not there', signed, confirm(null, presidium, 77)],
  ['a confirmation of a paper that is not there', signed, confirm(technician, presidium, 77)],
  ['a confirmation of what nobody printed', closed, sign, confirm(technician)],
  ['a second confirmation', confirmed, confirm(technician)],
  ['another number of ballots issued after the confirmation', confirmed, by(technician, { ...issued, spoiled: 500 })],
  ['ballots issued anew once papers are collected', [], by(technician, { ...issued, attendance: { present: 4, absentUnreplaced: 9 } })],
  ['a list locked once more by nobody', confirmed, by(null, { kind: 'listLocked', round: 1, vote: { for: 1, against: 0, other: 0 } })],
  ['another congress after the confirmation', confirmed, by(technician, { kind: 'congressChanged', congress: { ...congress, counting, organisation: { ...organisation, name: 'Đảng bộ khác' } } })],
  ['another regulation while the count is open', concluded, by(technician, { kind: 'congressChanged', congress: { ...congress, counting, regulation: '244' } }), close],
  ['other settings by the head while the count is open', concluded, by(head, { kind: 'congressChanged', congress: { ...congress, counting, settings: { allDisagreeMulti: 'valid' } } }), close],
  ['another board by nobody', confirmed, by(null, { kind: 'boardChanged', round: 1, board: { head: 'Kẻ Khác', members: [] } })],
  ['papers removed that every entry has, the number made to fit', reopened, removed(1), removed(2), collected(1), conclude, close],
  ['a count closed over fewer papers than were collected', [...reopened, collected(9)], conclude, close],
  ['votes turned without a majority', reopened, by(head, { kind: 'paperRuled', ...place, position: 1, ruling: { kind: 'valid', marks: { struck: [1] }, note: 'x' }, votesFor: 0 }), conclude, close],
  ['a ruling with a mark that is not on the ballot', reopened, turned([99]), conclude, close],
  ['a count closed without a result', [...reopened, conclude], by(head, { kind: 'countClosed', round: 1 })],
  ['papers taken back from the first on', secondOpen, by(second, { kind: 'paperTakenBack', ...place, entry: 2, place: 1 })],
  ['readings with a gap', [], save(first, 1, 100)],
  ['the typist named as who reads', [], by(second, { kind: 'entryStarted', ...place, entry: 1, typist: 'Lê Thu Cúc', reader: 'Lê Thu Cúc', counted: 2, with: 'Lê Thu Cúc' })],
  ['a miscount by names of nobody', [], by(second, { kind: 'bundleMiscounted', ...place, entry: 1, moment: 'opening', counted: 1, by: 'nobody', with: 'nobody' })],
  ['a count taken up again as an earlier version', confirmed, correct(head, 1)],
  ['a block explained that nobody can explain', concluded, explain(head, 'F201'), close],
  ['a void count of a confirmed round by a member', confirmed, by(first, { kind: 'roundVoided', round: 1, reason: 'x' })],
  ['the opening of a file by a person', confirmed, by(first, { kind: 'fileOpened', unclosed: false })],
];

async function opened(): Promise<readonly unknown[]> {
  const one = desk({ dir: dirname(file.path) });
  const { status, body } = await one.ask('POST', '/files/open', { name: basename(file.path) });
  return [status, body.code, body.message];
}

it.each(forged.map(([title, before, ...tail]) => ({ title, before, tail })))('$title', async ({ before, tail }) => {
  const standing = [...begun, ...before];
  expect(file.toldOf(standing).broken).toBeUndefined();
  const event = standing.length + 1;
  expect(file.toldOf([...standing, ...tail]).broken).toEqual({ kind: 'impossible', event });
  expect(await opened()).toEqual([409, 'FILE_TAMPERED', expect.stringContaining(`sự kiện ${event}.`)]);
});

/** One more row with a right hash, however its payload is written; no table follows it. */
function append(kind: string, payload: string): number {
  const db = new Database(file.plant(begun));
  const seq = begun.length + 1;
  const row = { seq, at: '2025-05-20T03:00:00.000Z', person: head, kind, payload };
  const last = db.prepare<[], string>('SELECT hash FROM journal ORDER BY seq DESC').pluck().get() ?? '';
  db.prepare('INSERT INTO journal (seq, at, person, kind, payload, hash) VALUES (?, ?, ?, ?, ?, ?)').run(seq, row.at, head, kind, payload, linkOf(last, { ...row, hash: '' }));
  db.close();
  return seq;
}

it.each([
  ['bundles of no papers', 'impossible', 'ballotsCollected', '{"bundleSize":0,"collected":3,"round":1,"spoiled":0}'],
  ['more papers collected than there are people', 'impossible', 'ballotsCollected', '{"bundleSize":2,"collected":1000000000,"round":1,"spoiled":0}'],
  ['papers alike without an end', 'impossible', 'paperSaved', '{"aside":false,"bundle":1,"entry":1,"marks":{"struck":[3]},"place":1,"round":1,"times":1000000000}'],
  ['half a paper', 'impossible', 'ballotsRecounted', '{"collected":2.5,"note":"x","round":1}'],
  ['a kind of event that nobody knows', 'stuck', 'ballotsFound', '{}'],
  ['a key written twice', 'stuck', 'ballotsRecounted', '{"collected":3,"collected":2,"note":"x","round":1}'],
  ['spaces in the payload', 'stuck', 'ballotsRecounted', '{"collected":2, "note":"x","round":1}'],
  ['keys in another order', 'stuck', 'ballotsRecounted', '{"round":1,"collected":2,"note":"x"}'],
  ['a payload with a kind of its own', 'stuck', 'fileClosed', '{"kind":"fileClosed"}'],
  ['a payload that is no object', 'stuck', 'fileClosed', 'null'],
])('%s', async (_, broken, kind, payload) => {
  const event = append(kind, payload);
  expect(verifyFile(file.path)?.broken).toEqual({ kind: broken, event });
  expect(await opened()).toEqual([409, 'FILE_TAMPERED', expect.stringContaining(`sự kiện ${event}.`)]);
});
