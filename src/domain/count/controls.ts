import type { CountResult, Control } from './output.ts';
import type { Form } from './input.ts';
import type { Tally } from './tally.ts';

export const controlLabels = {
  C1: 'hợp lệ + không hợp lệ = thu về',
  C2: 'cộng theo tờ phiếu = cộng theo người',
  C3strike: 'bị gạch + được bầu = hợp lệ, ở mọi người',
  C3agree: 'đồng ý + không đồng ý + không tính = hợp lệ, ở mọi người',
  C4: 'được triệu tập − các khoản trừ = D',
} as const;

const line = (code: Control['code'], label: string, left: number, right: number): Control => ({ code, label, left, right, holds: left === right });

/** The identities of a count, both sides by separate routes. */
export function controlsOf(tally: Tally, form: Form, collected: number, base: CountResult['base']): readonly Control[] {
  const names = tally.votes.length;
  const other = form === 'strike' ? tally.struck : tally.disagree.map((count, at) => count + (tally.none[at] ?? 0));
  const balanced = tally.votes.filter((votes, at) => votes + (other[at] ?? 0) === tally.valid).length;
  const deducted = base.deductions.reduce((sum, one) => sum + one.people, 0);
  const byPaper = tally.byVotes.reduce((sum, papers, votes) => sum + votes * papers, 0);
  const byName = tally.votes.reduce((sum, votes) => sum + votes, 0);
  return [
    line('C1', controlLabels.C1, tally.valid + tally.invalid, collected),
    ...(form === 'strike' ? [line('C2', controlLabels.C2, byPaper, byName)] : []),
    line('C3', form === 'strike' ? controlLabels.C3strike : controlLabels.C3agree, balanced, names),
    line('C4', controlLabels.C4, base.summoned - deducted, base.value),
  ];
}
