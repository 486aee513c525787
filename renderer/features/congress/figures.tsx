import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, MeetingView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { clock } from '../../texts/times.ts';
import { currentMeeting } from './acts.ts';

/** The figures in use, and what anchors the file. */
export function Figures({ congress }: { readonly congress: CongressView }): ReactNode {
  const { details, journal, savedAt } = congress;
  const meeting = currentMeeting(congress);
  return (
    <aside className="margin" tabIndex={0} aria-label="Con số đang dùng">
      {meeting === undefined || meeting.base.summoned === 0 ? null : <InUse meeting={meeting} />}
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

/** The figures of the meeting in hand. */
function InUse({ meeting: { base, kind, words, organisations, credentials } }: { readonly meeting: MeetingView }): ReactNode {
  return (
    <section>
      <h2>Con số đang dùng</h2>
      <p className="note">{words}</p>
      <BaseSum kind={kind} summoned={base.summoned} deductions={base.deductions} base={base.base} threshold={base.threshold} />
      <dl className="sums">
        <dt>Có mặt</dt>
        <dd>{grouped(base.present)}</dd>
      </dl>
      <p className="note">
        {base.quorumMet ? 'Đủ' : 'Chưa đủ'} hai phần ba số được triệu tập
        {organisations === undefined ? '' : `; ${organisations.met ? 'đủ' : 'chưa đủ'} hai phần ba tổ chức trực thuộc có đại biểu (${organisations.represented} trên ${organisations.total})`}. Điều 11, Điều lệ Đảng.
      </p>
      <p className="note">{credentials === undefined ? 'Chưa báo cáo thẩm tra tư cách.' : `Báo cáo thẩm tra: ${grouped(credentials.summoned)} triệu tập, ${grouped(credentials.present)} có mặt, lúc ${clock(credentials.at)}.`}</p>
    </section>
  );
}
