import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { MeetingView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { clock, day } from '../../texts/times.ts';

type ReportedProps = { readonly title: string; readonly meeting: MeetingView; readonly frozen: boolean; readonly onTakeBack: () => void };

/** The report that was given, with the figures of that moment. */
export function Reported({ title, meeting: { credentials, base }, frozen, onTakeBack }: ReportedProps): ReactNode {
  if (credentials === undefined) return null;
  const moved = base.present !== credentials.present;
  return (
    <div className="locked">
      <Mark shape="ok" />
      <span>
        <b>{title}</b> lúc {clock(credentials.at)} ngày {day(credentials.at)}: triệu tập {grouped(credentials.summoned)}, có mặt {grouped(credentials.present)}
        {moved ? `; nay có mặt ${grouped(base.present)}` : ''}. Danh sách không thêm bớt nữa{frozen ? '' : '; tình trạng vẫn đổi được'}.
      </span>
      {frozen ? null : (
        <Button className="small" onClick={onTakeBack}>
          Lấy lại báo cáo
        </Button>
      )}
    </div>
  );
}
