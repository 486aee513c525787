import { candidates, committee } from '../fixture.ts';
import regulation from '../../../resources/regulations/190.json' with { type: 'json' };
import type { Regulation } from '../../domain/regulation.ts';
import type { BookletElection, BookletSource } from './booklet-source.ts';
import type { ScriptFacts } from './facts.ts';
import { fillScript } from './fill.ts';
import { scriptOf } from './moments.ts';
import { wholeScript } from './whole.ts';

export const rule: Regulation = { ...regulation, id: '190' };

/** A ward's congress, 15 of 17, as it stands when the ballots are issued. */
export const committeeFacts: ScriptFacts = {
  meeting: 'delegate',
  regulation: rule,
  post: 'committee',
  title: 'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030',
  seats: 15,
  list: candidates(17).map(({ name }) => name),
  board: { head: 'Trần Văn Bình', secretary: 'Lê Thu Cúc', members: ['Phạm Đức Dũng'] },
  boardSize: 3,
  summoned: 140,
  present: 138,
  presentAtVote: 138,
  base: 138,
  threshold: 70,
  issued: 138,
  collected: 138,
  handVotes: { boardNumber: { for: 138, against: 0, other: 0 } },
};

export const secretaryFacts: ScriptFacts = {
  meeting: 'conference',
  regulation: rule,
  post: 'secretary',
  title: 'Bầu bí thư Đảng bộ phường Bắc Sơn',
  seats: 1,
  list: ['Trần Văn Bình'],
  base: 15,
  threshold: 8,
};

export const electionOf = (facts: ScriptFacts): BookletElection => ({
  title: facts.title ?? 'Bầu cử',
  post: facts.post ?? 'other',
  texts: wholeScript(facts).map((key) => ({ key, text: fillScript(key, facts).text })),
});

const credentials = (facts: ScriptFacts): BookletElection['texts'] =>
  scriptOf('credentials', facts).map((key) => ({ key, text: fillScript(key, facts).text }));

/** Printed before the congress: little is known yet. */
export const booklet: BookletSource = {
  organisation: committee.organisation,
  regulation: rule,
  meetings: [
    {
      title: 'Đại hội đại biểu lần thứ XXIII',
      texts: credentials({ meeting: 'delegate', regulation: rule }),
      elections: [
        electionOf({ meeting: 'delegate', regulation: rule, post: 'committee', title: committeeFacts.title ?? '', seats: 15 }),
        electionOf({ meeting: 'delegate', regulation: rule, post: 'delegates', title: 'Bầu đại biểu dự Đại hội đại biểu Đảng bộ thành phố Uông Bí', seats: 10, alternates: 3 }),
      ],
    },
    {
      title: 'Hội nghị lần thứ nhất Ban Chấp hành',
      texts: credentials({ meeting: 'conference', regulation: rule }),
      elections: [electionOf(secretaryFacts)],
    },
  ],
};
