import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { clock } from '../../texts/times.ts';

/** The figures in use, and what anchors the file. */
export function Figures({ congress }: { readonly congress: CongressView }): ReactNode {
  const { base, details, journal, savedAt } = congress;
  return (
    <aside className="margin" tabIndex={0} aria-label="Con số đang dùng">
      {base.summoned === 0 ? null : (
        <section>
          <h2>Con số đang dùng</h2>
          <BaseSum kind={details.meeting} summoned={base.summoned} deductions={base.deductions} base={base.base} threshold={base.threshold} />
          <dl className="sums">
            <dt>Có mặt</dt>
            <dd>{grouped(base.present)}</dd>
          </dl>
          <p className="note">
            {base.quorumMet ? 'Đủ' : 'Chưa đủ'} hai phần ba số được triệu tập. Điều 11, Điều lệ Đảng.
          </p>
        </section>
      )}
      <section>
        <h2>Căn cứ</h2>
        <p>
          Quy chế bầu cử trong Đảng, ban hành kèm theo Quyết định số{' '}
          {details.regulation === '190' ? '190-QĐ/TW ngày 10/10/2024' : '244-QĐ/TW ngày 09/6/2014'}.
        </p>
        <p className="note">Lời trên màn hình là tóm tắt, không thay nguyên văn.</p>
      </section>
      <section>
        <h2>Tệp</h2>
        <p className="file">{congress.file}</p>
        <p className="note">
          Nhật ký <span className="fig">{journal.events}</span> việc, mã đầu <span className="fig">{journal.head.slice(0, 16)}</span>; lưu lúc{' '}
          <span className="fig">{clock(savedAt)}</span>.
        </p>
      </section>
    </aside>
  );
}
