import type { ReactNode } from 'react';
import texts from '../../../resources/texts/hall.json' with { type: 'json' };
import { barOf } from '../../../src/domain/announce/bar.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { HallStage, HallWaiting } from '../../../src/usecases/views.ts';
import { Track } from '../../parts/bars.tsx';
import { Head } from './head.tsx';

const stages: Readonly<Record<HallStage, string>> = {
  preparing: 'Chuẩn bị bầu cử',
  voting: 'Đang bỏ phiếu',
  counting: 'Ban Kiểm phiếu đang kiểm phiếu',
  minutes: 'Ban Kiểm phiếu đang hoàn thành biên bản',
  ready: 'Ban Kiểm phiếu chuẩn bị công bố kết quả',
  voided: 'Lần bầu này đã hủy',
};

/** Before the result is read: the stage in words, ballots out and back, how far the counting is. Never a vote. */
export const Waiting = ({ shown }: { readonly shown: HallWaiting }): ReactNode => (
  <>
    <Head heading={shown} />
    <section className="stage">
      <h2>{stages[shown.stage]}</h2>
      <dl>
        {shown.issued === undefined ? null : <Figure label={texts.figures.issued} value={shown.issued} />}
        {shown.collected === undefined ? null : <Figure label={texts.figures.collected} value={shown.collected} />}
      </dl>
      {shown.entered === undefined ? null : <Entered {...shown.entered} />}
    </section>
  </>
);

const Figure = ({ label, value }: { readonly label: string; readonly value: number }): ReactNode => (
  <div>
    <dt>{label}</dt>
    <dd className="fig">{grouped(value)}</dd>
  </div>
);

/** A share of the work; whole percent, and 100 only at the end. */
function Entered({ papers, of }: NonNullable<HallWaiting['entered']>): ReactNode {
  return (
    <div className="entered">
      <Track bar={barOf(papers, { whole: of, half: false })} />
      <p>
        Đã nhập <b className="fig">{of === 0 ? 0 : Math.floor((100 * papers) / of)} %</b> khối lượng công việc
      </p>
    </div>
  );
}
