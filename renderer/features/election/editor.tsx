import { useState, type ReactNode } from 'react';
import { MeetingWord } from '../../parts/meeting-word.tsx';
import { meetingWord } from '../../texts/meetings.ts';
import { useLocation } from 'wouter';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Message } from '../../parts/message.tsx';
import { notesOn, sizeText } from '../../texts/sizes.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { BoardFields } from './board-fields.tsx';
import { CandidateList } from './candidate-list.tsx';
import { inOrder } from './candidates.ts';
import type { HandVote as Vote } from '../../../src/domain/hand-vote.ts';
import type { Step } from '../../../src/domain/life/step.ts';
import { HandVote } from '../../parts/hand-vote.tsx';
import { wholeNumber } from '../../texts/numbers.ts';
import { Life } from './life.tsx';
import { Opinion } from './opinion.tsx';
import { StandingBand } from './standing.tsx';
import { Structure } from './structure.tsx';
import { detailsOf, draftOf, emptyDraft, faultsOf, hasAlternates, lockFaults, type Draft } from './draft.ts';
import { FormMargin } from './form-margin.tsx';
import { PostFields } from './post-fields.tsx';
import { Warnings } from './warnings.tsx';

type EditorProps = { readonly congress: CongressView; readonly election?: RoundView; readonly reload?: () => Promise<void>; readonly meeting?: number };

const starting = ({ people, details }: CongressView): Draft => ({
  ...emptyDraft,
  toneOrder: details.toneOrder ?? 'dictionary',
  head: people.find(({ role }) => role === 'head')?.name ?? '',
  members: people.filter(({ role }) => role === 'member').map(({ name }) => name).join(', '),
  presidium: people.filter(({ role }) => role === 'presidium').map(({ name }) => name).join(', '),
});

export function Editor({ congress, election, reload, meeting = 1 }: EditorProps): ReactNode {
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => (election === undefined ? starting(congress) : draftOf(election.details, congress.details.toneOrder)));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [kept, setKept] = useState(false);
  const [locking, setLocking] = useState(false);
  const [vote, setVote] = useState<Vote>();
  const faults = locking ? lockFaults(draft) : faultsOf(draft);
  const word = meetingWord(election?.meeting.kind ?? congress.meetings.find(({ id }) => id === meeting)?.kind ?? 'delegate');
  const present = election?.meeting.base.present ?? congress.meetings.find(({ id }) => id === meeting)?.base.present ?? 0;
  // The places and names of an opinion ballot come from the list that it is about.
  const held = election !== undefined && (election.fixed || congress.elections.some(({ id, opinionFor }) => id === election.election && opinionFor !== undefined));
  const at = election === undefined ? congress.elections.length : congress.elections.findIndex(({ id }) => id === election.election);
  const before = congress.elections[at - 1]?.round;
  const settled = election !== undefined && (held || election.number > 1 || election.steps.numberVoted !== undefined);
  const change = (next: Draft): void => {
    setKept(false);
    setDraft(next.byHand ? next : { ...next, candidates: inOrder(next.candidates, next.toneOrder) });
  };

  const save = async (unfit = faultsOf(draft)): Promise<number | undefined> => {
    setTried(true);
    if (Object.keys(unfit).length > 0) return undefined;
    const details = detailsOf(draft);
    const answer = await (election === undefined ? api.post<{ id?: number }>('/elections', { ...details, meeting }) : api.put<{ id?: number }>(`/rounds/${election.id}`, details));
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return undefined;
    await Promise.all([useCongress.getState().refresh(), reload?.()]);
    setKept(true);
    return election?.id ?? answer.value.id;
  };
  const saveOnly = async (): Promise<void> => {
    setLocking(false);
    const id = await save();
    if (id !== undefined && election === undefined) go(`/rounds/${id}`);
  };
  const lock = async (): Promise<void> => {
    setLocking(true);
    const id = await save(lockFaults(draft));
    if (id === undefined) return;
    const answer = await api.post(`/rounds/${id}/lock`, vote === undefined ? {} : { vote });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await Promise.all([useCongress.getState().refresh(), reload?.()]);
    if (answer.ok || election === undefined) go(`/rounds/${id}`);
  };
  const ask = async (): Promise<void> => {
    const id = await save();
    if (id === undefined) return;
    const answer = await api.post<{ id: number }>(`/rounds/${id}/opinion`);
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    go(`/rounds/${answer.value.id}`);
  };
  const reloadAll = async (): Promise<void> => {
    await Promise.all([useCongress.getState().refresh(), reload?.()]);
  };
  /** The number that the congress voted is the number on the list, also while the rest is not saved. */
  const taken = (step: Step): void => {
    if (step.kind === 'numberVoted') setDraft({ ...draft, seats: String(step.seats), alternates: String(step.alternates ?? 0) });
  };
  const facts = {
    seats: wholeNumber(draft.seats) ?? 0,
    alternates: hasAlternates(draft) ? (wholeNumber(draft.alternates) ?? 0) : undefined,
    nominees: draft.candidates,
    board: detailsOf(draft).board,
  };

  return (
    <MeetingWord value={word}>
      <div className="column">
        <h1>{election === undefined ? 'Cuộc bầu cử mới' : election.title}</h1>
        {election === undefined ? null : (
          <>
            <StandingBand election={election} />
            <Life election={election} facts={facts} reload={reloadAll} onTaken={taken} />
          </>
        )}
        <Form final onDone={() => void lock()}>
          <Sheet heading="1. Chức danh và số lượng">
            <PostFields draft={draft} faults={tried ? faults : {}} settled={settled} onChange={change} />
            {notesOn(congress.sizeNotes, draft.post).map((note) => (
              <Message key={sizeText(note)} kind="doubt">
                {sizeText(note)}
              </Message>
            ))}
          </Sheet>
          <Sheet heading="2. Danh sách bầu cử">
            {held ? <p className="label">Danh sách này lấy từ kết quả trước, không thêm bớt được.</p> : null}
            <CandidateList draft={draft} faults={tried ? faults : {}} regulation={congress.details.regulation} present={present} held={held} onChange={change} />
            {election === undefined ? null : <Opinion congress={congress} election={election} onAsk={() => void ask()} />}
            {election === undefined ? null : <Structure congress={congress} election={election} draft={draft} />}
          </Sheet>
          <Sheet heading="3. Ban Kiểm phiếu, Đoàn Chủ tịch">
            <BoardFields draft={draft} faults={tried ? faults : {}} onChange={change} before={before} />
          </Sheet>
          {election === undefined || !kept ? null : <Message kind="done">Đã lưu danh sách.</Message>}
          <Warnings election={election} />
          {tried && Object.keys(faults).length > 0 ? <Message>{Object.values(faults).join(' ')} Chưa có gì được lưu.</Message> : null}
          <Sheet heading="4. Biểu quyết số lượng và danh sách">
            <HandVote present={present} onChange={setVote} legend="Số thẻ (để trống nếu không ghi số)" />
            {failure?.field === 'vote' ? <p className="why">{failure.message}</p> : null}
          </Sheet>
          <Trouble failure={failure?.field === 'vote' ? undefined : failure} />
          {failure?.code === 'ELECTION_PAUSED' && election !== undefined ? <StandingBand election={election} /> : null}
          <div className="acts">
            <Button onClick={() => void saveOnly()}>Lưu, chưa chốt</Button>
            <Button type="submit" tone="hand">
              {word} đã biểu quyết: chốt danh sách
            </Button>
          </div>
        </Form>
      </div>
      <FormMargin draft={draft} congress={congress} />
    </MeetingWord>
  );
}
