import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import type { Fault } from '../exchange/fault.ts';
import { writeWhole, type Output } from '../exchange/write-whole.ts';
import { countFile, resultText, type CountedFile } from '../usecases/count-file.ts';
import { readArguments } from './args.ts';
import { printFaults, say } from './say.ts';

/** `kiemphieu count`: 0 can be closed, 1 cannot write, 2 command or file wrong, 3 figures contradict each other. */
export async function countCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args, ['json', 'pdf']);
  if (!read.ok) return refuse([read.error]);
  const { file, options } = read.value;
  const clash = sameFile(file, options);
  if (clash !== undefined) return refuse([clash]);
  const bytes = bytesOf(file);
  if (!bytes.ok) return refuse([bytes.error]);
  const counted = countFile(bytes.value);
  if (!counted.ok) return refuse(counted.error);

  const outputs = await outputsOf(counted.value, options);
  const written = writeWhole(outputs);
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

function refuse(faults: readonly Fault[]): number {
  printFaults(faults);
  return 2;
}

/** An output must never replace the count file or the other output. */
function sameFile(file: string, options: Readonly<Record<string, string>>): Fault | undefined {
  const paths = [...(file === '-' ? [] : [file]), ...Object.values(options)].map((path) => resolve(path));
  if (new Set(paths).size === paths.length) return undefined;
  return { code: 'E101', path: 'FILE', message: 'tệp vào và các tệp ra phải khác nhau' };
}

function bytesOf(file: string): Result<Uint8Array, Fault> {
  try {
    return ok(readFileSync(file === '-' ? 0 : file));
  } catch {
    return err({ code: 'E102', path: file, message: 'không đọc được tệp này; kiểm tra tên và quyền đọc' });
  }
}

async function outputsOf({ input, result }: CountedFile, options: Readonly<Record<string, string>>): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  if (options['json'] !== undefined) outputs.push({ path: options['json'], bytes: new TextEncoder().encode(resultText(result)) });
  if (options['pdf'] !== undefined && result.closable) {
    // Loaded only when a paper is asked for: it is most of the start-up time.
    const { minutesOfFile } = await import('../usecases/count-file-minutes.ts');
    outputs.push({ path: options['pdf'], bytes: await minutesOfFile({ input, result }) });
  }
  return outputs;
}

const print = (text: string): Promise<void> =>
  new Promise((done) => {
    process.stdout.write(text, () => done());
  });
