import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { MeetingInput, MeetingView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { toIso } from '../../texts/dates.ts';
import { afterNames, meetingWords } from '../../texts/plan.ts';
import { tidy } from '../../texts/table.ts';
import { day } from '../../texts/times.ts';

type After = MeetingInput['gathering'];
type MeetingFormProps = { readonly free: readonly After[]; readonly meeting?: MeetingView };

/** Place and date may be left open until they are known. */
export function MeetingForm({ free, meeting }: MeetingFormProps): ReactNode {
  const [, go] = useLocation();
  const [gathering, setGathering] = useState<After>(free[0] ?? 'conference');
  const [words, setWords] = useState(meeting?.words ?? meetingWords[gathering]);
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [date, setDate] = useState(meeting === undefined || meeting.date === '' ? '' : day(meeting.date));
  const [failure, setFailure] = useState<Failure>();
  const undated = tidy(date) === '';
  const iso = toIso(date);
  const save = async (): Promise<void> => {
    if (tidy(words) === '' || (iso === undefined && !undated)) return;
    const input: MeetingInput = { gathering, words: tidy(words), ...(tidy(place) === '' ? {} : { place: tidy(place) }), ...(iso === undefined ? {} : { date: iso }) };
    const answer = await (meeting === undefined ? api.post('/meetings', input) : api.put(`/meetings/${meeting.id}`, input));
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    go('/congress');
  };
  const choose = (next: After): void => {
    if (words === meetingWords[gathering]) setWords(meetingWords[next]);
    setGathering(next);
  };
  return (
    <Form onDone={() => void save()} onKeyDownCapture={(event) => event.key === 'Escape' && go('/congress')}>
      <h1>{meeting === undefined ? 'Thêm hội nghị' : 'Sửa hội nghị'}</h1>
      <Sheet>
        <div className="fields">
          {meeting === undefined ? (
            <Choice label="Hội nghị nào" autoFocus value={gathering} onChange={(event) => choose(event.target.value as After)}>
              {free.map((one) => (
                <option key={one} value={one}>
                  {afterNames[one]}
                </option>
              ))}
            </Choice>
          ) : null}
          <div className="wide">
            <Field
              label="Tên hội nghị trên giấy tờ"
              autoFocus={meeting !== undefined}
              value={words}
              fault={tidy(words) === '' ? 'Chưa ghi mục này.' : undefined}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <Field label="Nơi họp" value={place} onChange={(event) => setPlace(event.target.value)} />
          <Field
            label="Ngày họp (ngày/tháng/năm)"
            inputMode="numeric"
            placeholder="21/05/2025"
            value={date}
            fault={iso === undefined && !undated ? 'Ghi ngày/tháng/năm, ví dụ 21/05/2025.' : undefined}
            onChange={(event) => setDate(event.target.value)}
          />
        </div>
      </Sheet>
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter">
          Lưu
        </Button>
        <Link href="/congress" className="btn">
          Thôi
        </Link>
      </div>
    </Form>
  );
}
