import type { ReactNode } from 'react';
import type { MeetingKind } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { FaultCode } from '../../../src/domain/count/input.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { faultText } from '../../texts/faults.ts';
import { PaperControls } from './paper-controls.tsx';

/** How the figures come about: D, then the papers, each line with both its sides. */
export function Derivation({ view, kind }: { readonly view: ResultView; readonly kind: MeetingKind }): ReactNode {
  const { base, threshold, ballots } = view.result;
  const reasons = Object.entries(ballots.invalidBy) as [FaultCode, number][];
  return (
    <>
      <section>
        <h2>Căn cứ tính kết quả</h2>
        <BaseSum kind={kind} summoned={base.summoned} deductions={base.deductions} base={base.value} threshold={threshold} />
      </section>
      <section>
        <h2>Phiếu</h2>
        <dl className="sums">
          <dt>Có mặt khi bầu</dt>
          <dd>{grouped(view.election.presentAtVote ?? 0)}</dd>
        </dl>
        <PaperControls lines={view.control} />
        {reasons.length === 0 ? null : (
          <dl className="sums">
            <dt>Lý do không hợp lệ</dt>
            <dd />
            {reasons.map(([code, count]) => (
              <Reason key={code} text={faultText[code]} count={count} />
            ))}
          </dl>
        )}
      </section>
      {ballots.byVotes === null ? null : (
        <section>
          <h2>Theo số người được bầu trên phiếu</h2>
          <dl className="sums">
            {ballots.byVotes.map(({ votes, papers }) => (
              <Reason key={votes} text={`bầu ${votes} người`} count={papers} />
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

const Reason = ({ text, count }: { readonly text: string; readonly count: number }): ReactNode => (
  <>
    <dt className="in">{text}</dt>
    <dd className="in">{grouped(count)}</dd>
  </>
);
