import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyFile } from '../../src/usecases/verify.ts';
import { changesOf, made } from './changes.ts';
import { finishedFile } from './file.ts';

export type Tampering = { readonly made: number; readonly refused: number; readonly missed: readonly string[] };

/** Changes a finished file in every table and column, one change at a time, and asks the independent reader each time. */
export async function tamper(rows: number): Promise<Tampering> {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-tamper-'));
  try {
    const original = join(dir, 'original.kiemphieu');
    const changed = join(dir, 'changed.kiemphieu');
    await finishedFile(original);
    const whole = verifyFile(original);
    if (whole === undefined || whole.broken !== undefined) throw new Error('the file does not hold before it is changed');
    const missed: string[] = [];
    let [taken, refused] = [0, 0];
    for (const change of changesOf(original, rows)) {
      for (const end of ['-wal', '-shm']) rmSync(`${changed}${end}`, { force: true });
      copyFileSync(original, changed);
      if (!made(changed, change)) {
        refused += 1;
        continue;
      }
      taken += 1;
      const verdict = verifyFile(changed, change.cutsTail ? whole.head : undefined);
      if (verdict !== undefined && verdict.broken === undefined) missed.push(change.about);
    }
    return { made: taken, refused, missed };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
