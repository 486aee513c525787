import { useState, type ReactNode } from 'react';
import type { ElectionSummary } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { useCongress } from '../../stores/congress.ts';
import { canRemove, moved } from './order.ts';

type PlanActsProps = { readonly elections: readonly ElectionSummary[]; readonly election: ElectionSummary };

/** Another place in its meeting, or out of the plan; the keyboard stays on the button that was pressed. */
export function PlanActs({ elections, election }: PlanActsProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = async (asked: Promise<Answer<unknown>>): Promise<void> => {
    const answer = await asked;
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await useCongress.getState().refresh();
  };
  const [up, down] = [moved(elections, election, -1), moved(elections, election, 1)];
  return (
    <div className="plan-acts" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      {asking ? (
        <>
          <span>Bỏ khỏi tiến trình?</span>
          <Button className="small" onClick={() => void act(api.delete(`/elections/${election.id}`))}>
            Bỏ
          </Button>
          <Button className="small" autoFocus shortcut="Esc" onClick={() => setAsking(false)}>
            Giữ lại
          </Button>
        </>
      ) : (
        <>
          <Button className="small" aria-label={`Chuyển lên: ${election.title}`} disabled={up === undefined} onClick={() => void act(api.put('/plan/order', { order: up }))}>
            Lên
          </Button>
          <Button className="small" aria-label={`Chuyển xuống: ${election.title}`} disabled={down === undefined} onClick={() => void act(api.put('/plan/order', { order: down }))}>
            Xuống
          </Button>
          {canRemove(election) ? (
            <Button className="small quiet" aria-label={`Bỏ cuộc bầu cử: ${election.title}`} onClick={() => setAsking(true)}>
              Bỏ
            </Button>
          ) : (
            <span className="label">đã chốt danh sách, không bỏ được</span>
          )}
        </>
      )}
      <FailureBand failure={failure} />
    </div>
  );
}
