import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { RosterView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { voterName } from '../../texts/meetings.ts';
import { StatusCounts } from './counts.tsx';
import { agesOf, shares } from './make-up.ts';
import { Quorum } from './quorum.tsx';

type CredentialsProps = { readonly title: string; readonly roster: RosterView; readonly onReport: () => void; readonly onClose: () => void };

/** The figures that are reported to the congress; with the report nobody joins or leaves the list. */
export function Credentials({ title, roster: { meeting, people }, onReport, onClose }: CredentialsProps): ReactNode {
  const { base, kind } = meeting;
  return (
    <Sheet heading={title} className="credentials" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="halves">
        <dl className="sums">
          <dt className="line">{voterName[kind].replace(/^./, (letter) => letter.toUpperCase())} được triệu tập</dt>
          <dd className="line">{grouped(base.summoned)}</dd>
          <StatusCounts kind={kind} base={base} />
          <dt className="line">Có mặt</dt>
          <dd className="line">{grouped(base.present)}</dd>
        </dl>
        <div>
          <MakeUp people={people} date={meeting.date} />
          <Quorum meeting={meeting} />
        </div>
      </div>
      <p className="label after">
        Báo cáo xong thì danh sách không thêm, không bớt người; tình trạng từng người vẫn đổi được. Báo cáo lấy lại được cho đến khi phát phiếu.
      </p>
      <div className="acts">
        <Button tone="hand" autoFocus onClick={onReport}>
          Ghi đã báo cáo, chốt danh sách triệu tập
        </Button>
        <Button shortcut="Esc" onClick={onClose}>
          Thôi
        </Button>
      </div>
    </Sheet>
  );
}

function MakeUp({ people, date }: { readonly people: RosterView['people']; readonly date: string }): ReactNode {
  const year = Number(date.slice(0, 4));
  const ages = year > 0 ? agesOf(people, year) : undefined;
  return (
    <dl className="sums">
      {shares(people).map(({ target, people: counted, percent, unknown }) => (
        <Figure key={target.id} name={target.label} note={unknown === 0 ? undefined : `${grouped(unknown)} người chưa ghi`} value={`${grouped(counted)} (${percent} %)`} />
      ))}
      {ages === undefined ? null : (
        <>
          <Figure name="Tuổi bình quân" note={ages.known === people.length ? undefined : `${grouped(people.length - ages.known)} người chưa ghi năm sinh`} value={ages.average} />
          <Figure name="Trẻ nhất, cao tuổi nhất" value={`${ages.youngest}, ${ages.oldest}`} />
        </>
      )}
    </dl>
  );
}

const Figure = ({ name, note, value }: { readonly name: string; readonly note?: string | undefined; readonly value: string }): ReactNode => (
  <>
    <dt>
      {name}
      {note === undefined ? null : <small>{note}</small>}
    </dt>
    <dd>{value}</dd>
  </>
);
