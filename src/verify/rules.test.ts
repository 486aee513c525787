import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { Event } from '../store/events.ts';
import type { Kind } from './format.ts';
import {
  begun, begunEarlier, bundleDone, by, close, closed, conclude, concluded, confirm, confirmed, correct, countAgain, counted, details, differing, entered, explain, finish, first, firstDone, head, miscount,
  oneMore, pdf, planter, presidium, print, recount, release, remove, reopen, reread, rule, save, second, sendBack, sha256, sign, signed, short, shortSigned, signedPdf, start, takeBack, technician, withdraw, type Planted,
} from '../../scripts/tamper/planted.ts';

let file: ReturnType<typeof planter>;
beforeAll(() => {
  file = planter();
});
afterAll(() => file.leave());

const toldOf = (events: readonly Planted[], before = begun): ReturnType<typeof file.toldOf> => file.toldOf([...before, ...events]);

const ballotsRecounted: Extract<Event, { readonly kind: 'ballotsRecounted' }> = { kind: 'ballotsRecounted', round: 1, collected: 3, note: 'đếm lại' };
const voided: Event = { kind: 'roundVoided', round: 1, reason: 'in sai' };
const decided: Event = { kind: 'meetingDecided', election: 1, round: 1, decision: { kind: 'stopShort', reason: 'đủ' }, over: true };
const furtherDecided = { ...decided, decision: { kind: 'furtherBallot', newNames: false }, over: false } satisfies Event;
const nextRound = {
  kind: 'roundAdded', id: 2, election: 1, fixed: true,
  details: { ...details, seats: 1, tier: 'official', round: 2, kind: 'ordinary', candidates: [{ name: 'Vũ B' }, { name: 'Vũ C' }] },
} satisfies Event;
const chosenFrom = { kind: 'electionAdded', id: 2, details: { ...details, post: 'standingCommittee', seats: 1, candidates: [{ name: 'Vũ A' }, { name: 'Vũ B' }] } } satisfies Event;
const drawnOn = [...confirmed, by(head, chosenFrom), by(head, { kind: 'listLocked', round: 2 })];
const asked = { kind: 'electionAdded', id: 3, details: { ...details, post: 'opinion' } } satisfies Event;
const listOpen = [...confirmed, by(head, { kind: 'electionAdded', id: 2, details })];
const report: Planted = [head, (store) => ({ kind: 'paperPrinted', paper: 2, of: 'report', round: 1, version: 1, head: store.head().head, sha256: sha256(pdf), content: 'c' })];
const signedReport = { kind: 'paperSigned', paper: 2, place: 'ky:truong-ban', signer: 'x', serial: '1', sha256: sha256(signedPdf) } satisfies Event;
const signedMinutes: Planted = by(head, { kind: 'paperSigned', paper: 1, place: 'ky:truong-ban', signer: 'x', serial: '1', sha256: sha256(signedPdf) });
const other: Planted = [head, { kind: 'electionAdded', id: 2, details }];
const saving = [start(first, 1), save(first, 1, 1)];
const restarted = (person: number, typist: string): Planted => [person, { kind: 'entryStarted', round: 1, bundle: 1, entry: 1, typist }];

it('knows every kind of event that the program writes, and no other', () => {
  expectTypeOf<Kind>().toEqualTypeOf<Event['kind']>();
});

