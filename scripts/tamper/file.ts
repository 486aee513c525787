import { openStore } from '../../src/store/store.ts';
import { writeSample } from '../../src/usecases/sample.ts';

const at = '2025-05-20T03:00:00.000Z';

/** A finished rehearsal with a row in every table, closed as a program closes it. */
export async function finishedFile(path: string): Promise<void> {
  const made = await writeSample(path, { ballots: 12, names: 6, seats: 5, seed: 1 });
  const opened = made.ok ? openStore(path) : made;
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const board = { head: 'Trần Văn Bình', members: [] };
  store.record({ person: 1, at }, [
    { kind: 'fileOpened', unclosed: false },
    { kind: 'meetingAdded', id: 2, meeting: { gathering: 'conference', words: 'Hội nghị lần thứ nhất Ban Chấp hành', date: '2025-05-21' } },
    { kind: 'rosterReplaced', meeting: 2, people: [{ id: 1, name: 'Nguyễn Thị An', status: 'present' }, { id: 2, name: 'Lê Văn Cường', status: 'absent' }] },
    { kind: 'electionAdded', id: 2, meeting: 2, details: { post: 'secretary', seats: 1, candidates: [{ name: 'Nguyễn Thị An', origin: 'convener' }], board, presidium: [] } },
    { kind: 'stepTaken', round: 2, step: { kind: 'numberVoted', seats: 1, vote: { for: 2, against: 0, other: 0 } } },
    { kind: 'listLocked', round: 2 },
    { kind: 'ballotsIssued', round: 2, issued: 2, presentAtVote: 2, spoiled: 0, attendance: { present: 1, absent: 1 } },
    { kind: 'ballotsCollected', round: 2, collected: 2, spoiled: 0 },
    { kind: 'entryStarted', round: 2, bundle: 1, entry: 1, typist: 'Trần Văn Bình', reader: 'Lê Thu Cúc' },
    { kind: 'paperSaved', round: 2, bundle: 1, entry: 1, place: 1, marks: { agree: [1], disagree: [] }, aside: true },
    { kind: 'paperRemoved', round: 2, bundle: 1, position: 2, note: 'đếm lại không có' },
    { kind: 'paperReread', round: 2, bundle: 1, position: 1, marks: { agree: [1], disagree: [] }, aside: true },
    { kind: 'paperRuled', round: 2, bundle: 1, position: 1, ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 3 },
    { kind: 'scriptEdited', key: 'opening', text: 'Kính thưa Hội nghị!' },
    { kind: 'targetsSet', targets: [{ id: 'women', label: 'Nữ', certain: true, measure: { kind: 'women' }, atLeast: 15 }] },
    { kind: 'fileClosed' },
  ]);
  store.checkpoint();
  store.close();
}
