import type { ReactNode } from 'react';
import { statusesOf, type MeetingKind } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { BaseView, MeetingView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { statusShort } from '../../texts/statuses.ts';
import { Quorum } from './quorum.tsx';

/** Counts by status, and how D and the threshold come out of them. */
export const Counts = ({ meeting }: { readonly meeting: MeetingView }): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Căn cứ tính kết quả" aria-live="polite">
    <section>
      <h2>Theo tình trạng</h2>
      <dl className="sums">
        <StatusCounts kind={meeting.kind} base={meeting.base} />
      </dl>
    </section>
    <section>
      <h2>Căn cứ tính kết quả</h2>
      {meeting.base.summoned === 0 ? (
        <p>Chưa có ai trong danh sách.</p>
      ) : (
        <BaseSum kind={meeting.kind} summoned={meeting.base.summoned} deductions={meeting.base.deductions} base={meeting.base.base} threshold={meeting.base.threshold} />
      )}
    </section>
    {meeting.base.summoned === 0 ? null : (
      <section>
        <h2>Số người dự</h2>
        <Quorum meeting={meeting} />
      </section>
    )}
  </aside>
);

export const StatusCounts = ({ kind, base }: { readonly kind: MeetingKind; readonly base: BaseView }): ReactNode =>
  statusesOf[kind].map((status) => <Count key={status} name={statusShort[status]} people={base.attendance[status] ?? 0} />);

const Count = ({ name, people }: { readonly name: string; readonly people: number }): ReactNode => (
  <>
    <dt>{name}</dt>
    <dd className={people === 0 ? 'none' : ''}>{grouped(people)}</dd>
  </>
);
