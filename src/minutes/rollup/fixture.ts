import { city } from '../../domain/rollup/fixtures.ts';
import type { Unit } from '../../domain/rollup/unit.ts';
import { rollUp } from '../../domain/rollup/rollup.ts';
import type { RollupSource } from './source.ts';

/** Some of them sent their congress file, some count files. */
const units = city.map((unit, at): Unit => (at < 6 ? { ...unit, source: 'counted', file: `${unit.name}.kiemphieu`, open: at === 4 ? ['Bầu Ủy ban Kiểm tra'] : [] } : at < 9 ? { ...unit, source: 'recounted', files: [`${at}.json`] } : unit));

/** A city's report on 46 congresses, with two units more that sent nothing and one file that cannot be read. */
export const cityReport: RollupSource = {
  units,
  overlaps: [{ unit: 'Đảng bộ phường 3', used: 'counted', left: 'reported', differs: true }],
  rollup: rollUp(units, {
    units: 49,
    absent: ['Đảng bộ xã 47', 'Đảng bộ xã 48'],
    faulty: [{ name: 'Đại hội Đảng bộ xã 49.kiemphieu', reason: 'Tệp không qua được kiểm tra độc lập: nhật ký sai ở sự kiện 214. Xin đơn vị gửi lại tệp.' }],
  }),
  reporter: { organisation: 'Đảng bộ thành phố Uông Bí', superior: 'Đảng bộ tỉnh Quảng Ninh', term: '2020 – 2025', place: 'Uông Bí', date: '2020-07-20' },
  made: '2020-07-20T04:05:00Z',
};
