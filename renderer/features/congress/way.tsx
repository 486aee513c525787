import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, MeetingView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { meetingName } from '../../texts/meetings.ts';
import { day } from '../../texts/times.ts';
import { currentElection, hasPeople } from './acts.ts';
import { ElectionItem } from './election-item.tsx';
import { EmptyPlan } from './empty-plan.tsx';
import { PlanActs } from './plan-acts.tsx';

type StepProps = { readonly done: boolean; readonly number: number; readonly title: string; readonly to: string; readonly word: string; readonly note: ReactNode };

const StepItem = ({ done, number, title, to, word, note }: StepProps): ReactNode => (
  <li className={done ? 'done' : 'todo'}>
    <Mark shape={done ? 'ok' : 'wait'} />
    <h3>
      <Link href={to}>
        <span className="fig">{number}</span> {title}
      </Link>
    </h3>
    <span className="state">{word}</span>
    <p>{note}</p>
  </li>
);

/** Steps before the first election: congress, people, and in each meeting its roster. */
const before = 2;

/** The path of the congress from top to bottom, meeting by meeting, each step's state in a word. */
export function Way({ congress }: { readonly congress: CongressView }): ReactNode {
  const [changing, setChanging] = useState(false);
  const { details, people, meetings, elections } = congress;
  return (
    <nav className="way" aria-label="Tiến trình bầu cử">
      <h2>Tiến trình bầu cử</h2>
      <ol>
        <StepItem done number={1} title="Đại hội và quy chế" to="/congress" word="xong" note={`${meetingName[details.meeting]} · ${details.regulation}-QĐ/TW · ${day(details.organisation.date)}`} />
        <StepItem done={hasPeople(congress)} number={2} title="Người làm việc" to="/people" word={hasPeople(congress) ? 'đủ' : 'chưa đủ'} note={`${people.length} người có mã riêng`} />
      </ol>
      {meetings.map((meeting) => (
        <MeetingPart key={meeting.id} congress={congress} meeting={meeting} changing={changing} />
      ))}
      {congress.readOnly ? null : elections.length === 0 ? (
        <EmptyPlan congress={congress} />
      ) : (
        <div className="acts plan-acts">
          <Link href="/elections/new" className="btn add">
            Thêm cuộc bầu cử
          </Link>
          <Button className="quiet" aria-pressed={changing} onClick={() => setChanging(!changing)}>
            {changing ? 'Xong sửa tiến trình' : 'Sửa tiến trình'}
          </Button>
        </div>
      )}
    </nav>
  );
}

type MeetingPartProps = { readonly congress: CongressView; readonly meeting: MeetingView; readonly changing: boolean };

function MeetingPart({ congress, meeting, changing }: MeetingPartProps): ReactNode {
  const now = currentElection(congress);
  const numberOf = numbersOf(congress);
  const { base, credentials } = meeting;
  return (
    <section className="meeting">
      <h3 className="of-meeting">
        {meeting.words} <span>{day(meeting.date)}</span>
        {changing && meeting.gathering !== 'congress' ? <Link href={`/meetings/${meeting.id}`}>sửa</Link> : null}
      </h3>
      <ol>
        <StepItem
          done={base.summoned > 0}
          number={numberOf(`meeting ${meeting.id}`)}
          title={meeting.gathering === 'congress' ? 'Danh sách triệu tập' : 'Danh sách hội nghị'}
          to={`/meetings/${meeting.id}/roster`}
          word={base.summoned === 0 ? 'chưa có' : credentials === undefined ? 'chưa báo cáo' : 'đã báo cáo'}
          note={base.summoned > 0 ? `${grouped(base.summoned)} triệu tập, căn cứ ${grouped(base.base)}` : meeting.gathering === 'congress' ? 'gõ, dán hoặc mở từ Excel' : 'lấy từ kết quả bầu cử'}
        />
        {congress.elections
          .filter((one) => one.meeting === meeting.id)
          .map((one) => (
            <ElectionItem key={one.id} election={one} number={numberOf(`election ${one.id}`)} now={one === now} acts={changing ? <PlanActs congress={congress} election={one} /> : undefined} />
          ))}
      </ol>
    </section>
  );
}

/** One row of numbers down the whole path; the bar above the other screens has the same. */
export function numbersOf({ meetings, elections }: CongressView): (key: string) => number {
  const keys = meetings.flatMap(({ id }) => [`meeting ${id}`, ...elections.filter((one) => one.meeting === id).map((one) => `election ${one.id}`)]);
  return (key) => before + 1 + keys.indexOf(key);
}
