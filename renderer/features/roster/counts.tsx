import type { ReactNode } from 'react';
import { statusesOf, type MeetingKind } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { BaseView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { Mark } from '../../parts/mark.tsx';
import { statusShort } from '../../texts/statuses.ts';

/** Counts by status, and how D and the threshold come out of them. */
export const Counts = ({ kind, base }: { readonly kind: MeetingKind; readonly base: BaseView }): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Căn cứ tính kết quả" aria-live="polite">
    <section>
      <h2>Theo tình trạng</h2>
      <dl className="sums">
        {statusesOf[kind].map((status) => (
          <Count key={status} name={statusShort[status]} people={base.attendance[status] ?? 0} />
        ))}
      </dl>
    </section>
    <section>
      <h2>Căn cứ tính kết quả</h2>
      {base.summoned === 0 ? (
        <p>Chưa có ai trong danh sách.</p>
      ) : (
        <BaseSum kind={kind} summoned={base.summoned} deductions={base.deductions} base={base.base} threshold={base.threshold} />
      )}
    </section>
    {base.summoned === 0 ? null : (
      <section>
        <h2>Số người dự</h2>
        <p className="quorum">
          <Mark shape={base.quorumMet ? 'ok' : 'doubt'} />
          <span>
            Có mặt {grouped(base.present)} trên {grouped(base.summoned)}: {base.quorumMet ? 'đủ hai phần ba' : 'chưa đủ hai phần ba; báo cáo Đoàn Chủ tịch'}.
          </span>
        </p>
        <p className="note">Điều 11, Điều lệ Đảng</p>
      </section>
    )}
  </aside>
);

const Count = ({ name, people }: { readonly name: string; readonly people: number }): ReactNode => (
  <>
    <dt>{name}</dt>
    <dd className={people === 0 ? 'none' : ''}>{grouped(people)}</dd>
  </>
);
