import type { Body, Delegation, Hitch, Measured } from '../../domain/rollup/unit.ts';
import { plain } from '../people-list/words.ts';

/** A figure of the table and where it goes. */
export type Figure =
  | { readonly kind: 'filled'; readonly of: Body | Delegation; readonly what: 'seats' | 'elected' }
  | { readonly kind: 'structure'; readonly of: Exclude<Measured, 'renewed'> }
  | { readonly kind: 'hitch'; readonly of: Hitch }
  | { readonly kind: 'votes'; readonly what: 'part' | 'of' };

export type UnitField = { readonly kind: 'number' } | { readonly kind: 'name' } | { readonly kind: 'congress' } | { readonly kind: 'direct' } | Figure;

type Known = { readonly heading: string; readonly guide: string; readonly is: RegExp; readonly field: UnitField };

const filled = (of: Body | Delegation, what: 'seats' | 'elected', heading: string, guide: string, is: RegExp): Known => ({ heading, guide, is, field: { kind: 'filled', of, what } });

const seats = '(can bau|so luong can bau|phan bo|duoc phan bo|so luong|can bau so luong)';
const elected = '(trung cu|so trung cu|duoc bau|da bau|bau duoc)';
const body = (names: string, what: string): RegExp => new RegExp(`^(${names}) ${what}$|^${what} (${names})$`);

const committee = 'cap uy|ban chap hanh|bch|cap uy vien|uy vien ban chap hanh|chi uy';
const standing = 'ban thuong vu|btv|uy vien ban thuong vu';
const secretary = 'bi thu';
const deputies = 'pho bi thu';
const official = 'dai bieu chinh thuc|dai bieu|dai bieu du dai hoi cap tren';
const alternate = 'dai bieu du khuyet|du khuyet';

