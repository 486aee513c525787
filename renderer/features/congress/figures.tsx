import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, MeetingView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { clock, day } from '../../texts/times.ts';
import { currentElection } from './acts.ts';

/** The figures in use, and what anchors the file. */
export function Figures({ congress }: { readonly congress: CongressView }): ReactNode {
  const { details, journal, meetings, savedAt } = congress;
  const now = currentElection(congress)?.meeting ?? 1;
  const used = meetings.filter(({ base }) => base.summoned > 0).toSorted((a, b) => Number(b.id === now) - Number(a.id === now));
  return (
    <aside className="margin" tabIndex={0} aria-label="Con số đang dùng">
      {used.map((meeting) => (
        <MeetingFigures key={meeting.id} meeting={meeting} alone={meetings.length === 1} now={meeting.id === now} />
      ))}
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

type MeetingFiguresProps = { readonly meeting: MeetingView; readonly alone: boolean; readonly now: boolean };

/** The sum of the meeting in hand; of the others the two figures that are asked for. */
function MeetingFigures({ meeting: { kind, words, base, organisations, credentials }, alone, now }: MeetingFiguresProps): ReactNode {
  return (
    <section>
      <h2>{alone ? 'Con số đang dùng' : words}</h2>
      {now ? (
        <BaseSum kind={kind} summoned={base.summoned} deductions={base.deductions} base={base.base} threshold={base.threshold} />
      ) : (
        <dl className="sums">
          <dt>Số làm căn cứ (D)</dt>
          <dd>{grouped(base.base)}</dd>
        </dl>
      )}
      <dl className="sums">
        <dt>Có mặt</dt>
        <dd>{grouped(base.present)}</dd>
        {organisations === undefined || !now ? null : (
          <>
            <dt>Tổ chức đảng trực thuộc có đại biểu dự</dt>
            <dd>
              {grouped(organisations.represented)}/{grouped(organisations.total)}
            </dd>
          </>
        )}
      </dl>
      <p className="note">
        {base.quorumMet ? 'Đủ' : 'Chưa đủ'} hai phần ba số được triệu tập
        {organisations === undefined ? '' : `; ${organisations.met ? 'đủ' : 'chưa đủ'} hai phần ba số tổ chức đảng trực thuộc`}. Điều 11, Điều lệ Đảng.
      </p>
      {credentials === undefined ? null : (
        <p className="note">
          Thẩm tra tư cách: {grouped(credentials.summoned)} triệu tập, {grouped(credentials.present)} có mặt, báo cáo lúc{' '}
          <span className="fig">{clock(credentials.at).slice(0, 5)}</span> ngày {day(credentials.at)}.
        </p>
      )}
    </section>
  );
}
