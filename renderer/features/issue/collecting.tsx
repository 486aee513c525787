import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { meetingWord } from '../../texts/meetings.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { Check } from './check.tsx';
import { collectFindings } from './findings.ts';
import type { StepProps } from './issuing.tsx';
import { Receipts } from './receipts.tsx';
import { Spoiled } from './spoiled.tsx';
import { TakenBase } from './taken-base.tsx';

type CollectingProps = StepProps & { /** The figures of the issue are put right. */ readonly onMend?: () => void };

export function Collecting({ election, onDone, onMend, onBack }: CollectingProps): ReactNode {
  const [, go] = useLocation();
  const [collectedText, setCollected] = useState(election.collected === undefined ? '' : String(election.collected));
  const [spoiledText, setSpoiled] = useState(String(election.spoiled ?? 0));
  const [failure, setFailure] = useState<Failure>();
  const issued = election.issued ?? 0;
  const collected = wholeNumber(collectedText);
  const spoiled = wholeNumber(spoiledText);
  const meeting = meetingWord(election.meeting.kind);
  const ready = collected !== undefined && spoiled !== undefined;
  const over = collected !== undefined && collected > issued;

  const save = async (): Promise<void> => {
    if (!ready) return;
    const answer = await api.post(`/rounds/${election.id}/collect`, { collected, spoiled });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await onDone();
    if (!over) go(`/rounds/${election.id}/entry/1`);
  };

  return (
    <Form final className="column" onDone={() => void save()}>
      <p className="label">{election.title}</p>
      <h1>Bỏ phiếu, thu phiếu</h1>
      <TakenBase election={election} />
      <p className="by">Trưởng Ban Kiểm phiếu đọc</p>
      <blockquote className="script">
        <p>{election.form === 'strike' ? 'Đồng chí nào gạch nhầm' : 'Đồng chí nào đánh dấu nhầm'}, xin đổi phiếu trước khi bỏ vào thùng.</p>
        <p className="do">bỏ phiếu xong, mở thùng trước người chứng kiến, hai người đếm phiếu</p>
        <p>
          Ban đã mở thùng và đếm phiếu: phát ra <span className="fig">{grouped(issued)}</span>, thu về{' '}
          <u className="fig">{collected === undefined ? '…' : grouped(collected)}</u> phiếu. Ban xin phép làm việc; mời {meeting} tạm nghỉ.
        </p>
      </blockquote>
      <div className="record">
        <Field label="Số phiếu thu về" figures autoFocus value={collectedText} onChange={(event) => setCollected(event.target.value)} />
        <Spoiled election={election} text={spoiledText} onText={setSpoiled} onDone={onDone} onFailure={setFailure} />
      </div>
      <Check findings={collectFindings({ issued, collected, meeting })} />
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter" disabled={!ready}>
          {over ? 'Ghi số phiếu thu về' : 'Thu xong, sang nhập phiếu'}
        </Button>
        {onMend === undefined ? null : <Button onClick={onMend}>Ghi nhầm số phát ra, sửa lại</Button>}
        {onBack === undefined ? null : <Button onClick={onBack}>Thôi, giữ như cũ</Button>}
      </div>
      <Receipts election={election} />
    </Form>
  );
}
