import { writeWhole, type Output } from '../exchange/write-whole.ts';
import type { Result } from '../domain/result.ts';
import { resultText, type CountedFile } from './count-file.ts';

/** Where the result and the minutes go; each is optional. */
export type Outputs = { readonly json?: string | undefined; readonly pdf?: string | undefined };

/** Writes the result and, if the count can be closed, the minutes: whole or not at all. */
export async function writeCounted(counted: CountedFile, { json, pdf }: Outputs): Promise<Result<undefined, { readonly path: string }>> {
  const outputs: Output[] = [];
  if (json !== undefined) outputs.push({ path: json, bytes: new TextEncoder().encode(resultText(counted.result)) });
  if (pdf !== undefined && counted.result.closable) {
    // Loaded only when a paper is asked for: it is most of the start-up time.
    const { minutesOfFile } = await import('./count-file-minutes.ts');
    outputs.push({ path: pdf, bytes: await minutesOfFile(counted) });
  }
  return writeWhole(outputs);
}
