import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { voterName } from '../../texts/meetings.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { Check } from './check.tsx';
import { issueFindings } from './findings.ts';

export type StepProps = { readonly congress: CongressView; readonly election: RoundView; readonly onDone: () => Promise<void> };

export function Issuing({ congress, election, onDone }: StepProps): ReactNode {
  const [presentText, setPresent] = useState('');
  const [issuedText, setIssued] = useState('');
  const [spoiledText, setSpoiled] = useState('0');
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const presentAtVote = wholeNumber(presentText);
  const issued = wholeNumber(issuedText);
  const spoiled = wholeNumber(spoiledText);
  const voters = voterName[congress.details.meeting];
  const findings = issueFindings({ presentAtVote, issued, present: election.base.present });
  const ready = presentAtVote !== undefined && issued !== undefined && spoiled !== undefined;

  /** No way back after this, so it is asked once more. */
  const save = async (): Promise<void> => {
    if (!ready) return;
    if (!asked) return setAsked(true);
    const answer = await api.post(`/rounds/${election.id}/issue`, { issued, presentAtVote, spoiled });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await onDone();
  };

  return (
    <Form final className="column" onInput={() => setAsked(false)} onDone={() => void save()}>
      <p className="label">{election.title}</p>
      <h1>Phát phiếu</h1>
      <p className="by">Trưởng Ban Kiểm phiếu đọc</p>
      <blockquote className="script">
        <p>Ban xin phát phiếu.</p>
        <p className="do">phát xong, đợi trả lời</p>
        <p>Đồng chí nào chưa nhận được phiếu, hoặc nhận quá một phiếu?</p>
        <p className="do">đếm lại, ghi số phiếu ở dưới</p>
        <p>
          Ban đã phát ra <u className="fig">{issued === undefined ? '…' : grouped(issued)}</u> phiếu
          {issued !== undefined && issued === presentAtVote ? `, bằng số ${voters.replace(' chính thức', '')} có mặt.` : '.'}
        </p>
      </blockquote>
      <div className="record">
        <Field label="Số người có mặt khi bầu" figures autoFocus value={presentText} onChange={(event) => setPresent(event.target.value)} />
        <Field label="Số phiếu phát ra" figures value={issuedText} onChange={(event) => setIssued(event.target.value)} />
        <Field label="Phiếu hỏng đã đổi" figures value={spoiledText} onChange={(event) => setSpoiled(event.target.value)} />
      </div>
      <Check findings={findings} />
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter" disabled={!ready}>
          {asked ? 'Đúng, đã phát xong: chốt danh sách' : 'Phát xong, sang bỏ phiếu'}
        </Button>
        <Link href={`/rounds/${election.id}`} className="btn">
          Về bước trước
        </Link>
      </div>
      <p className="label after">Bấm xong thì danh sách bầu cử và danh sách triệu tập chốt hẳn; không quay lại được nữa. Phiếu hỏng đổi thêm còn ghi được ở bước thu phiếu.</p>
    </Form>
  );
}
