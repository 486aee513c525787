import preset2020 from '../../resources/structure/2020-2025.json' with { type: 'json' };
import preset2025 from '../../resources/structure/2025-2030.json' with { type: 'json' };
import type { StructurePreset } from '../../src/domain/structure/preset.ts';
import type { Target } from '../../src/domain/structure/target.ts';

const presets = [preset2025, preset2020] as unknown as readonly StructurePreset[];
const years = (term: string): string => term.replace(/\D+/g, '-');

/** The presets of a term, whatever dash it is written with. */
export const presetOf = (term: string): StructurePreset | undefined => presets.find((one) => years(one.term) === years(term));

/** What a target asks, in figures. */
export function boundText({ atLeast, atMost, atLeastPeople, about, note }: Target): string {
  const parts = [
    atLeast === undefined ? '' : `từ ${atLeast} % trở lên`,
    atMost === undefined ? '' : `không quá ${atMost} %`,
    atLeastPeople === undefined ? '' : `ít nhất ${atLeastPeople} đồng chí`,
  ].filter((one) => one !== '');
  const bound = parts.join(', ');
  if (bound === '') return note ?? 'chỉ thống kê';
  return about === true ? `khoảng ${bound}` : bound;
}
