import { describe, expect, it } from 'vitest';
import type { BaseView, CongressView, ElectionSummary, MeetingView } from '../../../src/usecases/views.ts';
import { nextAct } from './acts.ts';

const base = (summoned: number): BaseView => ({ attendance: {}, summoned, present: summoned, base: summoned, threshold: 1, deductions: [], quorumMet: true });
const meeting = (id: number, gathering: MeetingView['gathering'], summoned: number): MeetingView => ({ id, gathering, kind: gathering === 'congress' ? 'delegate' : 'conference', words: 'Hội nghị', place: 'Bắc Sơn', date: '2025-05-20', base: base(summoned) });
const election = (id: number, given: Partial<ElectionSummary>): ElectionSummary => ({ id, meeting: 1, post: 'committee', title: 'Bầu Ban Chấp hành', state: 'open', round: id, stage: 'draft', seats: 5, names: 6, rounds: [], ...given });

const people: CongressView['people'] = [{ id: 1, name: 'An', role: 'head' }, { id: 2, name: 'Bình', role: 'member' }, { id: 3, name: 'Cúc', role: 'presidium' }];
const congress = (given: Partial<CongressView>): CongressView => ({
  file: 'a.kiemphieu', rehearsal: false, readOnly: false, people, meetings: [meeting(1, 'congress', 140)], elections: [], journal: { head: '', events: 0 }, savedAt: '',
  details: { regulation: '190', organisation: { name: 'Đảng bộ', congress: 'Đại hội đại biểu', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' }, meeting: 'delegate', settings: {} },
  ...given,
});

describe('the one thing to do next', () => {
  it.each<[string, Partial<CongressView>, string]>([
    ['nobody is summoned yet', { meetings: [meeting(1, 'congress', 0)] }, '/meetings/1/roster'],
    ['one person alone works', { people: people.slice(0, 1) }, '/people'],
    ['there is no election', {}, '/elections/new'],
    ['a list is open', { elections: [election(1, {})] }, '/rounds/1'],
    ['the round in hand is the third', { elections: [election(1, { round: 9, stage: 'collected' })] }, '/rounds/9/entry/1'],
    ['the meeting has to decide', { elections: [election(1, { state: 'decide', stage: 'confirmed' }), election(2, {})] }, '/elections/1'],
    ['an election is paused', { elections: [election(1, { state: 'complete', stage: 'confirmed' }), election(2, { state: 'paused' })] }, '/elections/2'],
    ['the conference has no roster', { meetings: [meeting(1, 'congress', 140), meeting(2, 'conference', 0)], elections: [election(1, { state: 'short' }), election(2, { meeting: 2 })] }, '/meetings/2/roster'],
    ['everything is over', { elections: [election(1, { state: 'complete' }), election(2, { state: 'reportedUp' })] }, '/elections/2'],
  ])('when %s', (_title, given, to) => expect(nextAct(congress(given)).to).toBe(to));
});
