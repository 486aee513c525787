import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, MeetingView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { meetingName } from '../../texts/meetings.ts';
import { sizeText } from '../../texts/sizes.ts';
import { numberOf } from '../../texts/stages.ts';
import { day } from '../../texts/times.ts';
import { currentElection, hasPeople } from './acts.ts';
import { WayElection } from './way-election.tsx';
import { WayMeeting } from './way-meeting.tsx';
import { StepItem } from './way-step.tsx';

/** The plan of the congress from top to bottom, by meeting; each election's state in a word. */
export function Way({ congress }: { readonly congress: CongressView }): ReactNode {
  const [editing, setEditing] = useState(false);
  const { details, people, elections, meetings, readOnly } = congress;
  const now = currentElection(congress);
  const enough = hasPeople(congress);
  const both = meetings.some(({ gathering }) => gathering === 'conference') && meetings.some(({ gathering }) => gathering === 'inspection');
  return (
    <nav className="way" aria-label="Tiến trình bầu cử">
      <div className="way-head">
        <h2>Tiến trình bầu cử</h2>
        {readOnly || elections.length === 0 ? null : (
          <Button className="small quiet" aria-pressed={editing} onClick={() => setEditing(!editing)}>
            {editing ? 'Sửa xong' : 'Sửa tiến trình'}
          </Button>
        )}
      </div>
      <ol>
        <StepItem state="done" number={1} title="Đại hội và quy chế" to="/congress" word="xong" note={`${meetingName[details.meeting]} · ${details.regulation}-QĐ/TW · ${day(details.organisation.date)}`} />
        <StepItem state={enough ? 'done' : 'todo'} title="Người làm việc" to="/people" word={enough ? 'đủ' : 'chưa đủ'} note={`${people.length} người có mã riêng`} />
        {meetings.map((meeting) => (
          <WayMeeting key={meeting.id} meeting={meeting} editing={editing}>
            <RosterStep meeting={meeting} />
            {elections
              .filter((one) => one.meeting === meeting.id)
              .map((one) => (
                <WayElection key={one.id} congress={congress} meeting={meeting} election={one} now={one === now} editing={editing} />
              ))}
          </WayMeeting>
        ))}
      </ol>
      {congress.planFaults.map(({ id, other }) => (
        <p key={`${id} ${other}`} className="order-fault">
          Mục {numberOf(elections, id)} đứng trước mục {numberOf(elections, other)}; thường phải bầu mục {numberOf(elections, other)} trước. Sửa tiến trình nếu không chủ ý.
        </p>
      ))}
      {congress.sizeNotes.map((note) => (
        <p key={sizeText(note)} className="order-fault">
          {sizeText(note)}
        </p>
      ))}
      {readOnly ? null : (
        <div className="acts add">
          {editing ? null : (
            <Link href="/elections/new" className="btn">
              Thêm cuộc bầu cử
            </Link>
          )}
          {both || !(editing || elections.length === 0) ? null : (
            <Link href="/meetings/new" className="btn">
              Thêm hội nghị
            </Link>
          )}
        </div>
      )}
    </nav>
  );
}

function RosterStep({ meeting: { id, base, gathering, credentials } }: { readonly meeting: MeetingView }): ReactNode {
  const known = base.summoned > 0;
  const note = [
    `${grouped(base.summoned)} triệu tập, có mặt ${grouped(base.present)}`,
    ...(gathering === 'congress' ? [credentials === undefined ? 'chưa báo cáo thẩm tra tư cách' : 'đã báo cáo thẩm tra tư cách'] : []),
  ].join('; ');
  const from = gathering === 'congress' ? 'gõ hoặc dán từ Excel' : 'lấy từ những người trúng cử';
  return (
    <StepItem
      state={known ? 'done' : 'todo'}
      {...(gathering === 'congress' ? { number: 2 } : {})}
      title="Danh sách triệu tập"
      to={`/meetings/${id}/roster`}
      word={known ? 'xong' : 'chưa có'}
      note={known ? note : from}
    />
  );
}
