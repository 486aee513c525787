import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import type { RosterView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { voterName } from '../../texts/meetings.ts';
import '../../styles/task.css';
import './roster.css';
import { useRosterActs } from './acts.ts';
import { Counts } from './counts.tsx';
import { RosterWork } from './roster-work.tsx';

export default function RosterScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>();
  const meeting = Number(id ?? 1);
  return <Roster key={meeting} meeting={meeting} />;
}

function Roster({ meeting }: { readonly meeting: number }): ReactNode {
  const { value: roster, failure, reload } = useAnswer<RosterView>(`/meetings/${meeting}/roster`);
  const acts = useRosterActs(meeting, reload);
  const readOnly = useCongress((state) => state.congress?.readOnly === true);
  return (
    <Frame step="roster" {...(roster?.frozen === true ? { doing: 'đã chốt' } : {})} className="task roster">
      <div className="column">
        <Meetings now={meeting} />
        <h1>Danh sách triệu tập</h1>
        {roster?.people.length === 0 ? (
          <p className="lead">
            Ghi tất cả {voterName[roster.meeting.kind]} được triệu tập, mỗi người một tình trạng. Số làm căn cứ (D) do máy tính ra từ danh sách này, không
            ai gõ vào.
          </p>
        ) : null}
        <Trouble failure={acts.failure ?? failure} />
        {roster === undefined ? null : <RosterWork roster={roster} readOnly={readOnly} acts={acts} />}
      </div>
      {roster === undefined ? <aside className="margin" /> : <Counts meeting={roster.meeting} />}
    </Frame>
  );
}

/** Each meeting of the file has its own roster. */
function Meetings({ now }: { readonly now: number }): ReactNode {
  const meetings = useCongress((state) => state.congress?.meetings) ?? [];
  if (meetings.length < 2) return null;
  return (
    <nav className="meetings" aria-label="Danh sách của từng cuộc họp">
      {meetings.map(({ id, words, gathering }) => (
        <Link key={id} href={`/meetings/${id}/roster`} {...(id === now ? { 'aria-current': 'page' as const } : {})}>
          {gathering === 'congress' ? 'Đại hội' : words}
        </Link>
      ))}
    </nav>
  );
}
