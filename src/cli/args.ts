import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileFault } from '../usecases/count-file.ts';

export type Arguments = { readonly file: string; readonly options: Readonly<Record<string, string>> };

export type SeveralArguments = { readonly files: readonly string[]; readonly options: Readonly<Record<string, string>> };

/** Files and options with a value each; anything else is a fault of the command. */
export function readSeveral(args: readonly string[], names: readonly string[]): Result<SeveralArguments, FileFault> {
  const { tokens } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])), strict: false, tokens: true, allowPositionals: true });
  const refuse = (path: string, message: string): Result<SeveralArguments, FileFault> => err({ code: 'E101', path, message });
  const files: string[] = [];
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name) || token.rawName !== `--${token.name}`) return refuse(token.rawName, `không có tùy chọn này; cần một trong: ${names.map((name) => `--${name}`).join(', ')}`);
    if (Object.hasOwn(options, token.name)) return refuse(token.rawName, 'tùy chọn này đã ghi một lần');
    // `--json --pdf x`: the name of another option is no file name.
    const missing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'));
    if (missing) return refuse(token.rawName, 'thiếu giá trị');
    options[token.name] = token.value;
  }
  return ok({ files, options });
}

/** One file, and options. `named`: an option that names the file instead. */
export function readArguments(args: readonly string[], names: readonly string[], named?: string): Result<Arguments, FileFault> {
  const read = readSeveral(args, names);
  if (!read.ok) return read;
  const { files, options } = read.value;
  const [file, extra] = [...(named === undefined ? [] : [options[named]].filter((one) => one !== undefined)), ...files];
  if (file === undefined) return err({ code: 'E101', path: 'FILE', message: 'thiếu tên tệp' });
  return extra === undefined ? ok({ file, options }) : err({ code: 'E101', path: extra, message: 'thừa; lệnh nhận một tệp' });
}
