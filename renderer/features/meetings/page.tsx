import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import { MeetingForm } from './meeting-form.tsx';

/** A meeting after the congress: its heading on papers, place and date. */
export default function MeetingScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>();
  const { congress, failure } = useCongress();
  const meeting = congress?.meetings.find((one) => one.id === Number(id));
  const free = (['conference', 'inspection'] as const).filter((one) => congress?.meetings.every(({ gathering }) => gathering !== one));
  return (
    <Frame>
      <div className="page">
        <Trouble failure={failure} />
        {congress === undefined ? null : meeting !== undefined && meeting.gathering !== 'congress' ? (
          <MeetingForm key={meeting.id} free={[meeting.gathering]} meeting={meeting} />
        ) : id === undefined && free.length > 0 ? (
          <MeetingForm free={free} />
        ) : (
          <Nothing words={id === undefined ? 'Tệp này đã có đủ hội nghị của cấp ủy và của Ủy ban Kiểm tra.' : 'Tên, nơi và ngày của Đại hội sửa ở “Sửa thông tin đại hội”.'} />
        )}
      </div>
    </Frame>
  );
}

const Nothing = ({ words }: { readonly words: string }): ReactNode => (
  <>
    <h1>Hội nghị sau Đại hội</h1>
    <p>{words}</p>
    <div className="acts">
      <Link href="/congress" className="btn">
        Về tiến trình bầu cử
      </Link>
    </div>
  </>
);