describe('what the program writes is possible', () => {
  it.each<readonly [string, readonly Planted[]]>([
    ['an entry with a paper taken back, given up, and made by another', [...saving, takeBack(first, 1, 1), save(first, 1, 1), release(first, 1), ...entered(second, 1, 1)]],
    ['an entry freed by the head', [...saving, release(head, 1), ...entered(technician, 1, 1)]],
    ['a last entry taken up again by its typist, and by the head', [...firstDone, reopen(first, 1), finish(first, 1), ...entered(second, 2, 1, [[2], [3]]), reopen(head, 2), finish(second, 2)]],
    ['a bundle miscounted at its opening, twice, and counted right by others', [miscount(first, 'opening'), miscount(second, 'opening', 4), countAgain(technician, 2), ...firstDone]],
    ['a bundle miscounted at its closing, its number put right', [...saving, miscount(first, 'closing'), recount(head, 1), finish(first, 1, 1, 1)]],
    ['one reads where another typed, in another bundle', [...firstDone, ...entered(second, 1, 2)]],
    ['a paper removed, read again, ruled on', [...oneMore, remove(head), reread(technician, 2), rule(head, 3)]],
    ['explanations withdrawn by the change, and given again', [...concluded, explain(head), rule(head), withdraw(head), explain(head)]],
    ['a count closed, signed, confirmed, decided on', [...short, by(presidium, decided)]],
    ['a count confirmed and taken up again, to the next minutes', [...confirmed, correct(head), conclude, close, print(technician, 2), sign, confirm(first, presidium, 2)]],
    ['a further ballot, as the meeting decided it', [...short, by(presidium, furtherDecided), by(presidium, nextRound)]],
    ['a list that is chosen from a confirmed body', drawnOn],
    ['a report signed while its result stands, and one made anew over it by the head', [...confirmed, report, by(head, signedReport), [head, (store) => ({ kind: 'paperPrinted', paper: 3, of: 'report', round: 1, version: 2, head: store.head().head, sha256: sha256(pdf), content: 'd' })]]],
    ['a signed count sent back by the presidium, whoever records it', [...signed, sendBack(technician, presidium)]],
    ['a round void, and the next one with its list', [by(presidium, voided), by(presidium, { kind: 'roundAdded', id: 2, election: 1, fixed: false, details })]],
  ])('%s', (_, events) => expect(toldOf(events).broken).toBeUndefined());

  it('an entry begun again by another typist, as before format 3', () => {
    const events = [restarted(first, 'Lê Thu Cúc'), save(first, 1, 1), restarted(second, 'Phạm Đức Dũng'), save(second, 1, 1)];
    expect(toldOf(events, begunEarlier).broken).toBeUndefined();
  });
});

