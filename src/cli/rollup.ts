import { err, ok, type Result } from '../domain/result.ts';
import type { FileFault } from '../usecases/count-file.ts';
import type { Reporter } from '../usecases/views.ts';
import { readSeveral } from './args.ts';
import { placeOf } from './place.ts';
import { printFaults, say } from './say.ts';

const names = ['table', 'pdf', 'json', 'planned', 'organisation', 'superior', 'term', 'place', 'date'] as const;

type Wish = { readonly paths: readonly string[]; readonly table?: string | undefined; readonly planned?: number | undefined; readonly pdf: string; readonly json?: string | undefined; readonly reporter: Reporter };

/** `kiemphieu rollup`: 0 written, and every file could be used; 1 cannot write; 2 command or table wrong; 3 written, and units are named in it as missing or faulty. */
export async function rollupCommand(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (!wish.ok) return refuse([wish.error]);
  const { gatherPaths, writeRollup } = await import('../usecases/rollup/of-paths.ts');
  const { paths, table, planned, ...output } = wish.value;
  const gathered = await gatherPaths({ paths, table, planned });
  if (!gathered.ok) return refuse(gathered.error);
  const { rollup, ignored } = gathered.value;
  const written = await writeRollup(gathered.value, { ...output, made: new Date().toISOString() });
  for (const { name, reason } of rollup.faulty) say(`${name}: ${reason}`);
  if (!written.ok) {
    const { error } = written;
    if ('fault' in error) return refuse([error.fault]);
    say(`Không ghi được tệp ${error.path}; kiểm tra thư mục và quyền ghi. Không có tệp nào được ghi.`);
    return 1;
  }
  if (ignored.length > 0) say(`Cột không dùng của bảng: ${ignored.join('; ')}.`);
  return rollup.faulty.length > 0 ? 3 : 0;
}

function refuse(faults: readonly FileFault[]): number {
  printFaults(faults);
  return 2;
}

function wishOf(args: readonly string[]): Result<Wish, FileFault> {
  const read = readSeveral(args, names);
  if (!read.ok) return read;
  const { files, options } = read.value;
  const { table, pdf, json, planned, ...reporter } = options as Readonly<Partial<Record<(typeof names)[number], string>>>;
  const fault = (path: string, message: string): Result<Wish, FileFault> => err({ code: 'E101', path, message });
  if (files.length === 0 && table === undefined) return fault('FILE', 'thiếu tên tệp, thư mục hoặc --table');
  if (pdf === undefined) return fault('--pdf', 'thiếu tệp PDF để ghi');
  if (planned !== undefined && !/^[1-9]\d{0,5}$/.test(planned)) return fault('--planned', 'cần số đơn vị theo kế hoạch, một số nguyên từ 1');
  if (reporter.date !== undefined && !isDay(reporter.date)) return fault('--date', 'cần ngày có thật ở dạng năm-tháng-ngày, ví dụ 2025-07-20');
  // An output must never replace what is read, or the other output.
  const places = [...files, ...[table, pdf, json].filter((one) => one !== undefined)].map(placeOf);
  if (new Set(places).size !== places.length) return fault('FILE', 'các tệp vào và các tệp ra phải khác nhau');
  return ok({ paths: files, table, planned: planned === undefined ? undefined : Number(planned), pdf, json, reporter });
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
