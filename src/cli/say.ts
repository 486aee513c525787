import type { FileFault } from '../usecases/count-file.ts';

/** Faults beyond this many are counted, not listed; a file with very many is not read to its end. */
const listed = 1000;

/** Messages go to standard error: standard output belongs to the result. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export function printFaults(faults: readonly FileFault[]): void {
  const lines = faults.slice(0, listed).map(({ code, path, message }) => `${code} ${path}: ${message}`);
  const more = faults.length - listed;
  say([...lines, ...(more > 0 ? [`… và ít nhất ${more} lỗi khác`] : [])].join('\n'));
}
