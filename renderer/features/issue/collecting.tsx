import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
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

const printedOf = ({ steps }: RoundView): number | undefined => (steps.ballotsPrinted?.step.kind === 'ballotsPrinted' ? steps.ballotsPrinted.step.printed : undefined);

export function Collecting({ election, onDone, onMend, onBack }: CollectingProps): ReactNode {
  const [, go] = useLocation();
  const [collectedText, setCollected] = useState(election.collected === undefined ? '' : String(election.collected));
  const [spoiledText, setSpoiled] = useState(String(election.spoiled ?? 0));
  const [unusedText, setUnused] = useState(election.unused === undefined ? '' : String(election.unused));
  const [failure, setFailure] = useState<Failure>();
  const printed = printedOf(election);
  const issued = election.issued ?? 0;
  const collected = wholeNumber(collectedText);
  const spoiled = wholeNumber(spoiledText);
  const unused = wholeNumber(unusedText);
  const meeting = meetingWord(election.meeting.kind);
  // What is left over is counted where the number printed is known; an empty field says that nobody counted it yet.
  const ready = collected !== undefined && spoiled !== undefined && (unusedText.trim() === '' || unused !== undefined);
  const over = collected !== undefined && collected > issued;

  const save = async (): Promise<void> => {
    if (!ready) return;
    const answer = await api.post(`/rounds/${election.id}/collect`, { collected, spoiled, ...(unused === undefined ? {} : { unused }) });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await onDone();
    if (!over) go(`/rounds/${election.id}/bundles`);
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
        {printed === undefined ? null : (
          <Field label="Phiếu còn lại, chưa dùng" note={`Đếm tay; in ra ${grouped(printed)} phiếu`} figures value={unusedText} onChange={(event) => setUnused(event.target.value)} />
        )}
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
