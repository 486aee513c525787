import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, Stage } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { screenOf, stageText } from '../../texts/stages.ts';
import { day } from '../../texts/times.ts';
import { meetingName } from '../../texts/meetings.ts';
import { currentElection, hasPeople } from './acts.ts';

type StepState = 'done' | 'cur' | 'todo';
type StepProps = { readonly state: StepState; readonly number: number; readonly title: string; readonly to: string; readonly word: string; readonly note: ReactNode; readonly children?: ReactNode };

const shapes = { done: 'ok', cur: 'now', todo: 'wait' } as const;

const StepItem = ({ state, number, title, to, word, note, children }: StepProps): ReactNode => (
  <li className={state} {...(state === 'cur' ? { 'aria-current': 'step' as const } : {})}>
    <Mark shape={shapes[state]} />
    <h3>
      <Link href={to}>
        <span className="fig">{number}</span> {title}
      </Link>
    </h3>
    <span className="state">{word}</span>
    <p>{note}</p>
    {children}
  </li>
);

const substeps: readonly (readonly [string, Stage])[] = [
  ['Danh sách đã chốt', 'locked'],
  ['Phát phiếu', 'issued'],
  ['Thu phiếu', 'collected'],
  ['Nhập lượt 1', 'firstDone'],
  ['Nhập lượt 2', 'comparing'],
  ['Đối chiếu', 'agreed'],
  ['Ban kết luận', 'concluded'],
  ['Kết quả', 'closed'],
  ['Biên bản, Ban ký', 'signed'],
  ['Xác nhận', 'confirmed'],
];
const stages = Object.keys(stageText) as readonly Stage[];

function Substeps({ stage }: { readonly stage: Stage }): ReactNode {
  const reached = (until: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(until);
  const now = substeps.findIndex(([, until]) => !reached(until));
  return (
    <ol className="sub">
      {substeps.map(([title, until], at) => (
        <li key={title} className={at === now ? 'now' : ''}>
          <Mark shape={reached(until) ? 'ok' : at === now ? 'now' : 'wait'} label={reached(until) ? 'xong:' : at === now ? 'đang làm:' : 'chờ:'} />
          {title}
        </li>
      ))}
    </ol>
  );
}

/** The path of the congress from top to bottom, each step's state in a word. */
export function Way({ congress }: { readonly congress: CongressView }): ReactNode {
  const { details, base, people, elections } = congress;
  const now = currentElection(congress);
  return (
    <nav className="way" aria-label="Tiến trình bầu cử">
      <h2>Tiến trình bầu cử</h2>
      <ol>
        <StepItem state="done" number={1} title="Đại hội và quy chế" to="/congress" word="xong" note={`${meetingName[details.meeting]} · ${details.regulation}-QĐ/TW · ${day(details.organisation.date)}`} />
        <StepItem state={hasPeople(congress) ? 'done' : 'todo'} number={2} title="Người làm việc" to="/people" word={hasPeople(congress) ? 'đủ' : 'chưa đủ'} note={`${people.length} người có mã riêng`} />
        <StepItem state={base.summoned > 0 ? 'done' : 'todo'} number={3} title="Danh sách triệu tập" to="/roster" word={base.summoned > 0 ? 'xong' : 'chưa có'} note={base.summoned > 0 ? `${grouped(base.summoned)} triệu tập, căn cứ ${grouped(base.base)}` : 'gõ hoặc dán từ Excel'} />
        {elections.map((one, at) => (
          <StepItem
            key={one.id}
            state={one.stage === 'confirmed' ? 'done' : one === now ? 'cur' : 'todo'}
            number={4 + at}
            title={one.title}
            to={screenOf(one.id, one.stage)}
            word={stageText[one.stage]}
            note={`bầu ${one.seats} trong ${one.names} người`}
          >
            {one === now ? <Substeps stage={one.stage} /> : null}
          </StepItem>
        ))}
      </ol>
      {congress.readOnly ? null : (
        <Link href="/elections/new" className="btn add">
          Thêm cuộc bầu cử
        </Link>
      )}
    </nav>
  );
}
