import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { focusFirst } from '../../parts/focus.ts';
import { Message } from '../../parts/message.tsx';
import { useSession } from '../../stores/session.ts';
import { numberOf } from '../../texts/stages.ts';
import { HallStrip } from '../hall/strip.tsx';
import { nextAct } from './acts.ts';
import { Checked } from './checked.tsx';
import { ChooseTemplate } from './choose-template.tsx';
import { ReadNow } from './read-now.tsx';
import { Unclosed } from './unclosed.tsx';

type NowProps = { readonly congress: CongressView; readonly onEdit: () => void };

/** The one thing to do now, and what is read aloud at it. */
export function Now({ congress, onEdit }: NowProps): ReactNode {
  const person = useSession((state) => state.person);
  const act = nextAct(congress);
  const { elections, readOnly } = congress;
  const choosing = person !== undefined && !readOnly && elections.length === 0 && act.to === '/elections/new';
  return (
    <>
      <p className="label">
        Việc cần làm bây giờ
        {act.election === undefined ? null : (
          <>
            {' · '}
            <span className="fig">{numberOf(elections, act.election.id)}</span> {act.election.title}
          </>
        )}
      </p>
      <h1>{act.title}</h1>
      <p className="what">{act.text}</p>
      <Unclosed congress={congress} />
      {readOnly ? null : <Recovered congress={congress} />}
      {readOnly && congress.unclosed !== true ? <Message kind="doubt">Tệp này chỉ xem được. Muốn làm tiếp: đóng tệp ở nơi đang ghi, hoặc chép tệp sang nơi ghi được, rồi mở lại.</Message> : null}
      {choosing ? <ChooseTemplate congress={congress} /> : null}
      <div className="acts">
        <Link href={person === undefined ? '/login' : act.to} className={`btn ${choosing ? '' : 'hand'}`} ref={choosing ? null : focusFirst} key={act.to}>
          {person === undefined ? 'Đăng nhập để làm tiếp' : act.label}
        </Link>
      </div>
      {person === undefined || elections.length === 0 ? null : <ReadNow key={act.to} />}
      <div className="acts side">
        <Button className="quiet" disabled={readOnly} onClick={onEdit}>
          Sửa thông tin đại hội
        </Button>
        <Link href="/targets" className="btn quiet">
          Cơ cấu
        </Link>
        <Link href="/script" className="btn quiet">
          Lời dẫn
        </Link>
        <Link href="/people" className="btn quiet">
          Người làm việc
        </Link>
        <Link href="/papers" className="btn quiet">
          Giấy tờ
        </Link>
        <Link href="/backup" className="btn quiet">
          Sao lưu
        </Link>
        <Link href="/login" className="btn quiet">
          Đổi người làm việc
        </Link>
      </div>
      <HallStrip />
    </>
  );
}

/** After a power cut: which paper to pick up, or only which one to check where nothing is typed on. */
function Recovered({ congress: { recovered, elections } }: { readonly congress: CongressView }): ReactNode {
  if (recovered === undefined) return null;
  const { election, bundle, entry, lastPlace, next } = recovered;
  const title = elections.find(({ rounds }) => rounds.some(({ id }) => id === election))?.title ?? '';
  const how = `Lần trước chương trình không được đóng đúng cách (${title}, lần nhập ${entry}).`;
  // Somebody went on after the power came back, or the entry is done: there is no next paper to pick up from here.
  if (next !== lastPlace + 1) {
    return (
      <Message kind="doubt">
        <b>
          Phiếu cuối đã lưu lúc đó: tập {bundle}, phiếu {lastPlace}. {next === undefined ? 'Lần nhập này đã xong, không nhập thêm.' : `Nay lần nhập này đến phiếu ${next}.`}
        </b>{' '}
        {how} Đối chiếu phiếu {lastPlace} với tập phiếu, xem lại việc ghi sau cùng còn đủ không, rồi làm việc nêu ở trên.
        <Checked />
      </Message>
    );
  }
  return (
    <Message kind="doubt">
      <b>
        {lastPlace === 0 ? `Tập ${bundle}, chưa có phiếu nào được lưu. Cầm phiếu 1.` : `Tập ${bundle}, phiếu cuối đã lưu: ${lastPlace}. Cầm phiếu ${next}.`}
      </b>{' '}
      {how} Đối chiếu phiếu cuối với tập phiếu, rồi nhập tiếp.
      <Checked />
    </Message>
  );
}
