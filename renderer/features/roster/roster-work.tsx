import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { RosterView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useCongress } from '../../stores/congress.ts';
import { withoutId, type RosterActs } from './acts.ts';
import { Allocation } from './allocation.tsx';
import { Credentials } from './credentials.tsx';
import { Nobody } from './nobody.tsx';
import { Reported } from './reported.tsx';
import { reportName } from './report.ts';
import { RosterTable } from './roster-table.tsx';
import { RowForm } from './row-form.tsx';
import { TakeList } from './take-list.tsx';

type Opened = 'row' | 'list' | 'report' | 'allocation';
type RosterWorkProps = { readonly roster: RosterView; readonly readOnly: boolean; readonly acts: RosterActs };

/** The list of one meeting with what can be done to it now. */
export function RosterWork({ roster, readOnly, acts }: RosterWorkProps): ReactNode {
  const [opened, setOpened] = useState<Opened>();
  const issued = useIssued(roster.meeting.id);
  const { meeting, people } = roster;
  const frozen = roster.frozen || readOnly;
  const fixed = frozen || meeting.credentials !== undefined;
  const title = reportName[meeting.kind];
  const rest = people.map(withoutId);
  const around = useWayOn(`${opened} ${people.length === 0} ${meeting.credentials?.at}`);
  const close = (): void => setOpened(undefined);
  const toggle = (one: Opened): void => setOpened(opened === one ? undefined : one);
  const fromElected = meeting.gathering !== 'congress' && people.length === 0;
  const toReport = title !== undefined && meeting.credentials === undefined && people.length > 0 && !frozen;

  return (
    <>
      {roster.frozen ? <Frozen /> : null}
      {title === undefined ? null : <Reported title={title} meeting={meeting} frozen={frozen || issued} onTakeBack={() => void acts.takeBack()} />}
      {fromElected && !frozen ? <Nobody meeting={meeting} onElected={() => void acts.fromElected()} /> : null}
      <div className="acts top-acts" ref={around}>
        {fixed ? null : (
          <>
            <Button tone={people.length === 0 && opened === undefined && !fromElected ? 'hand' : 'plain'} aria-expanded={opened === 'list'} onClick={() => toggle('list')}>
              Dán danh sách từ Excel, hoặc chọn tệp
            </Button>
            <Button aria-expanded={opened === 'row'} onClick={() => toggle('row')}>
              Gõ từng người
            </Button>
          </>
        )}
        {meeting.kind === 'delegate' && people.length > 0 ? (
          <Button aria-expanded={opened === 'allocation'} onClick={() => toggle('allocation')}>
            Phân bổ theo đơn vị
          </Button>
        ) : null}
        {toReport ? (
          <Button aria-expanded={opened === 'report'} onClick={() => toggle('report')}>
            {title}
          </Button>
        ) : null}
        {people.length === 0 ? null : (
          <Link href="/congress" className={`btn ${opened === undefined ? 'hand' : ''}`}>
            Xong, về tiến trình bầu cử
          </Link>
        )}
      </div>
      {opened === 'list' && !fixed ? <TakeList meeting={meeting} existing={rest} onSave={acts.whole} onDone={close} /> : null}
      {opened === 'row' && !fixed ? <RowForm kind={meeting.kind} onAdd={(person) => acts.whole([...rest, person])} onClose={close} /> : null}
      {opened === 'report' && toReport ? <Credentials title={title} roster={roster} onReport={() => void acts.report().then((taken) => taken && close())} onClose={close} /> : null}
      {opened === 'allocation' ? <Allocation roster={roster} fixed={readOnly || issued} onSave={acts.allocate} onClose={close} /> : null}
      {people.length === 0 ? null : (
        <RosterTable
          kind={meeting.kind}
          people={people}
          frozen={frozen}
          fixed={fixed}
          onStatus={acts.setStatus}
          onRemove={(person) => acts.whole(people.filter(({ id }) => id !== person).map(withoutId))}
        />
      )}
    </>
  );
}

/** What held the keyboard is gone, because it closed or its act is done: the keyboard is on the way on. */
function useWayOn(stands: string) {
  const around = useRef<HTMLDivElement>(null);
  const before = useRef(stands);
  useEffect(() => {
    if (before.current !== stands && document.activeElement === document.body) around.current?.querySelector<HTMLElement>('.btn.hand')?.focus();
    before.current = stands;
  }, [stands]);
  return around;
}

const Frozen = (): ReactNode => (
  <p className="locked">
    <Mark shape="lock" />
    <span>
      <b>Danh sách đã chốt</b> vì phiếu bầu đã phát. Căn cứ của lần bầu không đổi nữa; sau khi lần bầu kết thúc, tình trạng mới đổi được cho lần bầu sau.
    </span>
  </p>
);

const before: readonly string[] = ['draft', 'locked'];

/** Ballots of this meeting went out at least once. */
const useIssued = (meeting: number): boolean =>
  useCongress((state) => state.congress?.elections.some((one) => one.meeting === meeting && one.rounds.some(({ stage, voided }) => voided !== undefined || !before.includes(stage))) === true);
