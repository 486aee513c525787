import { createHash } from 'node:crypto';
import type { Result } from '../../src/domain/result.ts';
import type { Event } from '../../src/store/events.ts';
import type { Store } from '../../src/store/store.ts';
import type { Acting } from '../../src/usecases/acting.ts';
import { countedRound } from '../../src/usecases/count-input.ts';
import { closeCount, setMinutesDetails } from '../../src/usecases/close-count.ts';
import { concludePapers } from '../../src/usecases/comparison.ts';
import { confirmResult } from '../../src/usecases/confirm.ts';
import { finishEntry, savePaper, startEntry } from '../../src/usecases/entry.ts';
import { foundFile } from '../../src/usecases/files.ts';
import { printMinutes, signedOnPaper } from '../../src/usecases/minutes.ts';
import { hashPin } from '../../src/usecases/pin.ts';
import { countingIn } from '../../src/usecases/round.ts';
import { sampleBoard } from '../../src/usecases/rehearse.ts';
import { prepareSample, sampleDetails, samplePin } from '../../src/usecases/sample-congress.ts';
import type { OpenFile } from '../../src/usecases/workspace.ts';
import { conference } from './conference.ts';

const at = '2025-05-20T03:00:00.000Z';
const sample = { seed: 1, ballots: 12, names: 6, seats: 5, pin: samplePin };
const actors = [
  { id: 1, name: sampleBoard.head, role: 'head' },
  { id: 2, name: sampleBoard.secretary, role: 'member' },
  { id: 3, name: sampleBoard.members[0], role: 'member' },
] as const;

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const [ofMeeting, signed] = ['of the meeting', 'of the meeting, signed'].map((text) => Buffer.from(`%PDF-1.7 ${text}`)) as [Buffer, Buffer];

function held<T, E extends { readonly code: string }>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A rehearsal with a row in every table and something in every column, closed as a program closes it. */
export async function finishedFile(path: string): Promise<void> {
  const details = { ...sampleDetails, counting: { bundleSize: 3, entries: 3 }, announce: 'all', branch: false, toneOrder: 'school' } as const;
  const store = held(foundFile(path, details, { name: actors[0].name, role: 'head', pin: held(hashPin(samplePin)) }, at, sample));
  const file: OpenFile = { name: path, store, counting: new Map() };
  await congress(file);
  const by = (person: number, ...events: readonly Event[]): void => store.record({ person, at }, events, new Map([ofMeeting, signed].map((bytes) => [sha256(bytes), bytes])));
  const [third = '', fourth = ''] = held(countedRound(file, 1)).round.candidates.slice(2, 4).map(({ name }) => name);
  conference(by, [third, fourth]);
  printed(store, by);
  by(
    1,
    { kind: 'meetingDecided', election: 1, round: 1, decision: { kind: 'stopShort', reason: 'đủ' }, over: true },
    { kind: 'statusChanged', meeting: 1, id: 1, status: 'absentReplaced', substitute: 'Vũ Thay' },
    { kind: 'scriptEdited', key: 'opening', text: 'Kính thưa Hội nghị!' },
    { kind: 'targetsSet', targets: [{ id: 'women', label: 'Nữ', certain: true, measure: { kind: 'women' }, atLeast: 15 }] },
  );
  store.record({ at }, [{ kind: 'pinRefused', id: 4, purpose: 'signIn' }, { kind: 'fileClosed' }]);
  store.checkpoint();
  store.close();
}

/** The first election, one seat of it left open, entered three times, printed twice, signed and confirmed. */
async function congress(file: OpenFile): Promise<void> {
  held(prepareSample(file, actors[0], sample, () => at));
  const head: Acting = { file, actor: actors[0], at };
  for (const [index, actor] of actors.entries()) entered({ file, actor, at }, (index + 1) as 1 | 2 | 3);
  held(concludePapers(head, 1));
  held(closeCount(head, 1));
  held(await printMinutes(head, 1));
  held(setMinutesDetails(head, 1, { complaints: 'Không' }));
  held(await printMinutes(head, 1));
  held(signedOnPaper(head, 1, { paper: 2 }));
  held(confirmResult(head, 1, { person: 4, pin: samplePin, paper: 2 }));
}

function entered(who: Acting, entry: 1 | 2 | 3): void {
  const bundles = held(countingIn(who.file, 1));
  for (const [index, papers] of bundles.map(({ stack }) => Array.from({ length: stack.papers }, (_, place) => ({ struck: place % 2 === 0 ? [1, 6] : [1, 2, 6] }))).entries()) {
    const here = { round: 1, bundle: index + 1, entry };
    const counted = { counted: papers.length, with: 'Ngô Thị Sáu' };
    held(startEntry(who, here, counted));
    for (const [place, marks] of papers.entries()) held(savePaper(who, here, { place: place + 1, reading: { marks, aside: false } }));
    held(finishEntry(who, here, counted));
  }
}

/** A paper of the second meeting, signed. */
function printed(store: Store, by: (person: number, ...events: readonly Event[]) => void): void {
  by(1, { kind: 'paperPrinted', paper: 3, of: 'electionMinutes', meeting: 2, version: 1, head: store.head().head, sha256: sha256(ofMeeting), content: sha256('content') });
  by(1, { kind: 'paperSigned', paper: 3, place: 'head', signer: 'Trần Văn Bình', serial: '01', sha256: sha256(signed) });
}
