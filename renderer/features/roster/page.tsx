import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Status } from '../../../src/domain/attendance.ts';
import type { RosterInput, RosterPerson, RosterView } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Frame } from '../../parts/frame.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { voterName } from '../../texts/meetings.ts';
import '../../styles/task.css';
import './roster.css';
import { Counts } from './counts.tsx';
import { PasteSheet } from './paste-sheet.tsx';
import { RowForm } from './row-form.tsx';
import { RosterTable } from './roster-table.tsx';

type Adding = 'row' | 'paste' | undefined;

const withoutId = ({ id: _, ...person }: RosterPerson): RosterInput => person;

export default function RosterScreen(): ReactNode {
  const { value: roster, failure: missing, reload } = useAnswer<RosterView>('/roster');
  const { congress, refresh } = useCongress();
  const [failure, setFailure] = useState<Failure>();
  const [adding, setAdding] = useState<Adding>();
  const kind = congress?.details.meeting;
  const frozen = roster?.frozen === true || congress?.readOnly === true;

  const keep = async (answer: Answer<unknown>): Promise<boolean> => {
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await Promise.all([reload(), refresh()]);
    return answer.ok;
  };
  const whole = async (people: readonly RosterInput[]): Promise<boolean> => keep(await api.put('/roster', { people }));
  const people = roster?.people ?? [];
  const setStatus = async (id: number, status: Status): Promise<void> => {
    await keep(await api.put(`/roster/${id}/status`, { status }));
  };
  const remove = async (id: number): Promise<void> => {
    await whole(people.filter((person) => person.id !== id).map(withoutId));
  };
  // Rows are drawn again only when their person changed, so they must not hold an old list.
  const latest = useRef({ setStatus, remove });
  useEffect(() => {
    latest.current = { setStatus, remove };
  });
  const onStatus = useCallback((id: number, status: Status) => void latest.current.setStatus(id, status), []);
  const onRemove = useCallback((id: number) => void latest.current.remove(id), []);

  return (
    <Frame step="roster" {...(frozen ? { doing: 'đã chốt' } : {})} className="task roster">
      <div className="column">
        <h1>Danh sách triệu tập</h1>
        <p className="lead">
          Ghi tất cả {kind === undefined ? 'người' : voterName[kind]} được triệu tập, mỗi người một tình trạng. Số làm căn cứ (D) do máy tính ra từ danh
          sách này, không ai gõ vào.
        </p>
        <Trouble failure={failure ?? missing} />
        {frozen ? (
          <p className="locked">
            <Mark shape="lock" />
            <span>
              <b>Danh sách đã chốt</b> vì phiếu bầu đã phát. Căn cứ của lần bầu không đổi nữa.
            </span>
          </p>
        ) : null}
        {frozen || kind === undefined || roster === undefined ? null : (
          <>
            <div className="acts top-acts">
              <Button tone={people.length === 0 && adding === undefined ? 'hand' : 'plain'} aria-expanded={adding === 'paste'} onClick={() => setAdding(adding === 'paste' ? undefined : 'paste')}>
                Dán danh sách từ Excel
              </Button>
              <Button aria-expanded={adding === 'row'} onClick={() => setAdding(adding === 'row' ? undefined : 'row')}>
                Gõ từng người
              </Button>
              {people.length === 0 ? null : (
                <Link href="/congress" className={`btn ${adding === undefined ? 'hand' : ''}`}>
                  Xong, về tiến trình bầu cử
                </Link>
              )}
            </div>
            {adding === 'paste' ? (
              <PasteSheet kind={kind} existing={people.map(withoutId)} onSave={whole} onDone={() => setAdding(undefined)} />
            ) : null}
            {adding === 'row' ? <RowForm kind={kind} onAdd={async (person) => whole([...people.map(withoutId), person])} /> : null}
          </>
        )}
        {kind === undefined || people.length === 0 ? null : (
          <RosterTable kind={kind} people={people} frozen={frozen} onStatus={onStatus} onRemove={onRemove} />
        )}
      </div>
      {kind === undefined || roster === undefined ? <aside className="margin" /> : <Counts kind={kind} base={roster.base} />}
    </Frame>
  );
}
