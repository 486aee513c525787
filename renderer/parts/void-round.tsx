import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { HandVote as Vote } from '../../src/domain/hand-vote.ts';
import type { RoundView } from '../../src/usecases/views.ts';
import { api, type Failure } from '../api.ts';
import { useCongress } from '../stores/congress.ts';
import { useSession } from '../stores/session.ts';
import { meetingWord } from '../texts/meetings.ts';
import { clock, day } from '../texts/times.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import { HandVote } from './hand-vote.tsx';
import { FailureBand, Message } from './message.tsx';

type VoidRoundProps = { readonly round: RoundView; readonly label?: string };

/** The papers of a round become void and it begins again with the same list; nothing of it is lost. */
export function VoidRound({ round, label = 'Hủy lần bầu, làm lại' }: VoidRoundProps): ReactNode {
  const [, go] = useLocation();
  const role = useSession((state) => state.person?.role);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [vote, setVote] = useState<Vote | 'unread'>();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const word = meetingWord(round.meeting.kind);
  if (round.stage === 'draft' || round.stage === 'voided' || (role !== 'head' && role !== 'presidium')) return null;
  if (!asking)
    return (
      <Button className="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  const voided = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '' || vote === 'unread') return;
    const answer = await api.post<{ id: number }>(`/rounds/${round.id}/void`, { reason: reason.trim(), ...(vote === undefined ? {} : { vote }) });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    go(`/rounds/${answer.value.id}`);
  };
  return (
    <Form onDone={() => void voided()} final className="void-round">
      <Message kind="doubt">
        Toàn bộ phiếu của lần bầu này không dùng nữa{round.collected === undefined ? '' : ', kể cả phiếu đã nhập và kết quả'}. {word} bầu lại từ danh sách như cũ, sửa được danh sách trước khi chốt. Lần bầu đã hủy vẫn giữ lại để xem.
      </Message>
      <Field label="Lý do hủy" value={reason} autoFocus fault={tried && reason.trim() === '' ? 'Ghi lý do.' : undefined} onChange={(event) => setReason(event.target.value)} />
      <HandVote value={vote === 'unread' ? undefined : vote} present={round.base.present} onChange={(next, unread) => setVote(unread ? 'unread' : next)} legend={`${word} biểu quyết (nếu có)`} />
      <FailureBand failure={failure} />
      <div className="acts">
        <Button type="submit">Đúng, hủy lần bầu này</Button>
        <Button className="quiet" onClick={() => setAsking(false)}>
          Thôi
        </Button>
      </div>
    </Form>
  );
}

/** A round that was voided only lets itself be looked at. */
export function VoidedBand({ round }: VoidRoundProps): ReactNode {
  if (round.voided === undefined) return null;
  const { reason, at } = round.voided;
  return (
    <Message kind="doubt">
      <b>Lần bầu này đã hủy</b> lúc {clock(at).slice(0, 5)} ngày {day(at)}: {reason}. Chỉ còn xem. <a href={`#/elections/${round.election}`}>Các lần bầu của cuộc này</a>
    </Message>
  );
}
