import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '../domain/result.ts';
import { countFile, resultText, type FileFault } from '../usecases/count-file.ts';
import type { NoSource } from '../usecases/paper-source.ts';
import { writeCounted } from '../usecases/write-counted.ts';
import { readArguments, type Arguments } from './args.ts';
import { placeOf } from './place.ts';
import { printFaults, say } from './say.ts';

/** `kiemphieu count`: 0 can be closed, 1 cannot write, 2 command or file wrong, 3 figures contradict each other. */
export async function countCommand(args: readonly string[]): Promise<number> {
  const fromPaper = args.some((one) => one === '--from' || one.startsWith('--from='));
  const read = fromPaper ? readOptions(args, ['from', 'json', 'pdf']) : readArguments(args, ['json', 'pdf']);
  if (!read.ok) return refuse([read.error]);
  const { file, options } = read.value;
  const clash = sameFile(file, options);
  if (clash !== undefined) return refuse([clash]);
  const given = await bytesOf(file);
  const bytes = given.ok && fromPaper ? await countFileIn(given.value) : given;
  if (!bytes.ok) return refuse([bytes.error]);
  const counted = countFile(bytes.value);
  if (!counted.ok) return refuse(counted.error);

  const written = await writeCounted(counted.value, { json: options['json'], pdf: options['pdf'] });
  if (!written.ok) {
    say(`Không ghi được tệp ${written.error.path}; kiểm tra thư mục và quyền ghi. Không có tệp nào được ghi.`);
    return 1;
  }
  const { result } = counted.value;
  if (options['json'] === undefined) await print(resultText(result));
  if (result.closable) return 0;
  for (const block of result.blocks) if (block.explanation === undefined) say(`${block.code}: ${block.message} (${block.article})`);
  return 3;
}

/** The paper named by `--from` stands in the place of the count file. */
function readOptions(args: readonly string[], names: readonly string[]): Result<Arguments, FileFault> {
  const read = readArguments(args, names, 'from');
  return read.ok ? ok({ file: read.value.file, options: Object.fromEntries(Object.entries(read.value.options).filter(([name]) => name !== 'from')) }) : read;
}

function refuse(faults: readonly FileFault[]): number {
  printFaults(faults);
  return 2;
}

const noSource: Readonly<Record<NoSource, string>> = {
  swapped: 'tệp kiểm phiếu trong giấy này đã bị thay sau khi giấy được lập: phần viết thêm phía sau mang tệp khác; không đếm từ giấy này. Dùng giấy gốc, hoặc tệp đại hội',
  none: 'tệp PDF này không mang tệp kiểm phiếu; cần biên bản kiểm phiếu do chương trình lập',
  endless: 'tệp PDF này quá lớn, hoặc đọc tốn thời gian và bộ nhớ quá mức của một biên bản; cần biên bản kiểm phiếu do chương trình lập',
};

/** Minutes bear the count file that they were made from. */
async function countFileIn(pdf: Uint8Array): Promise<Result<Uint8Array, FileFault>> {
  const { countFileOf } = await import('../usecases/paper-source.ts');
  const found = await countFileOf(pdf);
  return found.ok ? found : err({ code: 'E110', path: '--from', message: noSource[found.error] });
}

/** An output must never replace the count file or the other output. */
function sameFile(file: string, options: Readonly<Record<string, string>>): FileFault | undefined {
  const paths = [...(file === '-' ? [] : [file]), ...Object.values(options)].map(placeOf);
  if (new Set(paths).size === paths.length) return undefined;
  return { code: 'E101', path: 'FILE', message: 'tệp vào và các tệp ra phải khác nhau' };
}

async function bytesOf(file: string): Promise<Result<Uint8Array, FileFault>> {
  try {
    return ok(file === '-' ? await standardInput() : readFileSync(file));
  } catch {
    return err({ code: 'E102', path: file, message: 'không đọc được tệp này; kiểm tra tên và quyền đọc' });
  }
}

/** As a stream: a pipe that is not yet filled is waited for. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const print = (text: string): Promise<void> =>
  new Promise((done) => {
    process.stdout.write(text, () => done());
  });
