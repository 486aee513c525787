import type { CongressView, ElectionSummary, MeetingView, Stage } from '../../../src/usecases/views.ts';
import { meetingWord } from '../../texts/meetings.ts';
import { isOver, placeOf } from '../../texts/stages.ts';

export type Act = {
  /** The election it belongs to. */
  readonly election?: ElectionSummary;
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly to: string;
};

type ActText = Pick<Act, 'title' | 'text' | 'label'>;

const byStage: Readonly<Record<Stage, ActText>> = {
  draft: { title: 'Lập danh sách bầu cử', text: 'Ghi số lượng cần bầu, danh sách, Ban Kiểm phiếu; biểu quyết xong thì chốt.', label: 'Mở danh sách' },
  locked: { title: 'Phát phiếu', text: 'Đếm số người có mặt khi bầu, phát phiếu, ghi số phiếu phát ra.', label: 'Sang phát phiếu' },
  issued: { title: 'Thu phiếu', text: 'Mở thùng sau khi bỏ phiếu xong, đếm phiếu, ghi số phiếu thu về.', label: 'Sang thu phiếu' },
  collected: { title: 'Nhập phiếu', text: 'Chia phiếu thành tập. Mỗi tập hai người đếm tay rồi nhập; mỗi lần một người khác nhập.', label: 'Sang các tập phiếu' },
  entering: { title: 'Nhập phiếu', text: 'Nhập tiếp những tập chưa nhập đủ số lần. Tập nào đủ thì đối chiếu được ngay.', label: 'Sang các tập phiếu' },
  comparing: { title: 'Đối chiếu các lần nhập', text: 'Phiếu nào các lần nhập khác nhau thì đọc lại từ tờ phiếu.', label: 'Sang đối chiếu' },
  agreed: { title: 'Ban kết luận', text: 'Các lần nhập đã khớp. Ban cùng xem và kết luận từng phiếu không hợp lệ.', label: 'Sang kết luận' },
  concluded: { title: 'Xem và khóa kết quả', text: 'Xem các dòng kiểm tra, ghi giải trình nếu cần, rồi khóa kết quả.', label: 'Xem kết quả' },
  closed: { title: 'Lập biên bản', text: 'Lập biên bản để Ban thông qua và ký.', label: 'Sang biên bản' },
  printed: { title: 'Ban ký biên bản', text: 'Ban Kiểm phiếu thông qua, ký biên bản trên giấy.', label: 'Sang biên bản' },
  signed: { title: 'Đoàn Chủ tịch xác nhận', text: 'Đoàn Chủ tịch nhận biên bản, đồng ý cho công bố.', label: 'Sang xác nhận' },
  confirmed: { title: 'Đã xác nhận', text: 'Trưởng Ban Kiểm phiếu đọc biên bản.', label: 'Xem biên bản' },
  voided: { title: 'Lần bầu đã hủy', text: 'Phiếu của lần này không dùng nữa; bầu lại từ đầu.', label: 'Xem lần bầu' },
};

const noPeople: Act = { title: 'Thêm người làm việc', text: 'Cần ít nhất hai người nhập phiếu khác nhau và một người của Đoàn Chủ tịch.', label: 'Thêm người', to: '/people' };
const noPlan: Act = { title: 'Lập tiến trình bầu cử', text: 'Chọn mẫu hợp với đại hội này, hoặc lập từng cuộc bầu cử.', label: 'Lập cuộc bầu cử', to: '/elections/new' };
const allDone: Act = { title: 'Các cuộc bầu cử đã xong', text: 'Nếu còn cuộc bầu cử khác thì lập thêm.', label: 'Thêm cuộc bầu cử', to: '/elections/new' };

const rosterOf = ({ id, gathering }: MeetingView): Act =>
  gathering === 'congress'
    ? { title: 'Lập danh sách triệu tập', text: 'Dán danh sách từ Excel hoặc gõ từng người, mỗi người một tình trạng. Từ đó máy tính ra D.', label: 'Mở danh sách triệu tập', to: `/meetings/${id}/roster` }
    : { title: 'Lập danh sách triệu tập hội nghị', text: 'Danh sách lấy từ những người vừa trúng cử; xem lại rồi ghi tình trạng từng người.', label: 'Mở danh sách triệu tập', to: `/meetings/${id}/roster` };

const credentialsOf = ({ id }: MeetingView): Act => ({
  title: 'Báo cáo thẩm tra tư cách',
  text: 'Báo cáo xong thì danh sách triệu tập được chốt; tình trạng từng người vẫn đổi được cho đến khi phát phiếu.',
  label: 'Sang báo cáo thẩm tra',
  to: `/meetings/${id}/roster`,
});

export const hasPeople = ({ people }: CongressView): boolean =>
  people.filter(({ role }) => role !== 'presidium').length >= 2 && people.some(({ role }) => role === 'presidium');

/** The election that is being worked on: the first one that is not over. */
export const currentElection = ({ elections }: CongressView): ElectionSummary | undefined => elections.find(({ state }) => !isOver(state));

/** The one thing to do next. */
export function nextAct(congress: CongressView): Act {
  const { meetings, elections } = congress;
  const now = currentElection(congress);
  const meeting = meetings.find(({ id }) => id === (now?.meeting ?? 1));
  if (!hasPeople(congress)) return noPeople;
  if (meeting?.base.summoned === 0) return { ...rosterOf(meeting), ...(now !== undefined && meeting.gathering !== 'congress' ? { election: now } : {}) };
  if (now === undefined) return elections.length === 0 ? noPlan : allDone;
  const waiting = now.state === 'open' && (now.stage === 'draft' || now.stage === 'locked');
  if (waiting && meeting?.gathering === 'congress' && meeting.credentials === undefined) return credentialsOf(meeting);
  return { ...textOf(now, meeting), election: now, to: placeOf(now) };
}

function textOf({ state, stage }: ElectionSummary, meeting: MeetingView | undefined): ActText {
  const who = meetingWord(meeting?.kind ?? 'delegate');
  if (state === 'paused') return { title: 'Tạm dừng – xin ý kiến cấp trên', text: 'Khi cấp trên trả lời thì ghi lại ý kiến trả lời; cuộc bầu cử này được tiếp tục.', label: 'Xem và ghi ý kiến cấp trên' };
  if (state === 'decide') return { title: `${who} quyết định việc tiếp theo`, text: `Kết quả đã xác nhận, nhưng chưa đủ. ${who} biểu quyết; ghi lại quyết định đó.`, label: `Ghi quyết định của ${who}` };
  if (state === 'waits') return { title: 'Chờ cuộc bầu cử trước', text: 'Chức danh này chọn trong số người trúng cử ở một cuộc bầu cử chưa xong.', label: 'Xem cuộc bầu cử' };
  return byStage[stage];
}
