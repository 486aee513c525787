import type { Stage } from '../../src/usecases/views.ts';

/** Where an election stands, in the path. */
export const stageText: Readonly<Record<Stage, string>> = {
  draft: 'đang lập danh sách',
  locked: 'đã chốt danh sách',
  issued: 'đã phát phiếu',
  collected: 'đã thu phiếu',
  firstEntry: 'đang nhập lượt 1',
  firstDone: 'xong lượt 1',
  secondEntry: 'đang nhập lượt 2',
  comparing: 'đối chiếu',
  agreed: 'chờ Ban kết luận',
  concluded: 'xem kết quả',
  closed: 'đã khóa kết quả',
  printed: 'đã in biên bản',
  signed: 'Ban đã ký',
  confirmed: 'đã xác nhận',
  voided: 'đã hủy',
};

/** What is done next, in the words of the path. */
export const nextText: Readonly<Record<Stage, string>> = {
  draft: 'chốt danh sách',
  locked: 'phát phiếu',
  issued: 'thu phiếu',
  collected: 'nhập lượt 1',
  firstEntry: 'nhập lượt 2',
  firstDone: 'nhập lượt 2',
  secondEntry: 'đối chiếu hai lượt',
  comparing: 'Ban kết luận phiếu không hợp lệ',
  agreed: 'kết quả',
  concluded: 'biên bản',
  closed: 'in biên bản',
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
    collected: '/entry/1',
    firstEntry: '/entry/1',
    firstDone: '/entry/2',
    secondEntry: '/entry/2',
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
