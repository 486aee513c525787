import { never } from '../domain/result.ts';
import type { Overtaken } from '../domain/telling-papers.ts';
import { paperName } from '../usecases/papers/names.ts';
import type { PaperVerdict } from '../usecases/verify-paper.ts';

type Kept = Extract<PaperVerdict, { readonly paper: unknown }>['paper'];

const named = ({ kind, version }: Kept): string => `${paperName(kind)}, bản ${version}`;
const signed = ({ signatures }: Kept): string => (signatures === 0 ? '' : `, mang ${signatures} chữ ký số`);

function confirmed({ confirmed: done }: Kept): string {
  if (done === undefined) return '';
  return done ? ' Đoàn Chủ tịch đã xác nhận kết quả theo bản này.' : ' Đoàn Chủ tịch chưa xác nhận kết quả theo bản này.';
}

const happened: Readonly<Record<Overtaken, string>> = {
  corrected: 'kết quả đã được sửa',
  sentBack: 'Đoàn Chủ tịch đã trả lại kết quả',
  voided: 'có lần bầu đã bị hủy',
};

function because({ overtaken, confirmed: done }: Kept): string {
  if (overtaken === undefined) return '';
  return overtaken === 'corrected' && done === true ? ': kết quả đã được sửa sau khi Đoàn Chủ tịch xác nhận' : `: ${happened[overtaken]}`;
}

/** What a paper is to the file, in one line. */
export function paperLine(verdict: PaperVerdict): string {
  switch (verdict.kind) {
    case 'latest':
      return `Giấy này đúng từng byte là bản đang lưu trong tệp: ${named(verdict.paper)}${signed(verdict.paper)}; là bản mới nhất.${confirmed(verdict.paper)}`;
    case 'voided':
      return `Giấy này là ${named(verdict.paper)} của tệp, nhưng lần bầu ấy ĐÃ BỊ HỦY: ${verdict.reason}`;
    case 'unsigned':
      return `Giấy này là ${named(verdict.paper)} của tệp, nhưng sau đó còn chữ ký số: giấy mang ${verdict.paper.signatures}, tệp đang lưu ${verdict.paper.signedNow}.`;
    case 'replaced':
      return `Giấy này là ${named(verdict.paper)} của tệp, nhưng ĐÃ BỊ THAY bằng bản ${verdict.by}${because(verdict.paper)}.`;
    case 'overtaken':
      return `Giấy này là ${named(verdict.paper)} của tệp, nhưng KHÔNG CÒN ĐÚNG: sau khi lập giấy, ${happened[verdict.by]}; chưa có bản lập lại.`;
    case 'longer':
      return `Giấy này bắt đầu đúng như ${named(verdict.paper)} của tệp, nhưng có phần viết thêm phía sau mà tệp không có.`;
    case 'changed':
      return `Giấy này mang tệp kiểm phiếu của ${named(verdict.paper)}, nhưng nội dung giấy KHÁC bản đang lưu.`;
    case 'endless':
      return 'Giấy này KHÔNG phải bản nào đang lưu trong tệp, và quá lớn hoặc tốn quá nhiều thời gian, bộ nhớ để đọc.';
    case 'stranger':
      return strangerLine(verdict);
    default:
      return never(verdict);
  }
}

function strangerLine({ head, headAt }: Extract<PaperVerdict, { readonly kind: 'stranger' }>): string {
  if (head === undefined) return 'Giấy này KHÔNG thuộc tệp: không phải bản nào đang lưu, và không mang mã đầu nhật ký.';
  const where = headAt === undefined ? 'không có trong nhật ký của tệp' : `có trong nhật ký, ở sự kiện ${headAt}`;
  return `Giấy này KHÔNG phải bản nào đang lưu trong tệp. Mã đầu nhật ký ghi trong giấy ${where}.`;
}
