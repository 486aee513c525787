import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { MeetingView } from '../../../src/usecases/views.ts';
import { day } from '../../texts/times.ts';

type WayMeetingProps = { readonly meeting: MeetingView; readonly editing: boolean; readonly children: ReactNode };

/** What the meeting rests on, in a line: its date, D, and whether enough have come. */
function basisOf({ date, base, organisations }: MeetingView): string {
  const met = base.quorumMet && organisations?.met !== false;
  return [...(date === '' ? [] : [day(date)]), ...(base.summoned === 0 ? [] : [`D = ${grouped(base.base)}`, met ? 'đủ số người dự' : 'chưa đủ số người dự'])].join(' · ');
}

/** The elections of one meeting under its heading. */
export function WayMeeting({ meeting, editing, children }: WayMeetingProps): ReactNode {
  const { id, gathering, words } = meeting;
  return (
    <li className="meeting">
      <div className="meeting-head">
        <h3>{words === '' ? 'Hội nghị' : words}</h3>
        <p>{basisOf(meeting)}</p>
      </div>
      <ol>{children}</ol>
      {editing ? (
        <div className="plan-acts">
          <Link href={`/elections/new?meeting=${id}`} className="btn small" aria-label={`Thêm cuộc bầu cử: ${words}`}>
            Thêm cuộc bầu cử
          </Link>
          {gathering === 'congress' ? null : (
            <Link href={`/meetings/${id}`} className="btn small" aria-label={`Sửa hội nghị: ${words}`}>
              Sửa hội nghị
            </Link>
          )}
        </div>
      ) : null}
    </li>
  );
}