const impossible: readonly (readonly [string, readonly Planted[], Planted])[] = [
  ['an entry begun again by another typist, since format 3', [], restarted(first, 'Lê Thu Cúc')],
  ['an entry under another name than the typist has', [], by(first, { kind: 'entryStarted', round: 1, bundle: 1, entry: 1, typist: 'Phạm Đức Dũng', counted: 2, with: 'Ngô Thị Sáu' })],
  ['a hand count by the typist alone', [], by(first, { kind: 'entryStarted', round: 1, bundle: 1, entry: 1, typist: 'Lê Thu Cúc', counted: 2, with: 'Lê Thu Cúc' })],
  ['a paper beyond the next place', saving, save(first, 1, 3)],
  ['a mark that is not on the ballot', saving, save(first, 1, 2, 1, [4])],
  ['more papers alike than the bundle holds', [start(first, 1)], by(first, { kind: 'paperSaved', round: 1, bundle: 1, entry: 1, place: 1, marks: { struck: [3] }, aside: false, times: 50 })],
  ['a paper taken back that is not the last', [...saving, save(first, 1, 2)], takeBack(first, 1, 1)],
  ['a void round that has no next one', [by(head, voided)], by(head, { kind: 'scriptEdited', key: 'opening', text: 'x' })],
  ['a first entry begun by the presidium', [], start(presidium, 1)],
  ['an entry of a bundle that is not there', [], start(first, 1, 9, 2)],
  ['an entry of a round that is void', [by(head, voided)], start(first, 1)],
  ['the second entry before the first', [], start(first, 2)],
  ['the second entry while the first is open', saving, start(second, 2)],
  ['the second entry by who made the first', firstDone, start(first, 2)],
  ['a third entry where there are two', bundleDone, start(technician, 3)],
  ['an entry that another has', saving, start(second, 1)],
  ['an entry begun again over its own papers', saving, start(first, 1)],
  ['an entry that is ended, begun again', firstDone, start(first, 1)],
  ['an entry begun with another number than the bundle holds', [], start(first, 1, 1, 1)],
  ['an entry begun while the bundle is miscounted', [miscount(first, 'opening')], start(first, 1)],
  ['a paper before the entry', [], save(first, 1, 1)],
  ['a paper by another than its typist', saving, save(second, 1, 2)],
  ['a paper after the end of the entry', firstDone, save(first, 1, 3)],
  ['a paper while the bundle is miscounted', [...saving, miscount(first, 'closing')], save(first, 1, 2)],
  ['a paper in a round that is void', [...saving, by(head, voided)], save(first, 1, 2)],
  ['a paper taken back by another', saving, takeBack(head, 1, 1)],
  ['a paper taken back after the end', firstDone, takeBack(first, 1, 2)],
  ['a paper taken back while the bundle is miscounted', [...saving, miscount(first, 'closing')], takeBack(first, 1, 1)],
  ['an entry given up by another', saving, release(second, 1)],
  ['an entry given up that is ended', firstDone, release(first, 1)],
  ['an entry given up while the bundle is miscounted', [...saving, miscount(first, 'closing')], release(first, 1)],
  ['an entry ended by another, even the head', saving, finish(head, 1)],
  ['an entry ended with another number than the bundle holds', saving, finish(first, 1, 1, 1)],
  ['an entry ended twice', firstDone, finish(first, 1)],
  ['an entry taken up again by another', firstDone, reopen(second, 1)],
  ['an earlier entry taken up again', bundleDone, reopen(first, 1)],
  ['an open entry taken up again', saving, reopen(first, 1)],
  ['an entry taken up again in a closed count', closed, reopen(head, 2)],
  ['a miscount with the number that the bundle is to hold', [], miscount(first, 'opening', 2)],
  ['a miscount at the opening of an entry in hand', saving, miscount(first, 'opening')],
  ['a miscount at the closing of an entry that is not begun', [], miscount(first, 'closing')],
  ['a miscount at the closing by another than the typist', saving, miscount(second, 'closing')],
  ['a miscount at another moment than the one that stands', [miscount(first, 'opening')], miscount(first, 'closing', 3)],
  ['a miscount by the presidium', [], miscount(presidium, 'opening')],
  ['a bundle counted right that was not miscounted', [], countAgain(first, 2)],
  ['a bundle counted wrong that ends its miscount', [miscount(first, 'opening')], countAgain(first, 1)],
  ['a bundle counted right by the presidium', [miscount(first, 'opening')], countAgain(presidium, 2)],
  ['the number of a bundle put right by another than the head', [miscount(first, 'opening')], recount(first, 1)],
  ['the number of a bundle that is not there', [], recount(head, 1, 9)],
  ['the number of a bundle in a closed count', closed, recount(head, 1)],
  ['the papers collected put right by another than the head', [], by(first, ballotsRecounted)],
  ['the papers collected put right in a closed count', closed, by(head, ballotsRecounted)],
  ['papers collected anew after an entry began', saving, by(head, { kind: 'ballotsCollected', round: 1, collected: 2, spoiled: 0 })],
  ['papers collected anew while a bundle is miscounted', [miscount(first, 'opening')], by(head, { kind: 'ballotsCollected', round: 1, collected: 2, spoiled: 0 })],
  ['papers collected by the presidium', [], by(presidium, { kind: 'ballotsCollected', round: 1, collected: 2, spoiled: 0 })],
  ['a paper read again before both entries are ended', firstDone, reread(technician)],
  ['a paper read again by the presidium', differing, reread(presidium)],
  ['a paper read again by who typed it, while somebody is there who did not', differing, reread(first)],
  ['a paper read again that every entry reads alike', bundleDone, reread(technician)],
  ['a paper read again in a closed count', closed, reread(technician)],
  ['a paper removed that every entry has', bundleDone, remove(head)],
  ['a paper ruled on that is read in two ways', differing, rule(head)],
  ['a ruling without a majority of the board', bundleDone, rule(head, 1, 0)],
  ['a ruling with more votes than the board has', bundleDone, rule(head, 1, 2)],
  ['a paper removed by another than the head', oneMore, remove(first)],
  ['a paper removed before both entries are ended', firstDone, remove(head)],
  ['a ruling by another than the head', bundleDone, rule(technician)],
  ['a ruling before both entries are ended', [], rule(head)],
  ['a conclusion by another than the head', counted, by(first, { kind: 'papersConcluded', round: 1 })],
  ['a conclusion before every bundle is entered', bundleDone, conclude],
  ['a conclusion where the bundles are not the papers collected', [...counted, by(head, { ...ballotsRecounted, collected: 4 })], conclude],
  ['a count closed by another than the head', concluded, [first, close[1]]],
  ['a count closed without a conclusion', counted, close],
  ['a count closed whose conclusion a ruling withdrew', [...concluded, rule(head)], close],
  ['a count closed with another result than its ballots give', concluded, by(head, { kind: 'countClosed', round: 1, result: '0'.repeat(64) })],
  ['a count closed without its result', concluded, by(head, { kind: 'countClosed', round: 1 })],
  ['an explanation of what did not arise', concluded, explain(head, 'W301')],
  ['a change that leaves what was explained', [...concluded, explain(head), rule(head)], conclude],
  ['an explanation by another than the head', concluded, explain(first)],
  ['an explanation in a closed count', closed, explain(head)],
  ['explanations withdrawn where there are none', [...counted, rule(head)], withdraw(head)],
  ['explanations withdrawn without a change', [...concluded, explain(head)], withdraw(head)],
  ['explanations withdrawn by another than who made the change', [...concluded, explain(head), rule(head)], withdraw(first)],
  ['a count taken up again by another than the head', closed, correct(first)],
  ['a count taken up again as the version that it is', closed, correct(head, 1)],
  ['a count taken up again on which the meeting has decided', [...short, by(presidium, decided)], correct(head)],
      ['a count taken up again that is not closed', concluded, correct(head)],
  ['a count sent back by somebody outside the presidium', signed, sendBack(head, first)],
  ['a count sent back before the board has signed', closed, sendBack(head, presidium)],
  ['a count sent back that is confirmed', confirmed, sendBack(head, presidium)],
  ['a signature before the closing', concluded, sign],
  ['a signature before the minutes are printed', closed, sign],
  ['a signature by another than the head', [...closed, print()], [first, sign[1]]],
  ['a result confirmed by somebody outside the presidium', signed, confirm(head, head)],
  ['a result confirmed before the signature', [...closed, print()], confirm(head)],
  ['a round void by a member', [], by(first, voided)],
  ['a decision of the meeting where nothing is left open', confirmed, by(presidium, decided)],
  ['a re-vote decided where nobody is tied', short, by(presidium, { ...decided, decision: { kind: 'tieRevote' }, over: false })],
  ['an election over that a further ballot goes on with', short, by(presidium, { ...decided, decision: { kind: 'furtherBallot', newNames: false } })],
  ['a further ballot with somebody whom nobody decided on', [...short, by(presidium, furtherDecided)], by(presidium, { ...nextRound, details: { ...nextRound.details, candidates: [{ name: 'Vũ B' }, { name: 'Vũ X' }] } })],
  ['a further ballot for another number', [...short, by(presidium, furtherDecided)], by(presidium, { ...nextRound, details: { ...nextRound.details, seats: 2 } })],
  ['a further ballot open to others where the meeting wanted none', [...short, by(presidium, furtherDecided)], by(presidium, { ...nextRound, fixed: false })],
  ['a body counted again from which a later list is locked', drawnOn, correct(head)],
  ['a body declared void from which a later list is locked', drawnOn, by(head, voided)],
  ['a list locked about which the congress is still asked', [...listOpen, by(head, { ...asked, opinionFor: 2 })], by(head, { kind: 'listLocked', round: 2 })],
  ['minutes printed anew by the technician over signed ones', [...closed, print(technician), signedMinutes], print(technician, 2)],
  ['other details of signed minutes by the technician', [...closed, print(technician), signedMinutes], by(technician, { kind: 'minutesDetailed', round: 1, minutes: { complaints: 'x' }, version: 2 })],
  ['a report signed after its count was taken up again', [...confirmed, report, correct(head)], by(head, signedReport)],
  ['a decision of the meeting by a member', short, by(first, decided)],
  ['a decision of the meeting before the result is confirmed', shortSigned, by(presidium, decided)],
  ['an election paused by a technician', [other], by(technician, { kind: 'electionPaused', id: 2, reason: 'x' })],
  ['an election resumed by a member', [other, by(head, { kind: 'electionPaused', id: 2, reason: 'x' })], by(first, { kind: 'electionResumed', id: 2, answer: { kind: 'otherPerson', reference: '1', date: '2025-05-20', text: '', names: [] } })],
  ['a locked list changed', [], by(head, { kind: 'electionChanged', id: 1, details: { ...details, candidates: [{ name: 'Vũ Z' }] } })],
  ['a list unlocked after its ballots went out', [], by(head, { kind: 'listUnlocked', round: 1 })],
  ['a paper worded in another way after ballots went out', [by(head, { kind: 'scriptEdited', key: 'opening', text: 'x' })], by(head, { kind: 'scriptEdited', key: 'paper.minutes.copies', text: 'x' })],
  ['an act of somebody who was removed', [by(head, { kind: 'personRemoved', id: first })], by(first, { kind: 'signedIn', id: first })],
  ['an act of somebody who was never brought in', [], by(77, { kind: 'signedIn', id: 77 })],
];

describe('what the program cannot write is found, although the chain holds', () => {
  it.each(impossible)('%s', (_, before, planted) => {
    expect(toldOf(before).broken).toBeUndefined();
    const { broken, last } = toldOf([...before, planted]);
    expect(broken).toEqual({ kind: 'impossible', event: last });
  });
});
