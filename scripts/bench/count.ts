import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from '../../src/domain/count/count.ts';
import { regulations } from '../../src/exchange/regulations.ts';
import { medianOf, milliseconds, type Figure } from './figures.ts';
import { benchInput } from './papers.ts';

/** The count in process, and the command line from start to finish. */
export function countFigures(): readonly Figure[] {
  const regulation = regulations['190'];
  const wide = benchInput(1_600, 220, 180);
  const long = benchInput(100_000, 60, 50);
  return [
    { what: 'count 1,600 ballots × 220 names, in process', value: milliseconds(medianOf(20, () => count(wide, regulation))), aim: '10 ms' },
    { what: 'count 100,000 ballots × 60 names, in process', value: milliseconds(medianOf(5, () => count(long, regulation))), aim: '500 ms' },
    { what: 'command line on 1,600 × 220, start to finish', value: milliseconds(commandLine(wide)), aim: '1,000 ms' },
  ];
}

function commandLine(input: unknown): number {
  const folder = mkdtempSync(join(tmpdir(), 'kiemphieu-bench-'));
  const file = join(folder, 'count.json');
  writeFileSync(file, JSON.stringify(input));
  const time = medianOf(5, () => {
    const run = spawnSync('npm', ['run', '-s', 'kiemphieu', '--', 'count', file], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
  });
  rmSync(folder, { recursive: true });
  return time;
}
