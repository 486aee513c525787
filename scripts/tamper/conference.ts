import type { Event, RoundRecord } from '../../src/store/events.ts';

export type By = (person: number, ...events: readonly Event[]) => void;

const [head, member, other] = [1, 2, 3];
const vote = { for: 3, against: 0, other: 0 };
const about = { birthYear: 1978, gender: 'female', ethnicity: 'Tày', incumbent: true, note: 'Phó Bí thư', origin: 'floor', support: 2, attending: 2, withdrawal: 'refused', opinion: 'admitted' } as const;
const detailsOf = (name: string): RoundRecord => ({ post: 'secretary', seats: 1, candidates: [{ name, ...about }], board: { head: 'Trần Văn Bình', members: [] }, presidium: [] });

/** `members`: two of the body that the congress elected. A second meeting, whose election is counted as far as its rulings and then void; another ballot asks for an opinion on the list that is open again. */
export function conference(by: By, members: readonly [string, string]): void {
  const details = detailsOf(members[0]);
  list(by, members, details);
  count(by);
  by(
    head,
    { kind: 'roundVoided', round: 2, reason: 'in sai tên', vote: { for: 2, against: 0, other: 0 } },
    { kind: 'roundAdded', id: 3, election: 2, fixed: false, details },
    { kind: 'electionAdded', id: 4, meeting: 2, opinionFor: 3, details: { ...details, post: 'opinion' } },
  );
}

/** From the roster to the ballots. */
function list(by: By, members: readonly [string, string], details: RoundRecord): void {
  const people = [
    { id: 1, name: members[0], birthYear: 1978, gender: 'female', unit: 'Chi bộ 1', ethnicity: 'Tày', status: 'present' },
    { id: 2, name: members[1], status: 'absent' },
  ] as const;
  by(
    head,
    { kind: 'meetingAdded', id: 2, meeting: { gathering: 'conference', words: 'Hội nghị lần thứ nhất Ban Chấp hành', place: 'Bắc Sơn', date: '2025-05-21' } },
    { kind: 'rosterReplaced', meeting: 2, people },
    { kind: 'credentialsReported', meeting: 2, summoned: 2, present: 1 },
    { kind: 'electionAdded', id: 2, meeting: 2, details },
    { kind: 'electionPaused', id: 2, reason: 'xin ý kiến' },
    { kind: 'electionResumed', id: 2, answer: { kind: 'otherPerson', reference: '01-CV', date: '2025-05-21', text: '', names: [] } },
    { kind: 'stepTaken', round: 2, step: { kind: 'numberVoted', seats: 1, vote } },
    { kind: 'electionChanged', id: 2, details },
    { kind: 'listLocked', round: 2, vote },
    { kind: 'ballotsIssued', round: 2, issued: 4, presentAtVote: 4, spoiled: 0, attendance: { present: 1, absent: 1 }, delegations: [{ unit: 'Chi bộ 1', ballots: 4, receiver: 'Vũ Nhận' }] },
  );
}

/** Two bundles: the first entered three times, with a paper that one entry has too many; the second miscounted. */
function count(by: By): void {
  const place = { round: 2, bundle: 1 };
  const [agreed, refused, nothing] = [{ agree: [1], disagree: [] }, { agree: [], disagree: [1] }, { agree: [], disagree: [] }];
  const second = { counted: 3, with: 'Ngô Thị Sáu' };
  const entries = [[head, 'Trần Văn Bình', [agreed]], [member, 'Lê Thu Cúc', [refused]], [other, 'Phạm Đức Dũng', [nothing, nothing]]] as const;
  by(head, { kind: 'ballotsCollected', round: 2, collected: 4, spoiled: 0, unused: 0, bundleSize: 3, entries: 3 });
  for (const [index, [person, typist, papers]] of entries.entries()) {
    const entry = (index + 1) as 1 | 2 | 3;
    by(person, { kind: 'entryStarted', ...place, entry, typist, ...(entry === 1 ? { reader: 'Ngô Thị Sáu' } : {}), ...second });
    by(person, { kind: 'paperSaved', ...place, entry, place: 1, marks: nothing, aside: true, times: 2 });
    for (const [at, marks] of papers.entries()) by(person, { kind: 'paperSaved', ...place, entry, place: 3 + at, marks, aside: false });
    by(person, { kind: 'entryFinished', ...place, entry, ...second });
  }
  by(
    head,
    { kind: 'paperRemoved', ...place, position: 3, note: 'đếm lại không có' },
    { kind: 'paperReread', ...place, position: 4, marks: agreed, aside: false },
    { kind: 'paperRuled', ...place, position: 1, ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 1 },
  );
  by(member, { kind: 'bundleMiscounted', round: 2, bundle: 2, entry: 1, moment: 'opening', counted: 2, by: 'Lê Thu Cúc', with: 'Ngô Thị Sáu' });
}
