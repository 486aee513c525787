import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { RosterView, RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { voterName } from '../../texts/meetings.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { Check } from './check.tsx';
import { Delegations } from './delegations.tsx';
import { issueFindings } from './findings.ts';
import { IssueScript } from './issue-script.tsx';
import { clashOf, Reminders } from './reminders.tsx';
import { handedRows, handing, type Handed } from './units.ts';

export type StepProps = {
  readonly election: RoundView;
  readonly onDone: () => Promise<void>;
  /** Given when figures that were written down are put right. */
  readonly onBack?: () => void;
};

const written = (figure: number | undefined): string => (figure === undefined ? '' : String(figure));

export function Issuing({ election, onDone, onBack }: StepProps): ReactNode {
  const [presentText, setPresent] = useState(written(election.presentAtVote));
  const [issuedText, setIssued] = useState(written(election.issued));
  const [spoiledText, setSpoiled] = useState(written(election.spoiled ?? 0));
  const [rows, setRows] = useState<readonly Handed[]>();
  const [byUnit, setByUnit] = useState(election.delegations !== undefined);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const roster = useAnswer<RosterView>(`/meetings/${election.meeting.id}/roster`).value;
  const handed = rows ?? handedRows(roster?.people ?? [], election.delegations);
  const { delegations, given, wrong } = handing(handed);
  const presentAtVote = wholeNumber(presentText);
  const issued = wholeNumber(issuedText);
  const spoiled = wholeNumber(spoiledText);
  const again = onBack !== undefined;
  const sumFits = !byUnit || (!wrong && given === issued);
  const ready = presentAtVote !== undefined && issued !== undefined && spoiled !== undefined && sumFits && clashOf(election).length === 0;

  /** No way back after this, so it is asked once more. */
  const save = async (): Promise<void> => {
    if (!ready) return;
    if (!asked && !again) return setAsked(true);
    const answer = await api.post(`/rounds/${election.id}/issue`, { issued, presentAtVote, spoiled, ...(byUnit ? { delegations } : {}) });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await onDone();
  };

  return (
    <Form final className="column" onInput={() => setAsked(false)} onDone={() => void save()}>
      <p className="label">{election.title}</p>
      <h1>Phát phiếu</h1>
      {again ? null : <Reminders election={election} />}
      <IssueScript issued={issued} all={issued !== undefined && issued === presentAtVote} voters={voterName[election.meeting.kind]} />
      <div className="record">
        <Field label="Số người có mặt khi bầu" figures autoFocus value={presentText} onChange={(event) => setPresent(event.target.value)} />
        <Field label="Số phiếu phát ra" figures value={issuedText} onChange={(event) => setIssued(event.target.value)} />
        <Field label="Phiếu hỏng đã đổi" figures value={spoiledText} onChange={(event) => setSpoiled(event.target.value)} />
      </div>
      <Check findings={issueFindings({ presentAtVote, issued, present: election.base.present })} />
      <div className="by-unit">
        <Button className="small" aria-expanded={byUnit} onClick={() => setByUnit(!byUnit)}>
          {byUnit ? 'Không phát theo đoàn' : 'Phát theo đoàn'}
        </Button>
        {byUnit && roster !== undefined ? <Delegations rows={handed} issued={issued} onChange={setRows} /> : null}
        {byUnit && issued !== undefined && !sumFits ? (
          <p className="fault" role="status">
            Cộng phiếu giao các đoàn được {grouped(given)}, khác {grouped(issued)} phiếu phát ra. Xem lại từng đoàn.
          </p>
        ) : null}
      </div>
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter" disabled={!ready}>
          {again ? 'Ghi lại số phát ra' : asked ? 'Đúng, đã phát xong: chốt danh sách' : 'Phát xong, sang bỏ phiếu'}
        </Button>
        {again ? (
          <Button onClick={onBack}>Thôi, giữ như cũ</Button>
        ) : (
          <Link href={`/rounds/${election.id}`} className="btn">
            Về bước trước
          </Link>
        )}
      </div>
      {again ? null : (
        <p className="label after">
          Bấm xong thì danh sách bầu cử và danh sách triệu tập chốt hẳn, số làm căn cứ (D) lấy đúng lúc đó; không quay lại được nữa. Phiếu hỏng đổi thêm còn ghi được ở bước thu phiếu.
        </p>
      )}
    </Form>
  );
}
