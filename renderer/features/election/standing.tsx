import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';

/** An election that cannot go on says so, with the place where it is taken up again. */
export function StandingBand({ election: { election, state, list } }: { readonly election: RoundView }): ReactNode {
  const where = <Link href={`/elections/${election}`}>Xem cuộc bầu cử này</Link>;
  return (
    <>
      {state === 'paused' ? <Message kind="doubt">Tạm dừng – xin ý kiến cấp trên. {where}</Message> : null}
      {state === 'waits' ? <Message kind="doubt">Chưa bầu xong cơ quan mà chức danh này lấy người từ đó. {where}</Message> : null}
      {list.outside.length === 0 ? null : <Message kind="doubt">Không có tên trong Ban Chấp hành (cơ quan) vừa bầu: {list.outside.join(', ')}.</Message>}
      {list.undecided.length === 0 ? null : <Message kind="doubt">Xin rút, chờ Đại hội quyết định: {list.undecided.join(', ')}.</Message>}
    </>
  );
}
