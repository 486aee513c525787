import type { CongressView, Stage } from '../../../src/usecases/views.ts';
import { screenOf } from '../../texts/stages.ts';

export type Act = { readonly title: string; readonly text: string; readonly label: string; readonly to: string };

type ActText = Omit<Act, 'to'>;

const byStage: Readonly<Record<Stage, ActText>> = {
  draft: { title: 'Lập danh sách bầu cử', text: 'Ghi số lượng cần bầu, danh sách, Ban Kiểm phiếu; Đại hội biểu quyết xong thì chốt.', label: 'Mở danh sách' },
  locked: { title: 'Phát phiếu', text: 'Đếm số người có mặt khi bầu, phát phiếu, ghi số phiếu phát ra.', label: 'Sang phát phiếu' },
  issued: { title: 'Thu phiếu', text: 'Mở thùng sau khi bỏ phiếu xong, đếm phiếu, ghi số phiếu thu về.', label: 'Sang thu phiếu' },
  collected: { title: 'Nhập phiếu, lượt 1', text: 'Một người đọc, một người gõ; hoặc một người làm cả hai việc.', label: 'Nhập lượt 1' },
  firstEntry: { title: 'Nhập phiếu, lượt 1', text: 'Nhập tiếp từ phiếu đang dở.', label: 'Nhập tiếp lượt 1' },
  firstDone: { title: 'Nhập phiếu, lượt 2', text: 'Người khác nhập lại cả tập, không nghe, không xem lượt 1.', label: 'Nhập lượt 2' },
  secondEntry: { title: 'Nhập phiếu, lượt 2', text: 'Nhập tiếp từ phiếu đang dở.', label: 'Nhập tiếp lượt 2' },
  comparing: { title: 'Đối chiếu hai lượt', text: 'Phiếu nào hai lượt khác nhau thì đọc lại từ tờ phiếu.', label: 'Sang đối chiếu' },
  agreed: { title: 'Ban kết luận', text: 'Hai lượt đã khớp. Ban cùng xem và kết luận từng phiếu không hợp lệ.', label: 'Sang kết luận' },
  concluded: { title: 'Xem và khóa kết quả', text: 'Xem các dòng kiểm tra, ghi giải trình nếu cần, rồi khóa kết quả.', label: 'Xem kết quả' },
  closed: { title: 'In biên bản', text: 'In biên bản để Ban thông qua và ký.', label: 'Sang biên bản' },
  printed: { title: 'Ban ký biên bản', text: 'Ban Kiểm phiếu thông qua, ký biên bản trên giấy.', label: 'Sang biên bản' },
  signed: { title: 'Đoàn Chủ tịch xác nhận', text: 'Đoàn Chủ tịch nhận biên bản, đồng ý cho công bố.', label: 'Sang xác nhận' },
  confirmed: { title: 'Đã xác nhận', text: 'Trưởng Ban đọc biên bản trước Đại hội.', label: 'Xem biên bản' },
};

export const actOf = (election: CongressView['elections'][number]): Act => ({
  ...byStage[election.stage],
  to: screenOf(election.id, election.stage),
});

export const hasPeople = ({ people }: CongressView): boolean =>
  people.filter(({ role }) => role !== 'presidium').length >= 2 && people.some(({ role }) => role === 'presidium');

/** The election that is being worked on: the first one not confirmed. */
export const currentElection = ({ elections }: CongressView): CongressView['elections'][number] | undefined =>
  elections.find(({ stage }) => stage !== 'confirmed');

/** The one thing to do next. */
export function nextAct(congress: CongressView): Act {
  const now = currentElection(congress);
  if (congress.base.summoned === 0)
    return { title: 'Lập danh sách triệu tập', text: 'Dán danh sách từ Excel hoặc gõ từng người, mỗi người một tình trạng. Từ đó máy tính ra D.', label: 'Mở danh sách triệu tập', to: '/roster' };
  if (!hasPeople(congress))
    return { title: 'Thêm người làm việc', text: 'Cần ít nhất hai người nhập phiếu khác nhau và một người của Đoàn Chủ tịch.', label: 'Thêm người', to: '/people' };
  if (now !== undefined) return actOf(now);
  if (congress.elections.length === 0)
    return { title: 'Lập cuộc bầu cử', text: 'Chọn chức danh bầu, ghi số lượng và danh sách.', label: 'Lập cuộc bầu cử', to: '/elections/new' };
  return { title: 'Các cuộc bầu cử đã xong', text: 'Nếu còn cuộc bầu cử khác, hoặc Đại hội quyết định bầu tiếp, bầu lại, thì lập thêm.', label: 'Thêm cuộc bầu cử', to: '/elections/new' };
}
