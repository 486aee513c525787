import { count } from '../../src/domain/count/count.ts';
import { regulations } from '../../src/exchange/regulations.ts';
import { minutesPdf } from '../../src/minutes/pdf.ts';
import { milliseconds, percentile, type Figure } from './figures.ts';
import { benchInput } from './papers.ts';

export async function minutesFigures(): Promise<readonly Figure[]> {
  const regulation = regulations['190'];
  const input = benchInput(1_600, 220, 180);
  const result = count(input, regulation);
  const times: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    const began = performance.now();
    await minutesPdf({ input, result, regulation });
    times.push(performance.now() - began);
  }
  return [
    { what: 'minutes with 220 names, first in the process', value: milliseconds(times[0] ?? Number.NaN), aim: '1,000 ms' },
    { what: 'minutes with 220 names, later', value: milliseconds(percentile(times.slice(1), 0.5)), aim: '1,000 ms' },
  ];
}
