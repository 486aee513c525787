import type { HandVote } from '../../../src/domain/hand-vote.ts';
import type { Step, StepKind } from '../../../src/domain/life/step.ts';
import type { Nominee } from '../../../src/domain/list/nominee.ts';
import { namesOnBoard } from './candidates.ts';

/** What of a step is known from the list and the board. */
export type StepFacts = {
  readonly seats: number;
  readonly alternates?: number | undefined;
  readonly nominees: readonly Nominee[];
  readonly board: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };
};

type StepField = { readonly key: string; readonly label: string; readonly start: string; readonly text?: true; readonly note?: string };

/** Steps that the meeting votes by raised cards. */
export const votedSteps: ReadonlySet<StepKind> = new Set(['numberVoted', 'withdrawalsVoted', 'boardElected']);

const text = (number: number): string => (number === 0 ? '' : String(number));

export function fieldsOf(kind: StepKind, { seats, alternates, nominees, board }: StepFacts): readonly StepField[] {
  const from = (origin: Nominee['origin']): string => String(nominees.filter((one) => (one.origin ?? 'convener') === origin).length);
  switch (kind) {
    case 'numberProposed':
    case 'numberVoted':
      return [
        { key: 'seats', label: 'Số lượng', start: text(seats) },
        ...(alternates === undefined ? [] : [{ key: 'alternates', label: 'Dự khuyết', start: String(alternates) }]),
      ];
    case 'listProposed':
      return [{ key: 'names', label: 'Số người được giới thiệu', start: from('convener') }];
    case 'nominationsClosed':
      return [{ key: 'floor', label: 'Được đề cử', start: from('floor') }, { key: 'self', label: 'Tự ứng cử', start: from('self') }];
    case 'withdrawalsVoted':
      return [
        { key: 'asked', label: 'Số người xin rút', start: String(nominees.filter((one) => one.withdrawal !== undefined).length) },
        { key: 'allowed', label: 'Số người được rút', start: String(nominees.filter((one) => one.withdrawal === 'allowed').length) },
      ];
    case 'boardElected':
      return [{ key: 'people', label: 'Số người trong Ban', start: text(namesOnBoard(board).length) }];
    case 'ballotsPrinted':
      return [{ key: 'printed', label: 'Số phiếu đã in, đóng dấu', start: '' }];
    case 'boxSealed':
      return [
        { key: 'witnesses', label: 'Người chứng kiến', start: '', text: true, note: 'Các tên cách nhau bằng dấu phẩy' },
        { key: 'seals', label: 'Niêm phong (số dấu, ghi chú)', start: '', text: true },
      ];
  }
}

type Numbers = Readonly<Record<string, number | undefined>>;

/** The step as it is recorded; undefined while a number is missing. */
export function stepOf(kind: Exclude<StepKind, 'boxSealed'>, numbers: Numbers, vote: HandVote | undefined): Step | undefined {
  if (Object.values(numbers).some((one) => one === undefined)) return undefined;
  const number = (key: string): number => numbers[key] ?? 0;
  const voted = vote === undefined ? {} : { vote };
  const size = { seats: number('seats'), ...(numbers.alternates === undefined ? {} : { alternates: numbers.alternates }) };
  switch (kind) {
    case 'numberProposed':
      return { kind, ...size };
    case 'numberVoted':
      return { kind, ...size, ...voted };
    case 'listProposed':
      return { kind, names: number('names') };
    case 'nominationsClosed':
      return { kind, floor: number('floor'), self: number('self') };
    case 'withdrawalsVoted':
      return { kind, asked: number('asked'), allowed: number('allowed'), ...voted };
    case 'boardElected':
      return { kind, people: number('people'), ...voted };
    case 'ballotsPrinted':
      return { kind, printed: number('printed') };
  }
}
