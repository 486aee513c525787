import { bodiesOf } from '../../src/domain/plan/body.ts';
import type { ElectionState, ElectionSummary, Stage } from '../../src/usecases/views.ts';

/** Where an election stands, in the path. */
export const stageText: Readonly<Record<Stage, string>> = {
  draft: 'đang lập danh sách',
  locked: 'đã chốt danh sách',
  issued: 'đã phát phiếu',
  collected: 'đã thu phiếu',
  entering: 'đang nhập phiếu',
  comparing: 'đối chiếu',
  agreed: 'chờ Ban kết luận',
  concluded: 'xem kết quả',
  closed: 'đã khóa kết quả',
  printed: 'đã lập biên bản',
  signed: 'Ban đã ký',
  confirmed: 'đã xác nhận',
  voided: 'đã hủy',
};

/** What is done next, in the words of the path. */
export const nextText: Readonly<Record<Stage, string>> = {
  draft: 'chốt danh sách',
  locked: 'phát phiếu',
  issued: 'thu phiếu',
  collected: 'nhập phiếu',
  entering: 'đối chiếu các lần nhập',
  comparing: 'Ban kết luận phiếu không hợp lệ',
  agreed: 'kết quả',
  concluded: 'biên bản',
  closed: 'lập biên bản',
  printed: 'Ban ký biên bản',
  signed: 'Đoàn Chủ tịch xác nhận',
  confirmed: 'cuộc bầu cử sau',
  voided: 'lần bầu mới',
};

/** The screen on which an election at this stage goes on. */
export function screenOf(id: number, stage: Stage): string {
  const place = {
    draft: '',
    locked: '/issue',
    issued: '/issue',
    collected: '/bundles',
    entering: '/bundles',
    comparing: '/compare',
    agreed: '/compare',
    concluded: '/result',
    closed: '/minutes',
    printed: '/minutes',
    signed: '/minutes',
    confirmed: '/minutes',
    voided: '/minutes',
  }[stage];
  return `/rounds/${id}${place}`;
}

type Placed = Pick<ElectionSummary, 'id' | 'round' | 'stage' | 'state'>;

/** The screen on which an election goes on: its round, or its own page where the meeting or the higher level has to speak. */
export const placeOf = ({ id, round, stage, state }: Placed): string => (state === 'open' ? screenOf(round, stage) : `/elections/${id}`);

const counted: readonly Stage[] = ['concluded', 'closed', 'printed', 'signed', 'confirmed'];

/** The board has concluded on the papers: nothing is typed or compared any more. */
export const isCounted = (stage: Stage): boolean => counted.includes(stage);

/** Nothing more will be voted. */
export const isOver = (state: ElectionState): boolean => state === 'complete' || state === 'short' || state === 'reportedUp';

type Counted = Pick<ElectionSummary, 'id'>;

/** Congress and roster are 1 and 2; the elections follow, in one row through all meetings. */
export const numberOf = (elections: readonly Counted[], id: number): number => 3 + elections.findIndex((one) => one.id === id);

/** The election of the body it is chosen from, which is not over yet. */
function waitsFor(elections: readonly ElectionSummary[], { id, post }: ElectionSummary): ElectionSummary | undefined {
  const before = elections.slice(0, elections.findIndex((one) => one.id === id));
  return before.findLast((one) => bodiesOf(post).includes(one.post) && !isOver(one.state));
}

/** Where an election stands, in a word. `now`: it is the one in hand. */
export function stateText(elections: readonly ElectionSummary[], election: ElectionSummary, now: boolean, meeting: string): string {
  switch (election.state) {
    case 'open':
      return now || election.stage !== 'draft' || election.rounds.length > 1 ? stageText[election.stage] : 'chưa đến';
    case 'waits': {
      const body = waitsFor(elections, election);
      return body === undefined ? 'chưa đến' : `chờ mục ${numberOf(elections, body.id)}`;
    }
    case 'paused':
      return 'tạm dừng – xin ý kiến cấp trên';
    case 'decide':
      return `chờ ${meeting} quyết định`;
    case 'complete':
      return 'xong';
    case 'short':
      return 'còn thiếu, dừng lại';
    case 'reportedUp':
      return 'báo cáo cấp trên – chỉ định';
  }
}
