import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countFile, resultText } from './count-file.ts';
import { exportFile } from './export.ts';
import { rehearse } from './rehearse.ts';
import { writeSample } from './sample.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const size = { ballots: 24, names: 7, seats: 5, seed: 3 };
const path = (name: string): string => join(dir, name);

describe('a sample congress', () => {
  test('is one finished file, and what is exported counts to the same result', async () => {
    expect(await writeSample(path('a.kiemphieu'), size)).toEqual({ ok: true, value: undefined });
    expect(readdirSync(dir)).toEqual(['a.kiemphieu']);
    expect((await exportFile(path('a.kiemphieu'), path('out'))).ok).toBe(true);
    expect(readdirSync(path('out')).sort()).toEqual(['1.count.json', '1.pdf', '1.result.json']);
    const counted = countFile(readFileSync(path('out/1.count.json')));
    expect(counted.ok && resultText(counted.value.result)).toBe(readFileSync(path('out/1.result.json'), 'utf8'));
    expect(counted.ok && [counted.value.result.next, counted.value.result.ballots.invalid]).toEqual([[], 1]);
    expect(readdirSync(dir).sort()).toEqual(['a.kiemphieu', 'out']);
  });

  test('has the same ballots for the same arguments', async () => {
    for (const name of ['a', 'b']) {
      await writeSample(path(`${name}.kiemphieu`), size);
      await exportFile(path(`${name}.kiemphieu`), path(name));
    }
    expect(readFileSync(path('a/1.count.json'))).toEqual(readFileSync(path('b/1.count.json')));
  });

  test('never takes the place of a file that is there', async () => {
    writeFileSync(path('a.kiemphieu'), 'của người khác');
    expect(await writeSample(path('a.kiemphieu'), size)).toMatchObject({ ok: false, error: { code: 'FILE_EXISTS' } });
    expect(readFileSync(path('a.kiemphieu'), 'utf8')).toBe('của người khác');
  });

  test('what is no congress file cannot be exported, and nothing is written', async () => {
    writeFileSync(path('a.kiemphieu'), 'không phải');
    expect(await exportFile(path('a.kiemphieu'), path('out'))).toMatchObject({ ok: false, error: { code: 'FILE_FOREIGN' } });
    expect(readdirSync(dir)).toEqual(['a.kiemphieu']);
  });

  for (const odd of [{ ballots: 1, names: 1, seats: 1 }, { ballots: 7, names: 3, seats: 5 }, { ballots: 9, names: 2, seats: 1 }])
    test(`of ${odd.ballots} ballots, ${odd.names} names, ${odd.seats} seats is written too`, async () => {
      expect((await writeSample(path('a.kiemphieu'), { ...odd, seed: 1 })).ok).toBe(true);
    });
});

test('rehearsal papers follow from the seed alone', () => {
  const twelve = { ballots: 12, names: 7, seats: 5 };
  expect(rehearse(8, twelve)).toEqual(rehearse(8, twelve));
  expect(rehearse(8, twelve).papers).not.toEqual(rehearse(9, twelve).papers);
});

test('the usual rehearsal never ends in a tie, whatever its seed, and its names stand apart', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { candidates, papers } = rehearse(seed, { ballots: 12, names: 7, seats: 5 });
    expect(new Set(candidates.map((one) => one.name)).size).toBe(7);
    const votes = candidates.map((_, at) => papers.filter((one) => 'struck' in one && one.struck.length > 1 && !one.struck.includes(at + 1)).length).sort((a, b) => b - a);
    expect(votes[4]).toBeGreaterThan(votes[5] ?? 0);
  }
});
