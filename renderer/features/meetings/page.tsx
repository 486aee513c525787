import { useState, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { CongressView, MeetingInput, MeetingView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { toIso } from '../../texts/dates.ts';
import { gatheringName } from '../../texts/plan.ts';
import { tidy } from '../../texts/table.ts';
import { day } from '../../texts/times.ts';
import '../../styles/task.css';

const usual = { conference: 'Hội nghị lần thứ nhất Ban Chấp hành', inspection: 'Hội nghị lần thứ nhất Ủy ban Kiểm tra' } as const;
type After = MeetingInput['gathering'];

/** A gathering after the congress: its heading on the papers, place and date. */
export default function MeetingScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>();
  const { congress, failure } = useCongress();
  const meeting = congress?.meetings.find((one) => one.id === Number(id));
  return (
    <Frame className="page">
      {congress === undefined ? <Trouble failure={failure} /> : <MeetingForm key={id ?? 'new'} congress={congress} meeting={meeting} />}
    </Frame>
  );
}

function MeetingForm({ congress, meeting }: { readonly congress: CongressView; readonly meeting: MeetingView | undefined }): ReactNode {
  const [, go] = useLocation();
  const free = (['conference', 'inspection'] as const).filter((one) => !congress.meetings.some(({ gathering }) => gathering === one));
  const [gathering, setGathering] = useState<After>(meeting === undefined || meeting.gathering === 'congress' ? (free[0] ?? 'conference') : meeting.gathering);
  const [words, setWords] = useState(meeting?.words ?? usual[gathering]);
  const [place, setPlace] = useState(meeting?.place ?? congress.details.organisation.place);
  const [date, setDate] = useState(day(meeting?.date ?? congress.details.organisation.date));
  const [failure, setFailure] = useState<Failure>();
  const iso = toIso(date);
  if (meeting === undefined && free.length === 0) return <p>Tệp này đã có đủ hội nghị của cấp ủy và của Ủy ban Kiểm tra.</p>;

  const save = async (): Promise<void> => {
    if (iso === undefined || tidy(words) === '') return;
    const input: MeetingInput = { gathering, words: tidy(words), date: iso, ...(tidy(place) === '' ? {} : { place: tidy(place) }) };
    const answer = await (meeting === undefined ? api.post('/meetings', input) : api.put(`/meetings/${meeting.id}`, input));
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    go('/congress');
  };
  const choose = (next: After): void => {
    if (words === usual[gathering]) setWords(usual[next]);
    setGathering(next);
  };
  return (
    <Form onDone={() => void save()}>
      <h1>{meeting === undefined ? 'Thêm hội nghị' : meeting.words}</h1>
      <div className="fields">
        {meeting === undefined ? (
          <Choice label="Hội nghị nào" value={gathering} onChange={(event) => choose(event.target.value as After)}>
            {free.map((one) => (
              <option key={one} value={one}>
                {gatheringName[one]}
              </option>
            ))}
          </Choice>
        ) : null}
        <Field label="Tên hội nghị trên giấy tờ" value={words} fault={tidy(words) === '' ? 'Chưa ghi mục này.' : undefined} onChange={(event) => setWords(event.target.value)} />
        <Field label="Nơi họp" value={place} onChange={(event) => setPlace(event.target.value)} />
        <Field label="Ngày họp (ngày/tháng/năm)" inputMode="numeric" value={date} fault={iso === undefined ? 'Ghi ngày/tháng/năm, ví dụ 20/05/2025.' : undefined} onChange={(event) => setDate(event.target.value)} />
      </div>
      <FailureBand failure={failure} />
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
