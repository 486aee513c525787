import type { MeetingKind } from '../domain/attendance.ts';
import type { ElectionInput, Organisation } from '../domain/count/input.ts';
import type { Regulation } from '../domain/regulation.ts';
import { roundLines } from './bundle/texts.ts';
import { electionName, type Gathered } from './heading.ts';
import { footerOf } from './model.ts';
import type { PaperModel, PaperPart } from './paper.ts';
import { lowered, texts, type Values } from './texts.ts';
import type { OwnWording } from './wording/own.ts';

/** Which print of the paper it is; what is not known yet is absent. */
export type Printed = {
  readonly version?: { readonly number: number; readonly replaces?: number };
  readonly head?: string;
  /** ISO time. */
  readonly printedAt: string;
};

/** What every paper of a meeting bears; `organisation` with the words, place and date of the meeting. */
export type OfMeeting = Printed & {
  readonly organisation: Organisation;
  readonly meeting: MeetingKind;
  readonly regulation: Regulation;
  readonly rehearsal: boolean;
  readonly wording?: OwnWording;
};

export type RoundOf = {
  readonly election: Pick<ElectionInput, 'post' | 'title'>;
  readonly round: number;
  readonly tieRevote?: true;
  readonly voided?: true;
};

export type OfRound = OfMeeting & RoundOf;

export const gatheredOf = ({ organisation, meeting }: OfMeeting): Gathered => ({ organisation, kind: meeting });

const isOpinion = ({ election }: RoundOf): boolean => election.post === 'opinion';

/** `Bầu Ban Chấp hành …`, `Bầu lần thứ nhất` */
export const aboutRound = (of: OfMeeting, round: RoundOf): readonly string[] => [
  electionName(gatheredOf(of), round.election),
  ...roundLines({ ...round, ...(isOpinion(round) ? { opinion: true } : {}) }),
];

/** The words of this kind of meeting, and of those who count: the board, or the team of an opinion ballot. */
export const wordsOf = (of: OfMeeting, round?: RoundOf): Values => ({
  ...texts.words[of.meeting],
  ...texts.counters[round !== undefined && isOpinion(round) ? 'team' : 'board'],
  assemblyLower: lowered(texts.words[of.meeting].assembly),
});

/** `lead`: what the paper is; the PDF is titled by it and by what it is about. */
export const modelOf = (of: OfMeeting, lead: string, parts: readonly PaperPart[]): PaperModel => ({
  title: [lead, ...(parts[0]?.about ?? []).slice(0, 1)].join(' – '),
  made: of.printedAt,
  ...(of.rehearsal ? { mark: texts.lines.rehearsal } : {}),
  footer: footerOf(of),
  parts,
});
