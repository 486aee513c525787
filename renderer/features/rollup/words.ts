import { grouped } from '../../../src/domain/figures.ts';
import type { Part } from '../../../src/domain/rollup/part.ts';
import { percentText } from '../../../src/domain/count/percent.ts';
import type { RollupView } from '../../../src/usecases/views.ts';
import texts from '../../../resources/texts/rollup.json' with { type: 'json' };

export const share = ({ part, of }: Part): string => (of === 0 ? texts.unknown : `${grouped(part)}/${grouped(of)} (${percentText(part, of, 2, 'halfUp')} %)`);

export type Line = readonly [label: string, figure: string];

const bodies = ['committee', 'standingCommittee', 'secretary', 'deputySecretary', 'official', 'alternate'] as const;

/** The figures of the paper, before it is made; what no unit says stands as unknown. */
export function linesOf({ rollup }: RollupView): readonly Line[] {
  const { planned, done, kinds, kindUnknown, direct, secretaries, filled, sources } = rollup;
  const lowest = secretaries.lowest.map((one) => `${one.unit}: ${share(one.share)}`).join('; ');
  return [
    [texts.done, planned === undefined ? grouped(done) : share({ part: done, of: planned })],
    [texts.kinds.allMember, share({ part: kinds.allMember, of: done - kindUnknown })],
    [texts.kinds.delegate, share({ part: kinds.delegate, of: done - kindUnknown })],
    [texts.direct, share(direct)],
    [texts.secretariesWhole, share({ part: secretaries.whole, of: secretaries.known })],
    [texts.secretariesHigh.replace('{high}', '98'), share({ part: secretaries.high, of: secretaries.known })],
    [texts.lowest, lowest === '' ? texts.unknown : lowest],
    ...bodies.map((body): Line => [`${texts.filled[body]} trúng cử`, filled[body].units === 0 ? texts.unknown : filled[body].filled.of === 0 ? grouped(filled[body].elected) : share(filled[body].filled)]),
    [texts.headings.short, rollup.short.length === 0 ? 'không có' : rollup.short.map(({ unit, of, missing }) => `${unit}, ${texts.filled[of]}: thiếu ${missing}`).join('; ')],
    ['Nguồn: kiểm phiếu, đếm lại, báo cáo', [sources.counted, sources.recounted, sources.reported].map(grouped).join(', ')],
  ];
}

/** Who is not in the sums, and why. */
export const outside = ({ rollup }: RollupView): readonly Line[] => [...rollup.absent.map((name): Line => [name, texts.absent]), ...rollup.faulty.map(({ name, reason }): Line => [name, reason])];
