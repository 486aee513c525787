import type { Attendance, MeetingKind } from '../attendance.ts';
import type { Post } from '../posts.ts';
import type { Regulation } from '../regulation.ts';
import { count } from './count.ts';
import type { CountInput, ElectionInput, Form, Paper, Settings } from './input.ts';
import type { CountResult } from './output.ts';

/** What a test says about its round; the rest is an election in which nothing is remarkable. */
export type Given = {
  /** How many, or which. */
  readonly names?: number | readonly string[];
  readonly seats?: number;
  readonly post?: Post;
  readonly election?: Partial<ElectionInput>;
  readonly meeting?: MeetingKind;
  readonly attendance?: Attendance;
  readonly presentAtVote?: number;
  readonly issued?: number;
  readonly collected?: number;
  readonly papers?: readonly Paper[];
  readonly board?: CountInput['board'];
  readonly explanations?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
};

/** Names in ballot order: `Lê 001`, `Lê 002`, … */
const namesOf = (names: number | readonly string[]): readonly string[] =>
  typeof names === 'number' ? Array.from({ length: names }, (_, at) => `Lê ${String(at + 1).padStart(3, '0')}`) : names;

const total = (papers: readonly Paper[]): number => papers.reduce((sum, paper) => sum + (paper.times ?? 1), 0);

/** By default everybody came, got a paper and handed it in. */
export function countInput(given: Given = {}): CountInput {
  const { papers = [], collected = total(papers), issued = collected } = given;
  const { attendance = { present: issued }, presentAtVote = issued } = given;
  return {
    regulation: '190',
    organisation: { name: 'Đảng bộ xã An Lạc', congress: 'Đại hội đại biểu', term: '2025 – 2030', place: 'An Lạc', date: '2025-05-20' },
    meeting: { kind: given.meeting ?? 'delegate', attendance, presentAtVote },
    election: { post: given.post ?? 'other', seats: given.seats ?? 1, ...given.election },
    candidates: namesOf(given.names ?? 2).map((name, at) => ({ no: at + 1, name })),
    ballots: { issued, collected, papers },
    board: given.board ?? { head: 'Trần Văn Bình', members: [] },
    presidium: [],
    ...(given.explanations === undefined ? {} : { explanations: given.explanations }),
    ...(given.settings === undefined ? {} : { settings: given.settings }),
  };
}

export const counted = (given: Given): CountResult => count(countInput(given), regulation190);

const upTo = (names: number): number[] => Array.from({ length: names }, (_, at) => at + 1);

/** A strike paper that leaves these names standing. */
export const leaving = (standing: readonly number[], names: number): { struck: number[] } => ({ struck: upTo(names).filter((no) => !standing.includes(no)) });

/**
 * Papers that give each name these votes. Names are dealt round the papers in turn, so that no paper
 * votes for more than the votes divided by the papers, rounded up.
 */
export function papersGiving(votes: readonly number[], papers: number, form: Form): readonly Paper[] {
  const hands = Array.from({ length: papers }, (): number[] => []);
  let turn = 0;
  for (const [at, ofName] of votes.entries()) {
    for (let given = 0; given < ofName; given += 1) hands[(turn + given) % papers]?.push(at + 1);
    turn += ofName;
  }
  return hands.map((standing) => {
    const { struck } = leaving(standing, votes.length);
    return form === 'strike' ? { struck } : { agree: standing, disagree: struck };
  });
}

/** Codes of what was found, in the order of the result. */
export const codes = (found: readonly { readonly code: string }[]): readonly string[] => found.map(({ code }) => code);

export const regulation190: Regulation = {
  id: '190',
  number: '190-QĐ/TW',
  date: '2024-10-10',
  title: 'Quy chế bầu cử trong Đảng',
  terms: ['2025 – 2030'],
  articles: {
    voters: 'voters',
    board: 'board',
    list: 'list',
    ballotForm: 'ballotForm',
    ballotValidity: 'ballotValidity',
    procedure: 'procedure',
    delegates: 'delegates',
    standingCommittee: 'standingCommittee',
    secretary: 'secretary',
    inspectionCommittee: 'inspectionCommittee',
    result: 'result',
    baseAllMember: 'baseAllMember',
    baseDelegate: 'baseDelegate',
    approval: 'approval',
    quorum: 'quorum',
  },
};
