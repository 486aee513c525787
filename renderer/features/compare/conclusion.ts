import { sameReading } from '../../../src/domain/counting/reading.ts';
import type { ComparedPaper, Reading } from '../../../src/usecases/views.ts';
import { entriesNamed, upper } from '../../texts/bundles.ts';
import { isOpen } from './papers.ts';

type Read = Pick<ComparedPaper, 'state' | 'readings' | 'again'> & Partial<Pick<ComparedPaper, 'ruling' | 'faults'>>;

/** The entries, by their numbers, that read the paper so. */
const alike = (readings: readonly (Reading | null)[], as: Reading): readonly number[] =>
  readings.flatMap((one, at) => (one !== null && sameReading(one, as) ? [at + 1] : []));

/** The entries that agree with each other; two equal readings decide. */
export function agreeing({ readings = [], again }: Read): readonly number[] {
  const pairs = readings.flatMap((one) => (one === null ? [] : [alike(readings, one)]));
  const best = again === undefined ? pairs.find((pair) => pair.length > 1) : alike(readings, again);
  return best ?? [];
}

/** The reading that was decided by; none while it is open, or where no two are equal. */
export function decidedBy(paper: Read): Reading | undefined {
  if (paper.again !== undefined) return paper.again;
  const [first = 0] = agreeing(paper);
  return paper.readings?.[first - 1] ?? undefined;
}

/** What the readings show about each other. */
export function conclusion(paper: Read): string {
  if (paper.state === 'removed') return 'Không có tờ này trong tập.';
  if (isOpen(paper)) return 'Mở các lần nhập sau khi lưu lần đọc lại.';
  if (paper.ruling !== undefined) return `Ban đã kết luận: ${paper.ruling.kind === 'invalid' || (paper.faults ?? []).length > 0 ? 'không hợp lệ' : 'hợp lệ'}.`;
  const entries = agreeing(paper);
  const { readings = [], again } = paper;
  if (again === undefined) return entries.length === 0 ? 'Không lần nào giống lần nào: Ban kết luận.' : `${upper(entriesNamed(entries))} như nhau.`;
  if (entries.length === readings.length) return 'Các lần đọc như nhau.';
  return entries.length === 0 ? 'Khác mọi lần nhập: Ban kết luận.' : `Đúng ${entriesNamed(entries)}.`;
}
