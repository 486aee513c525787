import { never } from '../domain/result.ts';
import type { Broken, Verdict } from '../usecases/verify.ts';
import { readArguments } from './args.ts';
import { printFaults, say } from './say.ts';

/** `kiemphieu verify`: 0 the file holds, 1 it does not, 2 it is not such a file or the command is wrong. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args, ['head']);
  if (!read.ok) {
    printFaults([read.error]);
    return 2;
  }
  const head = read.value.options['head'];
  if (head !== undefined && !/^[0-9a-f]{16,64}$/i.test(head)) {
    printFaults([{ code: 'E101', path: '--head', message: 'cần từ 16 đến 64 chữ số thập lục phân, như in ở chân biên bản' }]);
    return 2;
  }
  const { verifyFile } = await import('../usecases/verify.ts');
  const verdict = verifyFile(read.value.file, head);
  if (verdict === undefined) {
    say('Không phải tệp đại hội của Kiểm phiếu ở phiên bản này, hoặc không đọc được.');
    return 2;
  }
  print(verdict, head);
  return verdict.broken === undefined ? 0 : 1;
}

function print({ head, events, broken, closed, headAt }: Verdict, asked: string | undefined): void {
  const lines = [
    `Mã đầu nhật ký: ${head}`,
    `Số sự kiện: ${events}`,
    ...(closed ? [] : ['Tệp chưa được đóng sau lần mở cuối; đối chiếu phiếu cuối đã nhập với tập phiếu.']),
    ...(broken === undefined ? ['Nhật ký liền mạch; các bảng đúng như nhật ký; kết quả đúng như phiếu.'] : [`KHÔNG KHỚP: ${ruleOf(broken)}`]),
    asked === undefined
      ? 'Mới kiểm tra bên trong tệp. Để biết tệp có bị thay cả hay không, thêm --head và mã in ở chân biên bản đã ký.'
      : headAt === undefined
        ? 'Nhật ký KHÔNG chứa mã đã cho.'
        : `Nhật ký chứa mã đã cho, ở sự kiện ${headAt} trên ${events}. Sau mã ấy còn ${events - headAt} sự kiện mà giấy không nói đến.`,
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
