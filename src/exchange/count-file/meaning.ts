import { statusesOf } from '../../domain/attendance.ts';
import { formOf, type Form } from '../../domain/count/input.ts';
import { mostFaults, pathText, type Fault, type FaultCode } from '../fault.ts';
import type { CountFileShape } from './shape.ts';

const fault = (code: FaultCode, path: readonly PropertyKey[], message: string): Fault => ({ code, path: pathText(path), message });

/** What the parts of a well-shaped count file must mean together. */
export function meaningFaults(file: CountFileShape): readonly Fault[] {
  return [...attendanceFaults(file), ...electionFaults(file), ...candidateFaults(file), ...paperFaults(file)];
}

function attendanceFaults({ meeting }: CountFileShape): readonly Fault[] {
  const known: readonly string[] = statusesOf[meeting.kind];
  const entries = Object.entries(meeting.attendance);
  const unknown = entries.filter(([status]) => !known.includes(status));
  const faults = unknown.map(([status]) => fault('E105', ['meeting', 'attendance', status], `không có tình trạng này; cần một trong: ${known.join(', ')}`));
  const nobody = entries.every(([, people]) => people === 0);
  return nobody ? [...faults, fault('E107', ['meeting', 'attendance'], 'cần ít nhất một người được triệu tập')] : faults;
}

function electionFaults({ election, candidates }: CountFileShape): readonly Fault[] {
  const { post, seats, alternates = 0, tier, round = 1, kind } = election;
  const faults: Fault[] = [];
  const refuse = (key: string, message: string): unknown => faults.push(fault('E108', ['election', key], message));
  if (alternates > 0 && post !== 'delegates') refuse('alternates', 'chỉ bầu đại biểu (delegates) mới có dự khuyết; cần 0');
  if (tier === 'alternate' && post !== 'delegates') refuse('tier', 'chỉ bầu đại biểu (delegates) mới có lần bầu dự khuyết');
  if (tier === 'alternate' && alternates > 0) refuse('alternates', 'lần bầu dự khuyết ghi số lượng ở seats; alternates cần 0');
  if (kind !== 'tieRevote') return faults;
  if (post === 'opinion') refuse('kind', 'phiếu xin ý kiến không có bầu lại giữa những người bằng phiếu');
  if (round < 2) refuse('round', 'bầu lại giữa những người bằng phiếu là lần bầu từ 2 trở lên');
  if (candidates.length <= seats) refuse('seats', 'bầu lại giữa những người bằng phiếu cần nhiều người hơn số lượng cần bầu');
  if (alternates > 0 && post === 'delegates' && tier !== 'alternate') refuse('alternates', 'bầu lại giữa những người bằng phiếu không có dự khuyết; cần 0');
  return faults;
}

function candidateFaults({ candidates }: CountFileShape): readonly Fault[] {
  return candidates.flatMap(({ no }, at) => (no === at + 1 ? [] : [fault('E107', ['candidates', at, 'no'], `cần ${at + 1}: số thứ tự liên tục từ 1 theo thứ tự trên phiếu`)]));
}

function paperFaults({ election, candidates, ballots }: CountFileShape): readonly Fault[] {
  const names = candidates.length;
  const form = formOf(election.post, names, election.seats);
  const faults: Fault[] = [];
  for (const [at, paper] of ballots.papers.entries()) {
    const path = ['ballots', 'papers', at];
    for (const found of [formFaults(paper, form, path), numberFaults(paper, names, path), rulingFaults(paper, path)]) faults.push(...found);
    if (faults.length >= mostFaults) break;
  }
  return faults;
}

type PaperShape = CountFileShape['ballots']['papers'][number];
const listsOf = { strike: ['struck'], agree: ['agree', 'disagree'] } as const;

function formFaults(paper: PaperShape, form: Form, path: readonly PropertyKey[]): readonly Fault[] {
  const other = form === 'strike' ? 'agree' : 'strike';
  const word = form === 'strike' ? 'phiếu có số dư: ghi struck' : 'phiếu đồng ý / không đồng ý: ghi agree và disagree';
  return [
    ...listsOf[form].filter((key) => paper[key] === undefined).map((key) => fault('E106', [...path, key], `thiếu; ${word}`)),
    ...listsOf[other].filter((key) => paper[key] !== undefined).map((key) => fault('E108', [...path, key], `không đúng mẫu phiếu; ${word}`)),
  ];
}

function numberFaults(paper: PaperShape, names: number, path: readonly PropertyKey[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const key of ['struck', 'agree', 'disagree'] as const) {
    const seen = new Set<number>();
    for (const [at, no] of (paper[key] ?? []).entries()) {
      if (faults.length >= mostFaults) return faults;
      if (no > names) faults.push(fault('E108', [...path, key, at], `không có số ${no} trên phiếu; cần từ 1 đến ${names}`));
      else if (seen.has(no)) faults.push(fault('E108', [...path, key, at], `số ${no} đã ghi trong danh sách này`));
      seen.add(no);
    }
  }
  return faults;
}

function rulingFaults({ ruling }: PaperShape, path: readonly PropertyKey[]): readonly Fault[] {
  if (ruling === undefined || (ruling.invalid === undefined) !== (ruling.valid === undefined)) return [];
  return [fault('E108', [...path, 'ruling'], 'cần đúng một trong hai: invalid hoặc valid')];
}
