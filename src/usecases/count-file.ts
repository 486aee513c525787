import { count } from '../domain/count/count.ts';
import type { CountInput } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { explanationFaults, readCountFile } from '../exchange/count-file/read.ts';
import type { Fault } from '../exchange/fault.ts';
import { regulations } from '../exchange/regulations.ts';

/** One thing wrong with a count file or the command: code, JSON path, what is expected. */
export type { Fault as FileFault } from '../exchange/fault.ts';

export type CountedFile = { readonly input: CountInput; readonly result: CountResult };

/** Counts a count file from its bytes; a file that is wrong gives all its faults and no result. */
export function countFile(bytes: Uint8Array): Result<CountedFile, readonly Fault[]> {
  const read = readCountFile(bytes);
  if (!read.ok) return read;
  const result = count(read.value, regulations[read.value.regulation]);
  const faults = explanationFaults(read.value, result);
  return faults.length > 0 ? err(faults) : ok({ input: read.value, result });
}

/** The result file: JSON with two spaces and a last line end. A block names its article in its message. */
export function resultText(result: CountResult): string {
  const blocks = result.blocks.map(({ article, message, ...block }) => ({ ...block, message: `${message} (${article})` }));
  return `${JSON.stringify({ ...result, blocks }, undefined, 2)}\n`;
}
