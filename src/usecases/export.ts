import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import { writeWhole, type Output } from '../exchange/write-whole.ts';
import { openCopy } from '../store/copy.ts';
import { readPaperBytes, readPapers } from '../store/read/round.ts';
import { countFileText } from '../minutes/attached.ts';
import { minutesPdf } from '../minutes/pdf.ts';
import { roundsOf } from './rounds.ts';
import { resultText } from './count-file.ts';
import { countedRound } from './count-input.ts';
import { fault, ofStore, type Fault } from './fault.ts';
import { minutesSource } from './minutes-source.ts';
import { countedStages, stageOf } from './round.ts';
import type { OpenFile } from './workspace.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The count file, the result and the minutes of each counted round; whole or not at all. */
export async function exportFile(path: string, dir: string): Promise<Result<{ readonly files: readonly string[] }, Fault>> {
  const copy = openCopy(path);
  if (!copy.ok) return err(ofStore(copy.error));
  const file: OpenFile = { name: path, store: copy.value, counting: new Map() };
  try {
    const outputs: Output[] = [];
    const counted = roundsOf(file).filter((one) => countedStages.includes(stageOf(file, one)));
    for (const [at, round] of counted.entries()) {
      const written = await outputsOf(file, round.id, join(dir, String(at + 1)));
      if (!written.ok) return written;
      outputs.push(...written.value);
    }
    if (outputs.length === 0) return err(fault('NOTHING_COUNTED'));
    return write(outputs, dir);
  } finally {
    copy.value.close();
  }
}

function write(outputs: readonly Output[], dir: string): Result<{ readonly files: readonly string[] }, Fault> {
  try {
    mkdirSync(dir, { recursive: true });
  } catch {
    return err(fault('FILE_UNWRITTEN'));
  }
  const written = writeWhole(outputs);
  return written.ok ? ok({ files: outputs.map((one) => one.path) }) : err(fault('FILE_UNWRITTEN'));
}

/** `name`: the round's running number in the plan, to which the ends are added. */
async function outputsOf(file: OpenFile, id: number, name: string): Promise<Result<readonly Output[], Fault>> {
  const counted = countedRound(file, id);
  if (!counted.ok) return counted;
  const pdf = await minutesOf(file, id);
  if (!pdf.ok) return pdf;
  const { input, result } = counted.value;
  return ok([
    { path: `${name}.count.json`, bytes: bytesOf(countFileText(input)) },
    { path: `${name}.result.json`, bytes: bytesOf(resultText(result)) },
    { path: `${name}.pdf`, bytes: pdf.value },
  ]);
}

/** The very bytes that were printed; a round not printed yet is made now. */
async function minutesOf(file: OpenFile, id: number): Promise<Result<Uint8Array, Fault>> {
  const printed = readPapers(file.store, id).findLast((one) => one.replacedBy === undefined);
  const bytes = printed === undefined ? undefined : readPaperBytes(file.store, printed.id);
  if (bytes !== undefined) return ok(bytes);
  const { head, at } = file.store.head();
  const source = minutesSource(file, id, { version: 1, head, printedAt: at });
  return source.ok ? ok(await minutesPdf(source.value)) : source;
}
