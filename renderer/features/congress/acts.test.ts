import { expect, test } from 'vitest';
import type { CongressView, ElectionSummary, MeetingView, Person } from '../../../src/usecases/views.ts';
import { nextAct } from './acts.ts';

const base = (summoned: number): MeetingView['base'] => ({ attendance: {}, summoned, present: summoned, base: summoned, threshold: 1, deductions: [], quorumMet: true });
const reported = { credentials: { summoned: 140, present: 140, at: '2025-05-20T08:00:00Z' } };
const meeting = (id: number, gathering: MeetingView['gathering'], summoned: number, given: Partial<MeetingView> = {}): MeetingView => ({
  id,
  gathering,
  kind: gathering === 'congress' ? 'delegate' : 'conference',
  words: '',
  place: '',
  date: '',
  base: base(summoned),
  ...given,
});
const election = (id: number, given: Partial<ElectionSummary> = {}): ElectionSummary => ({
  id,
  meeting: 1,
  post: 'committee',
  title: '',
  state: 'open',
  round: id,
  stage: 'draft',
  seats: 5,
  names: 7,
  rounds: [],
  ...given,
});
const people: readonly Person[] = (['head', 'member', 'presidium'] as const).map((role, at) => ({ id: at + 1, name: role, role }));
const congress = (given: Partial<CongressView>): CongressView => ({
  file: '',
  rehearsal: false,
  readOnly: false,
  details: { regulation: '190', organisation: { name: '', congress: '', term: '', place: '', date: '' }, meeting: 'delegate', settings: {} },
  people,
  meetings: [meeting(1, 'congress', 140, reported)],
  elections: [], planFaults: [], sizeNotes: [],
  journal: { head: '', events: 0 },
  savedAt: '',
  ...given,
});
const done = election(1, { state: 'complete', stage: 'confirmed' });
const conference = election(4, { meeting: 2, post: 'standingCommittee' });
const both = (summoned: number): readonly MeetingView[] => [meeting(1, 'congress', 140, reported), meeting(2, 'conference', summoned)];

test.each<readonly [situation: string, given: Partial<CongressView>, to: string]>([
  ['nobody but the founder', { people: people.slice(0, 1), meetings: [meeting(1, 'congress', 0)] }, '/people'],
  ['nobody of the presidium', { people: people.slice(0, 2) }, '/people'],
  ['no roster', { meetings: [meeting(1, 'congress', 0)] }, '/meetings/1/roster'],
  ['an empty plan', {}, '/elections/new'],
  ['no credentials report', { meetings: [meeting(1, 'congress', 140)], elections: [election(1)] }, '/meetings/1/roster'],
  ['no credentials report, but ballots are out', { meetings: [meeting(1, 'congress', 140)], elections: [election(1, { stage: 'issued' })] }, '/rounds/1/issue'],
  ['a list to make', { elections: [election(1), election(2)] }, '/rounds/1'],
  ['the first one done', { elections: [done, election(2, { stage: 'locked' })] }, '/rounds/2/issue'],
  ['the second round in hand', { elections: [election(1, { round: 6, stage: 'entering' })] }, '/rounds/6/bundles'],
  ['ballots collected', { elections: [election(1, { stage: 'collected' })] }, '/rounds/1/bundles'],
  ['a paused election', { elections: [done, election(2, { state: 'paused' })] }, '/elections/2'],
  ['the meeting has to decide', { elections: [election(1, { state: 'decide', stage: 'confirmed' }), election(2)] }, '/elections/1'],
  ['stopped short: the next one', { elections: [election(1, { state: 'short', stage: 'confirmed' }), election(2)] }, '/rounds/2'],
  ['reported up: the next one', { elections: [election(1, { state: 'reportedUp', stage: 'confirmed' }), election(2)] }, '/rounds/2'],
  ['a conference without roster', { meetings: both(0), elections: [done, conference] }, '/meetings/2/roster'],
  ['a conference with its roster needs no credentials report', { meetings: both(15), elections: [done, conference] }, '/rounds/4'],
  ['everything done', { elections: [done] }, '/elections/new'],
])('%s leads to the right screen', (_, given, to) => expect(nextAct(congress(given)).to).toBe(to));

test('the act tells the election it belongs to, in the words of its meeting', () => {
  const act = nextAct(congress({ meetings: both(15), elections: [done, { ...conference, state: 'decide', stage: 'confirmed' }] }));
  expect(act).toMatchObject({ title: 'Hội nghị quyết định việc tiếp theo', election: { id: 4 } });
});
