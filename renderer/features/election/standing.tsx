import type { ReactNode } from 'react';
import { useMeetingWords } from '../../parts/meeting-word.tsx';
import { Link } from 'wouter';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';

/** An election that cannot go on says so, with the place where it is taken up again. */
export function StandingBand({ election: { election, state, list } }: { readonly election: RoundView }): ReactNode {
  const said = useMeetingWords();
  const where = <Link href={`/elections/${election}`}>Xem cuộc bầu cử này</Link>;
  return (
    <>
      {state === 'paused' ? <Message kind="doubt">Tạm dừng – xin ý kiến cấp trên. {where}</Message> : null}
      {state === 'waits' ? <Message kind="doubt">Chưa bầu xong cơ quan mà chức danh này lấy người từ đó. {where}</Message> : null}
      {list.outside.length === 0 ? null : <Message kind="doubt">Không trúng cử vào cơ quan mà chức danh này lấy người từ đó: {list.outside.join(', ')}. Bỏ tên khỏi danh sách; nếu là nhân sự dự kiến thì tạm dừng, xin ý kiến cấp trên. {where}</Message>}
      {list.undecided.length === 0 ? null : <Message kind="doubt">{said('Xin rút, chờ Đại hội quyết định')}: {list.undecided.join(', ')}.</Message>}
    </>
  );
}
