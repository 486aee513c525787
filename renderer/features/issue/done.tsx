import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { focusFirst } from '../../parts/focus.ts';
import { Mark } from '../../parts/mark.tsx';
import { Message } from '../../parts/message.tsx';
import { meetingWord } from '../../texts/meetings.ts';
import { nextText, screenOf } from '../../texts/stages.ts';
import { Receipts } from './receipts.tsx';
import { TakenBase } from './taken-base.tsx';

/** Before ballots can go out, after they are in, and when they are void. */
export function Done({ election, onMend }: { readonly election: RoundView; readonly onMend: () => void }): ReactNode {
  const { id, stage, issued = 0, collected = 0, voided } = election;
  const early = stage === 'draft';
  const over = stage === 'collected' && collected > issued;
  return (
    <div className="column">
      <p className="label">{election.title}</p>
      <h1>{early ? 'Chưa phát phiếu được' : voided === undefined ? 'Đã phát, đã thu phiếu' : 'Lần bầu này đã hủy'}</h1>
      <p className="locked">
        <Mark shape={early ? 'wait' : 'lock'} />
        {early ? 'Danh sách bầu cử chưa chốt.' : voided === undefined ? `Phát ra ${grouped(issued)}, thu về ${grouped(collected)}.` : `Lý do: ${voided.reason}`}
      </p>
      {voided === undefined ? <TakenBase election={election} /> : null}
      {over ? (
        <Message>
          Thu về nhiều hơn phát ra {grouped(collected - issued)} phiếu (F201). Nếu đếm lại vẫn thừa, Ban Kiểm phiếu báo cáo Đoàn Chủ tịch trình{' '}
          {meetingWord(election.meeting.kind)} hủy toàn bộ phiếu của lần bầu này và bầu lại; không được bớt phiếu cho khớp.
        </Message>
      ) : null}
      <div className="acts">
        {voided === undefined ? (
          <Link ref={focusFirst} href={over ? `/rounds/${id}/result` : screenOf(id, stage)} className="btn hand">
            {over ? 'Sang kết quả, ghi việc hủy phiếu' : `Sang bước sau: ${nextText[stage]}`}
          </Link>
        ) : (
          <Link ref={focusFirst} href={`/elections/${election.election}`} className="btn hand">
            Sang cuộc bầu cử này
          </Link>
        )}
        {stage === 'collected' ? <Button onClick={onMend}>Đếm lại, sửa số thu về</Button> : null}
      </div>
      <Receipts election={election} />
    </div>
  );
}
