import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView, PaperEntry, RoundView, Stage } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { clock, day } from '../../texts/times.ts';
import { meetingWord } from '../../texts/meetings.ts';
import { Confirm } from './confirm.tsx';

type StepsProps = {
  readonly election: RoundView;
  readonly congress: CongressView;
  /** The version that is shown: what is signed, confirmed and sent back is what was read here. */
  readonly paper: PaperEntry | undefined;
  readonly post: (what: string, body?: unknown) => Promise<boolean>;
};

const order: readonly Stage[] = ['closed', 'printed', 'signed', 'confirmed'];

/** Print, sign, confirm, announce: each with its state. */
export function Steps({ election, congress, paper, post }: StepsProps): ReactNode {
  const [waiting, setWaiting] = useState(false);
  const at = order.indexOf(election.stage);
  const confirmed = election.papers.at(-1)?.confirmed;
  const meeting = meetingWord(election.meeting.kind);
  const list = useRef<HTMLOListElement>(null);
  // A button that was waiting cannot take the focus when it appears.
  useEffect(() => {
    if (!waiting) list.current?.querySelector<HTMLElement>('li.now :is(button, input, a):not([disabled])')?.focus();
  }, [waiting, at]);
  const read = paper === undefined ? {} : { paper: paper.id, sha256: paper.sha256 };
  const once = async (what: string, body: unknown = {}): Promise<void> => {
    setWaiting(true);
    await post(what, body);
    setWaiting(false);
  };
  return (
    <ol className="steps" ref={list}>
      <Step title="Lập biên bản" state={at > 0 ? 'đã lập' : 'việc bây giờ'} done={at > 0} now={at === 0}>
        {at === 0 ? (
          <Button tone="hand" autoFocus disabled={waiting || congress.readOnly} onClick={() => void once('print')}>
            {waiting ? 'Đang lập biên bản…' : 'Lập biên bản'}
          </Button>
        ) : null}
      </Step>
      <Step title="Ban thông qua và ký" state={at > 1 ? 'đã ký' : at === 1 ? 'việc bây giờ' : 'chờ'} done={at > 1} now={at === 1}>
        {at === 1 ? (
          <>
            <p>Đọc biên bản trước Ban; Trưởng ban và các thành viên ký trên giấy.</p>
            <div className="acts">
              <Button tone="hand" autoFocus disabled={waiting} onClick={() => void once('signed', read)}>
                Ban đã ký
              </Button>
              <Button disabled={waiting} onClick={() => void once('print')}>
                Lập bản khác thay bản này
              </Button>
            </div>
          </>
        ) : null}
      </Step>
      <Step title="Đoàn Chủ tịch xác nhận" state={at > 2 ? 'đã xác nhận' : at === 2 ? 'việc bây giờ' : 'chờ'} done={at > 2} now={at === 2}>
        {at === 2 ? <Confirm people={congress.people} rehearsalPin={congress.rehearsalPin} onConfirm={async (person, pin) => post('confirm', { person, pin, ...read })} onSendBack={async (person, pin, reason) => post('send-back', { person, pin, reason, ...read })} /> : null}
        {confirmed === undefined ? null : (
          <p>
            <b>{confirmed.by}</b> đồng ý cho công bố, <span className="fig">{clock(confirmed.at).slice(0, 5)}</span> ngày <span className="fig">{day(confirmed.at)}</span>; người ghi:{' '}
            {confirmed.recordedBy}.
          </p>
        )}
      </Step>
      <Step title={`Trưởng Ban đọc trước ${meeting}`} state={at === 3 ? 'việc bây giờ' : 'chờ'} done={false} now={at === 3}>
        {at === 3 ? (
          <>
            <p>Kết quả đã khóa, chỉ còn đọc. Trưởng Ban Kiểm phiếu công bố từ biên bản đã ký.</p>
            <div className="acts">
              <Link href={election.state === 'decide' ? `/elections/${election.election}` : '/congress'} className="btn hand">
                {election.state === 'decide' ? `Ghi quyết định của ${meeting}` : 'Đã công bố, sang việc tiếp theo'}
              </Link>
            </div>
          </>
        ) : null}
      </Step>
    </ol>
  );
}

type StepProps = { readonly title: string; readonly state: string; readonly done: boolean; readonly now: boolean; readonly children: ReactNode };

const Step = ({ title, state, done, now, children }: StepProps): ReactNode => (
  <li className={now ? 'now' : ''} {...(now ? { 'aria-current': 'step' as const } : {})}>
    <Mark shape={done ? 'ok' : now ? 'now' : 'wait'} />
    <h2>{title}</h2>
    <span className="state">{state}</span>
    <div className="body">{children}</div>
  </li>
);
