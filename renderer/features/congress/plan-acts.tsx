import { useRef, useState, type ReactNode } from 'react';
import type { ElectionSummary } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { useCongress } from '../../stores/congress.ts';
import { canRemove, moved } from './order.ts';
import { RemoveElection } from './remove-election.tsx';

type PlanActsProps = { readonly elections: readonly ElectionSummary[]; readonly election: ElectionSummary };

/** Another place in its meeting, or out of the plan. */
export function PlanActs({ elections, election }: PlanActsProps): ReactNode {
  const row = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Failure>();
  const act = async (asked: Promise<Answer<unknown>>): Promise<boolean> => {
    const answer = await asked;
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await useCongress.getState().refresh();
    return answer.ok;
  };
  const move = async (order: readonly number[] | undefined, pressed: HTMLButtonElement): Promise<void> => {
    if (order === undefined || !(await act(api.put('/plan/order', { order })))) return;
    // A row that has moved loses the keyboard.
    requestAnimationFrame(() => (pressed.disabled ? row.current?.querySelector<HTMLButtonElement>('button:enabled') : pressed)?.focus());
  };
  const remove = async (): Promise<void> => {
    const first = row.current?.closest('nav')?.querySelector('button');
    if (await act(api.delete(`/elections/${election.id}`))) first?.focus();
  };
  const [up, down] = [moved(elections, election, -1), moved(elections, election, 1)];
  return (
    <div className="plan-acts" ref={row}>
      <Button className="small" aria-label={`Chuyển lên: ${election.title}`} disabled={up === undefined} onClick={(event) => void move(up, event.currentTarget)}>
        Lên
      </Button>
      <Button className="small" aria-label={`Chuyển xuống: ${election.title}`} disabled={down === undefined} onClick={(event) => void move(down, event.currentTarget)}>
        Xuống
      </Button>
      {canRemove(election) ? (
        <RemoveElection title={election.title} onRemove={() => void remove()} />
      ) : (
        <span className="label">đã chốt danh sách, không bỏ được</span>
      )}
      <FailureBand failure={failure} />
    </div>
  );
}
