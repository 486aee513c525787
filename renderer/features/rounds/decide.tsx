import { useState, type ReactNode } from 'react';
import type { HandVote as Vote } from '../../../src/domain/hand-vote.ts';
import type { Choice, Decision } from '../../../src/domain/rounds/past.ts';
import type { ElectionView, MeetingView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { HandVote } from '../../parts/hand-vote.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { meetingWord } from '../../texts/meetings.ts';
import { choiceText, reportText, type Option } from './choices.ts';
import { namesApart } from '../../../src/domain/names-apart.ts';

type DecideProps = { readonly election: ElectionView; readonly meeting: MeetingView | undefined; readonly onDecide: (decision: Decision) => void };

/** The board reports, the presidium puts it to the meeting, the meeting decides; the program only records it. */
export function Decide({ election, meeting, onDecide }: DecideProps): ReactNode {
  const word = meetingWord(meeting?.kind ?? 'delegate');
  const options = election.choices.flatMap(optionsOf);
  const [chosen, setChosen] = useState<Option | undefined>(options.length === 1 ? options[0] : undefined);
  const [vote, setVote] = useState<Vote | 'unread'>();
  const [reason, setReason] = useState('');
  const [admitted, setAdmitted] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const tied = election.choices.find((one) => one.kind === 'admitTied');
  const tooMany = chosen === 'admitTied' && admitted.length > (tied?.seats ?? 0);
  const done = (): void => {
    setTried(true);
    const decision = chosen === undefined || vote === 'unread' || tooMany ? undefined : decisionOf(chosen, { vote, reason, admitted });
    if (decision !== undefined) onDecide(decision);
  };
  return (
    <Form onDone={done} final>
      <Sheet heading={`Ban Kiểm phiếu báo cáo, Đoàn Chủ tịch trình ${word}`}>
        {election.choices.slice(0, 1).map((choice) => (
          <p key={choice.kind}>{reportText(choice)}</p>
        ))}
        <fieldset className="choices">
          <legend>{word} quyết định</legend>
          {options.map((option) => (
            <label key={option}>
              <input type="radio" name="decision" checked={chosen === option} onChange={() => setChosen(option)} autoFocus={option === options[0]} />
              <span>{choiceText(option, election.choices, word)}</span>
            </label>
          ))}
          {tried && chosen === undefined ? <p className="fault">Chọn điều {word} đã quyết định.</p> : null}
        </fieldset>
        {chosen === 'admitTied' && tied !== undefined ? <Admitted choice={tied} admitted={admitted} onChange={setAdmitted} /> : null}
        {tooMany ? <p className="fault">Chọn nhiều nhất {tied?.seats} đồng chí.</p> : null}
        {chosen === 'stopShort' ? <Field label="Lý do dừng lại (ghi vào biên bản)" value={reason} fault={tried && reason.trim() === '' ? 'Ghi lý do.' : undefined} onChange={(event) => setReason(event.target.value)} /> : null}
        {chosen === undefined || chosen === 'reportUp' ? null : (
          <HandVote value={vote === 'unread' ? undefined : vote} present={meeting?.base.present} onChange={(next, unread) => setVote(unread ? 'unread' : next)} legend={`${word} biểu quyết (nếu có)`} />
        )}
        <div className="acts">
          <Button type="submit" tone="hand">
            Ghi quyết định của {word}
          </Button>
        </div>
      </Sheet>
    </Form>
  );
}

function optionsOf(choice: Choice): readonly Option[] {
  return choice.kind === 'furtherBallot' ? ['furtherSame', 'furtherNew'] : [choice.kind];
}

type Given = { readonly vote: Vote | undefined; readonly reason: string; readonly admitted: readonly string[] };

/** The decision as the form says it; nothing while something is missing. */
function decisionOf(option: Option, { vote, reason, admitted }: Given): Decision | undefined {
  const voted = vote === undefined ? {} : { vote };
  switch (option) {
    case 'tieRevote':
    case 'voteAgain':
      return { kind: option, ...voted };
    case 'furtherSame':
    case 'furtherNew':
      return { kind: 'furtherBallot', newNames: option === 'furtherNew', ...voted };
    case 'admitTied':
      return { kind: option, names: admitted, ...voted };
    case 'stopShort':
      return reason.trim() === '' ? undefined : { kind: option, reason: reason.trim(), ...voted };
    case 'reportUp':
      return { kind: option };
  }
}

type AdmittedProps = { readonly choice: Extract<Choice, { readonly kind: 'admitTied' }>; readonly admitted: readonly string[]; readonly onChange: (names: readonly string[]) => void };

/** Whom of those tied the meeting puts on the list. */
const Admitted = ({ choice, admitted, onChange }: AdmittedProps): ReactNode => (
  <fieldset className="choices">
    <legend>Đưa vào danh sách (còn {choice.seats} chỗ)</legend>
    {namesApart(choice.names).map((name) => (
      <label key={name}>
        <input type="checkbox" checked={admitted.includes(name)} onChange={(event) => onChange(event.target.checked ? [...admitted, name] : admitted.filter((one) => one !== name))} />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
);
