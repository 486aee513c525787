import preset2020 from '../../resources/structure/2020-2025.json' with { type: 'json' };
import preset2025 from '../../resources/structure/2025-2030.json' with { type: 'json' };
import type { StructurePreset } from '../../src/domain/structure/preset.ts';
import type { Measure, Target } from '../../src/domain/structure/target.ts';

const presets = [preset2025, preset2020] as readonly StructurePreset[];
const years = (term: string): string => (term.match(/\d+/g) ?? []).join('-');

/** The presets of a term, whatever dash it is written with. */
export const presetOf = (term: string): StructurePreset | undefined => presets.find((one) => years(one.term) === years(term));

/** What a target counts. */
export const measureName: Readonly<Record<Measure['kind'], string>> = {
  women: 'Nữ',
  under: 'Dưới … tuổi',
  between: 'Từ … đến … tuổi',
  over: 'Trên … tuổi',
  minority: 'Dân tộc thiểu số',
  renewed: 'Mới tham gia cấp ủy',
  reelected: 'Tái cử',
};

/** What a target asks, in figures. */
export function boundText({ atLeast, atMost, atLeastPeople, about, note }: Target): string {
  const parts = [
    ...(atLeast === undefined ? [] : [`từ ${atLeast} % trở lên`]),
    ...(atMost === undefined ? [] : [`không quá ${atMost} %`]),
    ...(atLeastPeople === undefined ? [] : [`ít nhất ${atLeastPeople} đồng chí`]),
  ];
  if (parts.length === 0) return note ?? 'chỉ thống kê';
  return `${about === true ? 'khoảng ' : ''}${parts.join(', ')}`;
}
