import { useState, type ReactNode } from 'react';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { DetailsFields } from './details-fields.tsx';
import { detailsOf, draftOf, faultsOf } from './draft.ts';

type EditDetailsProps = { readonly congress: CongressView; readonly onDone: () => void };

export function EditDetails({ congress, onDone }: EditDetailsProps): ReactNode {
  const refresh = useCongress((state) => state.refresh);
  const [draft, setDraft] = useState(() => draftOf(congress.details));
  const [failure, setFailure] = useState<Failure>();
  const faults = faultsOf(draft);
  const save = async (): Promise<void> => {
    if (Object.keys(faults).length > 0) return;
    const answer = await api.put('/congress', detailsOf(draft));
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await refresh();
    onDone();
  };
  return (
    <Form onDone={() => void save()} onKeyDownCapture={(event) => event.key === 'Escape' && onDone()}>
      <h1>Thông tin đại hội</h1>
      <DetailsFields draft={draft} faults={faults} first onChange={setDraft} />
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter">
          Lưu
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </Form>
  );
}
