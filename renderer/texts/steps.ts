import { grouped } from '../../src/domain/figures.ts';
import type { HandVote } from '../../src/domain/hand-vote.ts';
import type { Step, StepKind } from '../../src/domain/life/step.ts';

/** The steps of a round before its ballots go out (190-QĐ/TW Điều 17, 28). */
export const stepName: Readonly<Record<StepKind, string>> = {
  numberProposed: 'Số lượng được đề nghị',
  numberVoted: 'Biểu quyết số lượng',
  listProposed: 'Danh sách do cấp ủy triệu tập giới thiệu',
  nominationsClosed: 'Đề cử, ứng cử tại Đại hội',
  withdrawalsVoted: 'Xin rút khỏi danh sách',
  boardElected: 'Bầu Ban Kiểm phiếu',
  ballotsPrinted: 'In phiếu, đóng dấu',
  boxSealed: 'Kiểm tra, niêm phong thùng phiếu',
};

export const voteText = ({ for: agreed, against, other }: HandVote): string =>
  `tán thành ${grouped(agreed)}, không tán thành ${grouped(against)}, ý kiến khác ${grouped(other)}`;

function factText(step: Step): string {
  switch (step.kind) {
    case 'numberProposed':
    case 'numberVoted':
      return `${grouped(step.seats)} người${step.alternates === undefined || step.alternates === 0 ? '' : `, dự khuyết ${grouped(step.alternates)}`}`;
    case 'listProposed':
      return `${grouped(step.names)} người`;
    case 'nominationsClosed':
      return `đề cử ${grouped(step.floor)}, tự ứng cử ${grouped(step.self)}`;
    case 'withdrawalsVoted':
      return `xin rút ${grouped(step.asked)}, được rút ${grouped(step.allowed)}`;
    case 'boardElected':
      return `${grouped(step.people)} người`;
    case 'ballotsPrinted':
      return `${grouped(step.printed)} phiếu`;
    case 'boxSealed':
      return [step.witnesses.length === 0 ? '' : `chứng kiến: ${step.witnesses.join(', ')}`, step.seals === '' ? '' : `niêm phong: ${step.seals}`].filter(Boolean).join('; ');
  }
}

/** What was recorded of a step, with its hand vote. */
export const stepText = (step: Step): string =>
  [factText(step), 'vote' in step && step.vote !== undefined ? voteText(step.vote) : ''].filter(Boolean).join('; ');
