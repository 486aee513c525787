import { useState, type ReactNode } from 'react';
import type { ElectionView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';

/** The presidium can stop an election before its ballots go out. */
export function HoldForm({ election, onHold }: { readonly election: ElectionView; readonly onHold: (reason: string) => void }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const stoppable = (election.state === 'open' || election.state === 'waits') && (election.stage === 'draft' || election.stage === 'locked');
  if (!stoppable) return null;
  return (
    <section>
      <h2>Tạm dừng</h2>
      {asking ? (
        <Form onDone={() => (reason.trim() === '' ? undefined : onHold(reason.trim()))} final>
          <Field label="Lý do tạm dừng, xin ý kiến cấp trên" value={reason} autoFocus onChange={(event) => setReason(event.target.value)} />
          <div className="acts">
            <Button type="submit">Tạm dừng cuộc này</Button>
            <Button className="quiet" onClick={() => setAsking(false)}>
              Thôi
            </Button>
          </div>
        </Form>
      ) : (
        <Button className="quiet" onClick={() => setAsking(true)}>
          Tạm dừng, xin ý kiến cấp trên
        </Button>
      )}
    </section>
  );
}
