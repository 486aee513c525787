import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { BoardFields } from './board-fields.tsx';
import { CandidateList } from './candidate-list.tsx';
import { inOrder } from './candidates.ts';
import { detailsOf, draftOf, emptyDraft, faultsOf, type Draft } from './draft.ts';
import { FormMargin } from './form-margin.tsx';
import { PostFields } from './post-fields.tsx';
import { Warnings } from './warnings.tsx';

type EditorProps = { readonly congress: CongressView; readonly election?: RoundView; readonly reload?: () => Promise<void> };

const starting = ({ people }: CongressView): Draft => ({
  ...emptyDraft,
  head: people.find(({ role }) => role === 'head')?.name ?? '',
  members: people.filter(({ role }) => role === 'member').map(({ name }) => name).join(', '),
  presidium: people.filter(({ role }) => role === 'presidium').map(({ name }) => name).join(', '),
});

export function Editor({ congress, election, reload }: EditorProps): ReactNode {
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => (election === undefined ? starting(congress) : draftOf(election.details)));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [kept, setKept] = useState(false);
  const faults = faultsOf(draft);
  const change = (next: Draft): void => {
    setKept(false);
    setDraft(next.byHand ? next : { ...next, candidates: inOrder(next.candidates) });
  };

  const save = async (): Promise<number | undefined> => {
    setTried(true);
    if (Object.keys(faults).length > 0) return undefined;
    const details = detailsOf(draft);
    const answer = await (election === undefined ? api.post<{ id?: number }>('/elections', details) : api.put<{ id?: number }>(`/rounds/${election.id}`, details));
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return undefined;
    await Promise.all([useCongress.getState().refresh(), reload?.()]);
    setKept(true);
    return election?.id ?? answer.value.id;
  };
  const saveOnly = async (): Promise<void> => {
    const id = await save();
    if (id !== undefined && election === undefined) go(`/rounds/${id}`);
  };
  const lock = async (): Promise<void> => {
    const id = await save();
    if (id === undefined) return;
    const answer = await api.post(`/rounds/${id}/lock`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await Promise.all([useCongress.getState().refresh(), reload?.()]);
    if (answer.ok || election === undefined) go(answer.ok ? `/rounds/${id}/issue` : `/rounds/${id}`);
  };

  return (
    <>
      <Form final className="column" onDone={() => void lock()}>
        <h1>{election === undefined ? 'Cuộc bầu cử mới' : election.title}</h1>
        <Sheet heading="1. Chức danh và số lượng">
          <PostFields draft={draft} faults={tried ? faults : {}} onChange={change} />
        </Sheet>
        <Sheet heading="2. Danh sách bầu cử">
          <CandidateList draft={draft} faults={tried ? faults : {}} onChange={change} />
        </Sheet>
        <Sheet heading="3. Ban Kiểm phiếu, Đoàn Chủ tịch">
          <BoardFields draft={draft} faults={tried ? faults : {}} onChange={change} />
        </Sheet>
        {election === undefined || !kept ? null : <Message kind="done">Đã lưu danh sách.</Message>}
        <Warnings election={election} />
        {tried && Object.keys(faults).length > 0 ? <Message>{Object.values(faults).join(' ')} Chưa có gì được lưu.</Message> : null}
        <Trouble failure={failure} />
        <div className="acts">
          <Button onClick={() => void saveOnly()}>Lưu, chưa chốt</Button>
          <Button type="submit" tone="hand">
            Đại hội đã biểu quyết: chốt danh sách
          </Button>
        </div>
      </Form>
      <FormMargin draft={draft} congress={congress} />
    </>
  );
}
