import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { templateFor } from '../../../src/domain/plan/template.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { useCongress } from '../../stores/congress.ts';
import { templateIn, templates } from '../../texts/plan.ts';

/** A plan that is still empty begins with a template, or with one election. */
export function EmptyPlan({ congress }: { readonly congress: CongressView }): ReactNode {
  const refresh = useCongress((state) => state.refresh);
  const { meeting, branch = false } = congress.details;
  const summoned = congress.meetings[0]?.base.summoned ?? 0;
  const [chosen, setChosen] = useState(() => templateFor({ kind: meeting, branch, ...(summoned === 0 ? {} : { officialMembers: summoned }) }) ?? 'delegate');
  const [failure, setFailure] = useState<Failure>();
  const lay = async (): Promise<void> => {
    const answer = await api.post('/plan', { template: chosen });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await refresh();
  };
  return (
    <section className="empty-plan">
      <Choice label="Bắt đầu từ mẫu tiến trình" value={chosen} note={templateIn(chosen)?.when} onChange={(event) => setChosen(event.target.value as typeof chosen)}>
        {templates.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Choice>
      <FailureBand failure={failure} />
      <div className="acts">
        <Button onClick={() => void lay()}>Lập theo mẫu</Button>
        <Link href="/elections/new" className="btn add">
          Thêm cuộc bầu cử
        </Link>
      </div>
    </section>
  );
}
