import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countedRound } from '../../src/usecases/count-input.ts';
import { digestOf } from '../../src/store/chain.ts';
import type { Event } from '../../src/store/events.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { verifyFile, type Broken } from '../../src/verify/verify.ts';

/** Only for tests: an event as a program that knows no rule would write it, with a right hash; one that says what stands is made when it is written. */
export type Planted = readonly [person: number | null, event: Event | ((store: Store) => Event)];

const at = '2025-05-20T03:00:00.000Z';
export const [head, first, second, presidium, technician] = [1, 2, 3, 4, 5];
export const names: Readonly<Record<number, string>> = { 1: 'Trần Văn Bình', 2: 'Lê Thu Cúc', 3: 'Phạm Đức Dũng', 4: 'Hoàng Minh Khôi', 5: 'Đỗ Quang Tú' };
const roles = ['head', 'member', 'member', 'presidium', 'technician'] as const;
export const pin = { salt: '00', hash: '00' };

export const organisation = { name: 'Đảng bộ', congress: 'Đại hội', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' };
export const congress = { regulation: '190', organisation, meeting: 'delegate', settings: {} } as const;
const board = { head: 'Trần Văn Bình', members: [] };
export const details = { post: 'committee', seats: 2, candidates: [{ name: 'Vũ A' }, { name: 'Vũ B' }, { name: 'Vũ C' }], board, presidium: [] } as const;

const people: readonly Planted[] = roles.map((role, index) => [index === 0 ? null : head, { kind: 'personAdded', id: index + 1, name: names[index + 1] ?? '', role, pin }]);
const roster = Array.from({ length: 4 }, (_, index) => ({ id: index + 1, name: `Đại biểu ${index + 1}`, status: 'present' as const }));

/** Up to the ballots in the hands of four delegates; the list has three names. */
const prepared: readonly Planted[] = [
  ...people,
  [head, { kind: 'rosterReplaced', meeting: 1, people: roster }],
  [head, { kind: 'electionAdded', id: 1, details }],
  [head, { kind: 'listLocked', round: 1 }],
  [head, { kind: 'ballotsIssued', round: 1, issued: 4, presentAtVote: 4, spoiled: 0, attendance: { present: 4 } }],
];

/** From the congress to two bundles, of two papers and of one; every round has two entries. */
export const begun: readonly Planted[] = [
  [null, { kind: 'congressCreated', congress: { ...congress, counting: { bundleSize: 2, entries: 2 } } }],
  ...prepared,
  [head, { kind: 'ballotsCollected', round: 1, collected: 3, spoiled: 0, bundleSize: 2 }],
];

/** The same in one bundle, as formats 1 and 2 had it. */
export const begunEarlier: readonly Planted[] = [[null, { kind: 'congressCreated', congress }], ...prepared, [head, { kind: 'ballotsCollected', round: 1, collected: 3, spoiled: 0 }]];

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const pdf = Buffer.from('%PDF-1.7 biên bản');
export const signedPdf = Buffer.concat([pdf, Buffer.from(' đã ký')]);

/** The digest of the result that the ballots give at this moment. */
export function resultOf(store: Store): string {
  const counted = countedRound({ name: 'planted', store, counting: new Map() }, 1);
  if (!counted.ok) return '0'.repeat(64);
  return digestOf(counted.value.result);
}

/** A folder of its own, and what the independent reader says of a file with these events; `last` is the number of the last one. */
export function planter(): { readonly path: string; readonly plant: (events: readonly Planted[]) => string; readonly toldOf: (events: readonly Planted[]) => { readonly broken: Broken | undefined; readonly last: number }; readonly leave: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-rules-'));
  const path = join(dir, 'planted.kiemphieu');
  const plant = (events: readonly Planted[]): string => {
    rmSync(path, { force: true });
    const made = createStore(path);
    if (!made.ok) throw new Error(made.error.code);
    const store = made.value;
    // A stranger writes what no table would take.
    store.db.pragma('foreign_keys = OFF');
    store.together(() => {
      for (const [who, event] of events) store.record(who === null ? { at } : { person: who, at }, [typeof event === 'function' ? event(store) : event], new Map([pdf, signedPdf].map((bytes) => [sha256(bytes), bytes])));
    });
    store.checkpoint();
    store.close();
    return path;
  };
  return { path, plant, toldOf: (events) => ({ broken: verifyFile(plant(events))?.broken, last: events.length }), leave: () => rmSync(dir, { recursive: true, force: true }) };
}

export const by = (person: number | null, event: Event): Planted => [person, event];
export const second_ = 'Ngô Thị Sáu';
const marks = { struck: [3] };
export type EntryNo = 1 | 2 | 3;
const size = (bundle: number): number => 3 - bundle;

export const start = (by: number, entry: EntryNo, bundle = 1, counted = size(bundle)): Planted => [by, { kind: 'entryStarted', round: 1, bundle, entry, typist: names[by] ?? '', counted, with: second_ }];
export const save = (by: number, entry: EntryNo, place: number, bundle = 1, struck: readonly number[] = marks.struck): Planted => [by, { kind: 'paperSaved', round: 1, bundle, entry, place, marks: { struck }, aside: false }];
export const takeBack = (by: number, entry: EntryNo, place: number): Planted => [by, { kind: 'paperTakenBack', round: 1, bundle: 1, entry, place }];
export const release = (by: number, entry: EntryNo): Planted => [by, { kind: 'entryReleased', round: 1, bundle: 1, entry }];
export const finish = (by: number, entry: EntryNo, bundle = 1, counted = size(bundle)): Planted => [by, { kind: 'entryFinished', round: 1, bundle, entry, counted, with: second_ }];
export const reopen = (by: number, entry: EntryNo): Planted => [by, { kind: 'entryReopened', round: 1, bundle: 1, entry }];
export const miscount = (by: number, moment: 'opening' | 'closing', counted = 1, entry: EntryNo = 1): Planted => [by, { kind: 'bundleMiscounted', round: 1, bundle: 1, entry, moment, counted, by: names[by] ?? '', with: second_ }];
export const countAgain = (by: number, counted: number): Planted => [by, { kind: 'bundleCounted', round: 1, bundle: 1, counted, by: names[by] ?? '', with: second_ }];
export const recount = (by: number, papers: number, bundle = 1): Planted => [by, { kind: 'bundleRecounted', round: 1, bundle, papers, note: 'đếm sót' }];
export const reread = (by: number, position = 1, struck: readonly number[] = marks.struck): Planted => [by, { kind: 'paperReread', round: 1, bundle: 1, position, marks: { struck }, aside: false }];
export const remove = (by: number, position = 1): Planted => [by, { kind: 'paperRemoved', round: 1, bundle: 1, position, note: 'không có' }];
export const rule = (by: number, position = 1, votesFor = 1): Planted => [by, { kind: 'paperRuled', round: 1, bundle: 1, position, ruling: { kind: 'invalid', code: 'I7', note: 'mực' }, votesFor }];
export const explain = (by: number, code = 'W304'): Planted => [by, { kind: 'explained', round: 1, code, text: 'đã biết' }];
export const withdraw = (by: number): Planted => [by, { kind: 'explanationsWithdrawn', round: 1 }];
export const conclude: Planted = [head, { kind: 'papersConcluded', round: 1 }];
export const close: Planted = [head, (store) => ({ kind: 'countClosed', round: 1, result: resultOf(store) })];
export const print = (person: number | null = head, version = 1, paper = version): Planted => [person, (store) => ({ kind: 'minutesPrinted', round: 1, paper, version, head: store.head().head, sha256: sha256(pdf) })];
export const sign: Planted = [head, { kind: 'boardSigned', round: 1 }];
export const confirm = (person: number | null, ofPresidium = presidium, paper = 1): Planted => [person, { kind: 'resultConfirmed', round: 1, paper, by: ofPresidium }];
export const correct = (person: number, version = 2): Planted => [person, { kind: 'countReopened', round: 1, reason: 'sai', version }];
export const sendBack = (person: number, sentBackBy: number): Planted => [person, { kind: 'countReopened', round: 1, reason: 'đọc nhầm', version: 2, sentBackBy }];

/** An entry of a bundle whole; `papers`: what each of them is read as. */
export const entered = (person: number, entry: EntryNo, bundle: 1 | 2, papers: readonly (readonly number[])[] = Array.from({ length: size(bundle) }, () => marks.struck)): readonly Planted[] => [
  start(person, entry, bundle), ...papers.map((struck, index) => save(person, entry, index + 1, bundle, struck)), finish(person, entry, bundle),
];
export const firstDone = entered(first, 1, 1);
export const bundleDone = [...firstDone, ...entered(second, 2, 1)];
/** The first paper is read in two ways. */
export const differing = [...firstDone, ...entered(second, 2, 1, [[2], [3]])];
/** The second entry has a paper before those that the first has, and its next is read in another way. */
export const oneMore = [...firstDone, ...entered(second, 2, 1, [[2], [1], [3]])];
export const counted = [...bundleDone, ...entered(first, 1, 2), ...entered(second, 2, 2)];
export const concluded = [...counted, conclude];
export const closed = [...concluded, close];
export const signed = [...closed, print(), sign];
export const confirmed = [...signed, confirm(technician)];
/** One of two seats is left open, for the meeting to decide. */
const onlyFirst = (entry: EntryNo, person: number, bundle: 1 | 2): readonly Planted[] => entered(person, entry, bundle, Array.from({ length: size(bundle) }, () => [2, 3]));
export const shortSigned = [...onlyFirst(1, first, 1), ...onlyFirst(2, second, 1), ...onlyFirst(1, first, 2), ...onlyFirst(2, second, 2), conclude, close, print(), sign];
export const short = [...shortSigned, confirm(technician)];
