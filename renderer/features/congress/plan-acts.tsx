import { useState, type ReactNode } from 'react';
import type { CongressView, ElectionSummary } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { useCongress } from '../../stores/congress.ts';

type PlanActsProps = { readonly congress: CongressView; readonly election: ElectionSummary };

/** Moves an election in the plan or takes it out of it, until its list is locked. */
export function PlanActs({ congress, election }: PlanActsProps): ReactNode {
  const refresh = useCongress((state) => state.refresh);
  const [failure, setFailure] = useState<Failure>();
  const [asked, setAsked] = useState(false);
  const inMeeting = congress.elections.filter((one) => one.meeting === election.meeting);
  const at = inMeeting.indexOf(election);
  const act = async (work: Promise<{ readonly ok: boolean; readonly error?: Failure }>): Promise<void> => {
    const answer = await work;
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await refresh();
  };
  const move = (by: -1 | 1): void => void act(api.put('/plan/order', { order: moved(congress.elections.map(({ id }) => id), election.id, inMeeting[at + by]?.id) }));
  return (
    <div className="move">
      <Button className="small" disabled={at === 0} onClick={() => move(-1)} aria-label={`Đưa lên: ${election.title}`}>
        Lên
      </Button>
      <Button className="small" disabled={at === inMeeting.length - 1} onClick={() => move(1)} aria-label={`Đưa xuống: ${election.title}`}>
        Xuống
      </Button>
      {election.stage !== 'draft' || election.rounds.length > 1 ? null : asked ? (
        <>
          <Button className="small" tone="hand" onClick={() => void act(api.delete(`/elections/${election.id}`))}>
            Đúng, bỏ cuộc này
          </Button>
          <Button className="small" onClick={() => setAsked(false)}>
            Giữ lại
          </Button>
        </>
      ) : (
        <Button className="small" onClick={() => setAsked(true)} aria-label={`Bỏ: ${election.title}`}>
          Bỏ
        </Button>
      )}
      <FailureBand failure={failure} />
    </div>
  );
}

/** The order with one election in the place of another. */
export function moved(order: readonly number[], id: number, other: number | undefined): readonly number[] {
  if (other === undefined) return order;
  return order.map((one) => (one === id ? other : one === other ? id : one));
}
