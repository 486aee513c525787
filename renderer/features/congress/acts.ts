import type { CongressView, ElectionSummary, MeetingView, Stage } from '../../../src/usecases/views.ts';
import { screenOf } from '../../texts/stages.ts';

export type Act = { readonly title: string; readonly text: string; readonly label: string; readonly to: string };

type ActText = Omit<Act, 'to'>;

const byStage: Readonly<Record<Stage, ActText>> = {
  draft: { title: 'Lập danh sách bầu cử', text: 'Ghi số lượng cần bầu, danh sách; biểu quyết xong thì chốt.', label: 'Mở danh sách' },
  locked: { title: 'Bầu Ban Kiểm phiếu, phát phiếu', text: 'Bầu Ban Kiểm phiếu, kiểm tra thùng phiếu, phát phiếu, ghi số phiếu phát ra.', label: 'Sang phát phiếu' },
  issued: { title: 'Thu phiếu', text: 'Mở thùng sau khi bỏ phiếu xong, đếm phiếu, ghi số phiếu thu về.', label: 'Sang thu phiếu' },
  collected: { title: 'Nhập phiếu, lượt 1', text: 'Một người đọc, một người gõ; hoặc một người làm cả hai việc.', label: 'Nhập lượt 1' },
  firstEntry: { title: 'Nhập phiếu, lượt 1', text: 'Nhập tiếp từ phiếu đang dở.', label: 'Nhập tiếp lượt 1' },
  firstDone: { title: 'Nhập phiếu, lượt 2', text: 'Người khác nhập lại cả tập, không nghe, không xem lượt 1.', label: 'Nhập lượt 2' },
  secondEntry: { title: 'Nhập phiếu, lượt 2', text: 'Nhập tiếp từ phiếu đang dở.', label: 'Nhập tiếp lượt 2' },
  comparing: { title: 'Đối chiếu hai lượt', text: 'Phiếu nào hai lượt khác nhau thì đọc lại từ tờ phiếu.', label: 'Sang đối chiếu' },
  agreed: { title: 'Ban kết luận', text: 'Hai lượt đã khớp. Ban cùng xem và kết luận từng phiếu không hợp lệ.', label: 'Sang kết luận' },
  concluded: { title: 'Xem và khóa kết quả', text: 'Xem các dòng kiểm tra, ghi giải trình nếu cần, rồi khóa kết quả.', label: 'Xem kết quả' },
  closed: { title: 'Lập biên bản', text: 'Lập biên bản để Ban thông qua và ký.', label: 'Sang biên bản' },
  printed: { title: 'Ban ký biên bản', text: 'Ban Kiểm phiếu thông qua, ký biên bản trên giấy.', label: 'Sang biên bản' },
  signed: { title: 'Đoàn Chủ tịch xác nhận', text: 'Đoàn Chủ tịch nhận biên bản, đồng ý cho công bố.', label: 'Sang xác nhận' },
  confirmed: { title: 'Đã xác nhận', text: 'Trưởng Ban đọc biên bản trước Đại hội.', label: 'Xem biên bản' },
  voided: { title: 'Lần bầu đã hủy', text: 'Làm lại từ danh sách ở lần bầu mới.', label: 'Mở danh sách' },
};

const isOver = ({ state }: ElectionSummary): boolean => state === 'complete' || state === 'short' || state === 'reportedUp';

export const hasPeople = ({ people }: CongressView): boolean =>
  people.filter(({ role }) => role !== 'presidium').length >= 2 && people.some(({ role }) => role === 'presidium');

/** The election that is being worked on: the first one that is not over. */
export const currentElection = ({ elections }: CongressView): ElectionSummary | undefined => elections.find((one) => !isOver(one));

export const meetingOf = ({ meetings }: CongressView, id: number): MeetingView | undefined => meetings.find((one) => one.id === id);

/** The meeting in hand: that of the current election; before there is one, the congress. */
export const currentMeeting = (congress: CongressView): MeetingView | undefined => meetingOf(congress, currentElection(congress)?.meeting ?? 1);

export function actOf(election: ElectionSummary): Act {
  const to = `/elections/${election.id}`;
  switch (election.state) {
    case 'paused':
      return { title: 'Tạm dừng – xin ý kiến cấp trên', text: `${election.title}: ghi ý kiến trả lời của cấp ủy cấp trên để làm tiếp.`, label: 'Xem vì sao dừng', to };
    case 'decide':
      return { title: 'Quyết định việc tiếp theo', text: `${election.title}: Ban Kiểm phiếu báo cáo, Đoàn Chủ tịch trình cuộc họp cho ý kiến; ghi quyết định.`, label: 'Ghi quyết định', to };
    case 'waits':
      return { title: 'Chờ cuộc bầu cử trước', text: `${election.title} chờ bầu xong cơ quan mà chức danh này lấy người từ đó.`, label: 'Xem tiến trình', to };
    default:
      return { ...byStage[election.stage], to: screenOf(election.round, election.stage) };
  }
}

/** The one thing to do next. */
export function nextAct(congress: CongressView): Act {
  const meeting = currentMeeting(congress);
  const now = currentElection(congress);
  if (meeting !== undefined && meeting.base.summoned === 0) return rosterAct(meeting);
  if (!hasPeople(congress))
    return { title: 'Thêm người làm việc', text: 'Cần ít nhất hai người nhập phiếu khác nhau và một người của Đoàn Chủ tịch.', label: 'Thêm người', to: '/people' };
  if (congress.elections.length === 0)
    return { title: 'Lập tiến trình bầu cử', text: 'Chọn một mẫu tiến trình ở cột bên trái, hoặc lập từng cuộc bầu cử.', label: 'Lập cuộc bầu cử', to: '/elections/new' };
  if (now !== undefined) return actOf(now);
  return { title: 'Các cuộc bầu cử đã xong', text: 'Xem lại từng cuộc, in biên bản; nếu còn cuộc bầu cử khác thì thêm vào tiến trình.', label: 'Xem cuộc bầu cử cuối', to: `/elections/${congress.elections.at(-1)?.id ?? 0}` };
}

const rosterAct = ({ id, gathering, words }: MeetingView): Act =>
  gathering === 'congress'
    ? { title: 'Lập danh sách triệu tập', text: 'Dán danh sách từ Excel, chọn tệp, hoặc gõ từng người, mỗi người một tình trạng. Từ đó máy tính ra D.', label: 'Mở danh sách triệu tập', to: `/meetings/${id}/roster` }
    : { title: `Lập danh sách: ${words}`, text: 'Lấy những đồng chí vừa trúng cử làm danh sách hội nghị.', label: 'Mở danh sách hội nghị', to: `/meetings/${id}/roster` };
