import { useState, type ReactNode } from 'react';
import type { ElectionView, ResumeAnswer } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { articleIn } from '../../texts/cite.ts';
import { toIso } from '../../texts/dates.ts';
import { tidy } from '../../texts/table.ts';
import { day } from '../../texts/times.ts';

type PausedProps = { readonly election: ElectionView; readonly onAnswer: (answer: ResumeAnswer) => void };

/** Why an election stands still, and the higher level's answer when it has come. */
export function Paused({ election, onAnswer }: PausedProps): ReactNode {
  const { paused, answer, state } = election;
  return (
    <section>
      <Message kind="doubt">
        <b>{state === 'paused' ? 'Tạm dừng – xin ý kiến cấp trên.' : 'Đã tạm dừng – xin ý kiến cấp trên, nay làm tiếp.'}</b>{' '}
        {paused === undefined || paused.names.length === 0 ? (paused?.reason ?? '') : `${paused.names.join(', ')} không trúng cử ${paused.body === undefined ? 'vào cơ quan mà chức danh này lấy người từ đó' : `ở cuộc “${paused.body}”`}, nên ${state === 'paused' ? 'chưa' : 'khi ấy chưa'} bầu được chức danh này.`}
        {paused === undefined ? null : ` Căn cứ ${articleIn(paused.article)}.`}
      </Message>
      {answer === undefined ? <AnswerForm names={paused?.names ?? []} onAnswer={onAnswer} /> : <Answered answer={answer} meeting={election.meeting} />}
    </section>
  );
}

type AnsweredProps = { readonly answer: NonNullable<ElectionView['answer']>; readonly meeting: number };

const Answered = ({ answer, meeting }: AnsweredProps): ReactNode => (
  <p>
    Ý kiến trả lời: {answer.reference}, ngày {day(answer.date)}. {answer.kind === 'appointed' ? `Chỉ định vào cấp ủy: ${answer.names.join(', ')}.` : 'Giới thiệu người khác trong cấp ủy.'} {answer.text}{' '}
    {answer.kind === 'appointed' ? (
      <a href={`#/meetings/${meeting}/roster`}>Người được chỉ định là ủy viên: bổ sung vào danh sách hội nghị nếu chưa có, để D đúng.</a>
    ) : null}
  </p>
);

type AnswerFormProps = { readonly names: readonly string[]; readonly onAnswer: (answer: ResumeAnswer) => void };

function AnswerForm({ names, onAnswer }: AnswerFormProps): ReactNode {
  const [kind, setKind] = useState<ResumeAnswer['kind'] | ''>('');
  const [appointed, setAppointed] = useState<readonly string[]>(names);
  const [reference, setReference] = useState('');
  const [date, setDate] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const iso = toIso(date);
  const save = (): void => {
    setTried(true);
    if (kind === '' || iso === undefined || tidy(reference) === '' || (kind === 'appointed' && appointed.length === 0)) return;
    onAnswer({ kind, reference: tidy(reference), date: iso, text: tidy(text), names: kind === 'appointed' ? appointed : [] });
  };
  return (
    <Form onDone={save} final>
      <Sheet heading="Ghi ý kiến trả lời của cấp trên">
        <div className="fields">
          <Choice label="Cấp trên trả lời" value={kind} autoFocus fault={tried && kind === '' ? 'Chọn ý kiến trả lời.' : undefined} onChange={(event) => setKind(event.target.value as ResumeAnswer['kind'])}>
            <option value="">Chọn…</option>
            <option value="otherPerson">Giới thiệu người khác đã trúng cử</option>
            {names.length === 0 ? null : <option value="appointed">Chỉ định bổ sung vào cấp ủy</option>}
          </Choice>
          <Field label="Số, ký hiệu văn bản, hoặc người trả lời" value={reference} fault={tried && tidy(reference) === '' ? 'Ghi văn bản hoặc người trả lời.' : undefined} onChange={(event) => setReference(event.target.value)} />
          <Field label="Ngày (ngày/tháng/năm)" inputMode="numeric" placeholder="20/05/2025" value={date} fault={tried && iso === undefined ? 'Ghi ngày/tháng/năm, ví dụ 20/05/2025.' : undefined} onChange={(event) => setDate(event.target.value)} />
          <Field label="Nội dung (nếu cần)" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        {kind === 'appointed' && names.length > 1 ? <WhichNames names={names} appointed={appointed} onChange={setAppointed} /> : null}
        <div className="acts">
          <Button type="submit" tone="hand">
            Ghi ý kiến, làm tiếp
          </Button>
        </div>
      </Sheet>
    </Form>
  );
}

type WhichNamesProps = { readonly names: readonly string[]; readonly appointed: readonly string[]; readonly onChange: (names: readonly string[]) => void };

const WhichNames = ({ names, appointed, onChange }: WhichNamesProps): ReactNode => (
  <fieldset className="choices">
    <legend>Chỉ định những đồng chí nào</legend>
    {names.map((name) => (
      <label key={name}>
        <input type="checkbox" checked={appointed.includes(name)} onChange={(event) => onChange(event.target.checked ? [...appointed, name] : appointed.filter((one) => one !== name))} />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
);
