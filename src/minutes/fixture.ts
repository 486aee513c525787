import { count } from '../domain/count/count.ts';
import type { CountInput, Paper } from '../domain/count/input.ts';
import type { Regulation } from '../domain/regulation.ts';
import regulation190 from '../../resources/regulations/190.json' with { type: 'json' };
import regulation244 from '../../resources/regulations/244.json' with { type: 'json' };
import type { MinutesSource } from './source.ts';

// Invented people and places for tests; each test changes only what it is about.

const regulations: Readonly<Record<'190' | '244', Regulation>> = { '190': { ...regulation190, id: '190' }, '244': { ...regulation244, id: '244' } };

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const givens = ['An', 'Ánh', 'Bình', 'Cường', 'Dũng', 'Đức', 'Giang', 'Hà', 'Khánh', 'Lộc', 'Minh', 'Nga', 'Phượng', 'Quỳnh', 'Sơn', 'Thủy', 'Uyên', 'Vỹ', 'Xuân', 'Yến'];

/** 60 characters. */
export const longName = 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Khánh Bảo Ngọc';

export const nameOf = (no: number): string =>
  no === 2 ? longName : `${families[no % families.length]} Thị ${givens[(no * 7) % givens.length]} ${String(no).padStart(3, '0')}`;

export const candidates = (names: number): CountInput['candidates'] => Array.from({ length: names }, (_, at) => ({ no: at + 1, name: nameOf(at + 1) }));

/** 138 strike papers for 15 of 17; one by the board's ruling invalid, one untouched. */
const strikePapers: readonly Paper[] = [
  { struck: [16, 17], times: 130 },
  { struck: [1, 2, 16, 17], times: 5, ruling: { valid: true, note: 'gạch không hết chữ, ban kết luận là gạch' } },
  { struck: [], times: 1 },
  { struck: [1, 2], times: 2, ruling: { invalid: 'I7', note: 'hai màu mực' } },
];

export const committee: CountInput = {
  regulation: '190',
  organisation: {
    name: 'Đảng bộ phường Bắc Sơn',
    superior: 'Đảng bộ thành phố Uông Bí',
    congress: 'Đại hội đại biểu',
    ordinal: 'XXIII',
    term: '2025 – 2030',
    place: 'Bắc Sơn',
    date: '2025-05-20',
  },
  meeting: { kind: 'delegate', attendance: { present: 138, absentUnreplaced: 2 }, presentAtVote: 138 },
  election: { post: 'committee', seats: 15 },
  candidates: candidates(17),
  ballots: { issued: 138, collected: 138, papers: strikePapers },
  board: { head: 'Trần Văn Bình', secretary: 'Lê Thu Cúc', members: ['Phạm Đức Dũng'] },
  presidium: ['Hoàng Minh Em'],
};

export const sourceOf = (input: CountInput): MinutesSource => {
  const regulation = regulations[input.regulation];
  return { input, regulation, result: count(input, regulation) };
};

/** A long list: everybody votes for the first `seats`. */
export const longList = (names: number, seats: number): CountInput => ({
  ...committee,
  election: { post: 'other', title: 'Bầu Ban Chấp hành Trung ương', seats },
  candidates: candidates(names),
  ballots: { issued: 138, collected: 138, papers: [{ struck: Array.from({ length: names - seats }, (_, at) => seats + at + 1), times: 138 }] },
});

/** One name, agree ballot, at a conference. */
export const secretary: CountInput = {
  ...committee,
  organisation: { ...committee.organisation, congress: 'Hội nghị lần thứ nhất Ban Chấp hành' },
  meeting: { kind: 'conference', attendance: { present: 14, absent: 1 }, presentAtVote: 14 },
  election: { post: 'secretary', seats: 1 },
  candidates: candidates(1),
  ballots: { issued: 14, collected: 14, papers: [{ agree: [1], disagree: [], times: 12 }, { agree: [], disagree: [1] }, { agree: [1], disagree: [1] }] },
};

/** 10 official, 3 alternates out of 15; the first 14 are over half, falling in number. */
export const delegates: CountInput = {
  ...committee,
  election: { post: 'delegates', title: 'Bầu đại biểu dự Đại hội đại biểu Đảng bộ thành phố Uông Bí', seats: 10, alternates: 3 },
  candidates: candidates(15),
  ballots: {
    issued: 138,
    collected: 138,
    papers: [
      { struck: [11, 12, 13, 14, 15], times: 60 },
      { struck: [1, 2, 3, 4, 15], times: 37 },
      { struck: [1, 2, 3, 4, 14, 15], times: 20 },
      { struck: [5, 6, 7, 8, 13, 14, 15], times: 21 },
    ],
  },
};

export const opinion: CountInput = {
  ...committee,
  election: { post: 'opinion', seats: 3 },
  candidates: candidates(5),
  ballots: {
    issued: 138,
    collected: 137,
    papers: [
      { agree: [1, 2, 3, 4], disagree: [5], times: 100 },
      { agree: [1, 2], disagree: [3, 4], times: 37 },
    ],
  },
};