/** Headings without case, marks and punctuation; the first that fits counts. The template has them in this order. */
export const columns: readonly Known[] = [
  { heading: 'STT', guide: 'Số thứ tự; có thể để trống.', is: /^(stt|tt|so tt|so thu tu)$/, field: { kind: 'number' } },
  { heading: 'Đơn vị', guide: 'Bắt buộc, mỗi đơn vị một dòng. Đơn vị chưa báo cáo: chỉ ghi tên, để trống các ô còn lại.', is: /^(ten )?(don vi|dang bo|chi bo|to chuc dang|dang bo chi bo|chi bo dang bo|co so dang)( truc thuoc)?$/, field: { kind: 'name' } },
  { heading: 'Loại đại hội', guide: 'Đảng viên hoặc Đại biểu.', is: /^(loai|hinh thuc)( dai hoi)?$|^dai hoi dang vien( hay| hoac)? dai bieu$/, field: { kind: 'congress' } },
  { heading: 'Bầu trực tiếp bí thư', guide: 'Ghi x nếu đại hội trực tiếp bầu bí thư; ghi không nếu không.', is: /^(dai hoi )?(bau truc tiep|truc tiep bau) bi thu( tai dai hoi)?$/, field: { kind: 'direct' } },
  { heading: 'Bí thư: số phiếu', guide: 'Số phiếu của đồng chí bí thư trúng cử. Không ghi tỷ lệ %.', is: /^(bi thu so phieu|so phieu( bau)?( cua)? bi thu|phieu bau bi thu)$/, field: { kind: 'votes', what: 'part' } },
  { heading: 'Bí thư: căn cứ (D)', guide: 'Số làm căn cứ tính kết quả của lần bầu ấy.', is: /^(bi thu can cu( d)?|bi thu (d|so lam can cu( tinh ket qua)?)|can cu (d )?(bau )?bi thu)$/, field: { kind: 'votes', what: 'of' } },
  filled('committee', 'seats', 'Cấp ủy: cần bầu', 'Số lượng cấp ủy viên cần bầu.', body(committee, seats)),
  filled('committee', 'elected', 'Cấp ủy: trúng cử', 'Số cấp ủy viên trúng cử.', body(committee, elected)),
  { heading: 'Cấp ủy: tái cử', guide: 'Trong số trúng cử, số đã là cấp ủy viên nhiệm kỳ trước.', is: new RegExp(`^((${committee}) )?tai cu( (${committee}))?$`), field: { kind: 'structure', of: 'reelected' } },
  { heading: 'Cấp ủy: nữ', guide: 'Trong số cấp ủy viên trúng cử.', is: new RegExp(`^((${committee}) )?(nu|can bo nu)$`), field: { kind: 'structure', of: 'women' } },
  { heading: 'Cấp ủy: dưới 40 tuổi', guide: 'Trong số cấp ủy viên trúng cử.', is: new RegExp(`^((${committee}) )?(duoi 40( tuoi)?|tre( duoi 40 tuoi)?)$`), field: { kind: 'structure', of: 'young' } },
  { heading: 'Cấp ủy: dân tộc thiểu số', guide: 'Trong số cấp ủy viên trúng cử.', is: new RegExp(`^((${committee}) )?(nguoi )?(dan toc thieu so|dtts|dan toc)$`), field: { kind: 'structure', of: 'minority' } },
  filled('standingCommittee', 'seats', 'Ban Thường vụ: cần bầu', 'Để trống nếu không có Ban Thường vụ.', body(standing, seats)),
  filled('standingCommittee', 'elected', 'Ban Thường vụ: trúng cử', 'Để trống nếu không có Ban Thường vụ.', body(standing, elected)),
  filled('secretary', 'seats', 'Bí thư: cần bầu', 'Thường là 1.', body(secretary, seats)),
  filled('secretary', 'elected', 'Bí thư: trúng cử', '1 nếu bầu được, 0 nếu không.', body(secretary, elected)),
  filled('deputySecretary', 'seats', 'Phó bí thư: cần bầu', 'Số lượng phó bí thư cần bầu.', body(deputies, seats)),
  filled('deputySecretary', 'elected', 'Phó bí thư: trúng cử', 'Số phó bí thư trúng cử.', body(deputies, elected)),
  filled('official', 'seats', 'Đại biểu chính thức: phân bổ', 'Số đại biểu được phân bổ dự đại hội cấp trên.', body(official, seats)),
  filled('official', 'elected', 'Đại biểu chính thức: trúng cử', 'Số đại biểu chính thức trúng cử.', body(official, elected)),
  filled('alternate', 'seats', 'Đại biểu dự khuyết: phân bổ', 'Số đại biểu dự khuyết được phân bổ.', body(alternate, seats)),
  filled('alternate', 'elected', 'Đại biểu dự khuyết: trúng cử', 'Số đại biểu dự khuyết trúng cử.', body(alternate, elected)),
  { heading: 'Số lần bầu thêm', guide: 'Số lần bầu sau lần đầu, của mọi cuộc bầu cử; không có thì ghi 0.', is: /^(so )?lan bau (them|tiep|lai)$/, field: { kind: 'hitch', of: 'furtherRounds' } },
  { heading: 'Số lần bằng phiếu', guide: 'Số lần phải bầu lại vì bằng phiếu; không có thì ghi 0.', is: /^(so lan )?bang phieu$/, field: { kind: 'hitch', of: 'ties' } },
  { heading: 'Số lần tạm dừng', guide: 'Số cuộc bầu cử phải tạm dừng để xin ý kiến; không có thì ghi 0.', is: /^(so lan )?tam dung$/, field: { kind: 'hitch', of: 'pauses' } },
];

const longestHeading = 200;

/** What is said in brackets explains, except the D and the 40 years that a heading is known by. */
export function fieldOf(heading: string): UnitField | undefined {
  if (heading.length > longestHeading) return undefined;
  const known = (text: string): UnitField | undefined => columns.find(({ is }) => is.test(plain(text)))?.field;
  return known(heading) ?? known(heading.replace(/\([^)]*\)/g, ' '));
}

export const headingOf = (wanted: UnitField): string => columns.find(({ field }) => JSON.stringify(field) === JSON.stringify(wanted))?.heading ?? '';
