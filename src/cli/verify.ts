import { never } from '../domain/result.ts';
import type { Broken, Verdict } from '../usecases/verify.ts';
import { readFileSync } from 'node:fs';
import { paperLine } from './paper-line.ts';
import { readArguments } from './args.ts';
import { laterLines } from './later-line.ts';
import { printFaults, say } from './say.ts';

/** `kiemphieu verify`: 0 the file holds, 1 it does not, or a count was taken up again or void after the head of the paper, 2 it is not such a file or the command is wrong. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args, ['head', 'paper']);
  if (!read.ok) {
    printFaults([read.error]);
    return 2;
  }
  const head = read.value.options['head'];
  if (head !== undefined && !/^[0-9a-f]{16,64}$/i.test(head)) {
    printFaults([{ code: 'E101', path: '--head', message: 'cần từ 16 đến 64 chữ số thập lục phân, như in ở chân biên bản' }]);
    return 2;
  }
  const { formatOf, formatVersion, undone, verifyFile } = await import('../usecases/verify.ts');
  const verdict = verifyFile(read.value.file, head);
  if (verdict === undefined) {
    say(unread(formatOf(read.value.file), formatVersion));
    return 2;
  }
  const paper = read.value.options['paper'];
  const bytes = paper === undefined ? undefined : bytesOf(paper);
  if (paper !== undefined && bytes === undefined) {
    printFaults([{ code: 'E102', path: paper, message: 'không đọc được tệp này; kiểm tra tên và quyền đọc' }]);
    return 2;
  }
  print(verdict, head);
  const held = bytes === undefined || (await paperHolds(read.value.file, bytes));
  const stands = verdict.later === undefined || !undone(verdict.later);
  return verdict.broken === undefined && held && stands ? 0 : 1;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Says what the paper is to the file; true where it is the latest version of one of its papers. */
async function paperHolds(file: string, pdf: Uint8Array): Promise<boolean> {
  const { verifyPaper } = await import('../usecases/verify-paper.ts');
  const verdict = await verifyPaper(file, pdf);
  process.stdout.write(`${paperLine(verdict)}\n`);
  return verdict.kind === 'latest';
}

/** Why there is no verdict: another format, or no congress file at all. */
function unread(found: number | undefined, known: number): string {
  if (found === undefined || found === known) return 'Không phải tệp đại hội của Kiểm phiếu, hoặc không đọc được.';
  const format = `Tệp đại hội ở định dạng phiên bản ${found}; lệnh này kiểm tra định dạng phiên bản ${known}.`;
  return found < known ? `${format} Mở tệp một lần bằng chương trình rồi đóng lại để chuyển sang phiên bản ${known}, sau đó kiểm tra.` : `${format} Dùng bản Kiểm phiếu mới hơn để kiểm tra.`;
}

function print({ head, events, broken, closed, headAt, later }: Verdict, asked: string | undefined): void {
  const lines = [
    `Mã đầu nhật ký: ${head}`,
    `Số sự kiện: ${events}`,
    ...(closed ? [] : ['Tệp chưa được đóng sau lần mở cuối; đối chiếu phiếu cuối đã nhập với tập phiếu.']),
    ...(broken === undefined ? ['Nhật ký liền mạch, không có sự kiện nào trái quy tắc; các bảng đúng như nhật ký; kết quả đúng như phiếu.'] : [`KHÔNG KHỚP: ${ruleOf(broken)}`]),
    asked === undefined
      ? 'Mới kiểm tra bên trong tệp. Để biết tệp có bị thay cả hay không, thêm --head và mã in ở chân biên bản đã ký.'
      : headAt === undefined
        ? 'Nhật ký KHÔNG chứa mã đã cho.'
        : `Nhật ký chứa mã đã cho, ở sự kiện ${headAt} trên ${events}. Sau mã ấy còn ${events - headAt} sự kiện mà giấy không nói đến${headAt === events ? '.' : ':'}`,
    ...(later === undefined ? [] : laterLines(later)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The rule that failed, by name, and where. */
function ruleOf(broken: Broken): string {
  switch (broken.kind) {
    case 'damaged':
      return 'tệp SQLite hỏng (integrity_check).';
    case 'strangers':
      return `lược đồ: thiếu, thừa hoặc khác ở ${broken.names.join(', ')}.`;
    case 'chain':
      return `chuỗi nhật ký: đứt ở sự kiện ${broken.event}.`;
    case 'begin':
      return 'chuỗi nhật ký: sự kiện đầu không phải là lập đại hội.';
    case 'stuck':
      return `nhật ký: sự kiện ${broken.event} không đọc được.`;
    case 'impossible':
      return `nhật ký: sự kiện ${broken.event} không thể xảy ra ở bước đó hoặc do vai trò đó.`;
    case 'table':
      return `bảng ${broken.table} khác nhật ký, dòng ${broken.row.slice(0, 200)}.`;
    case 'paper':
      return `biên bản đã lưu số ${broken.id}: nội dung khác mã băm.`;
    case 'result':
      return `kết quả lần bầu ${broken.rounds.join(', ')} không theo từ phiếu.`;
    case 'headUnknown':
      return 'mã in trên biên bản không có trong nhật ký.';
    default:
      return never(broken);
  }
}
