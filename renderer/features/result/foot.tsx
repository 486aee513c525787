import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { MeetingKind } from '../../../src/domain/attendance.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { focusFirst } from '../../parts/focus.ts';
import { Mark } from '../../parts/mark.tsx';
import { screenOf } from '../../texts/stages.ts';
import { followings, verdict } from './next.ts';

type FootProps = { readonly view: ResultView; readonly kind: MeetingKind; readonly open: boolean; readonly onClose: () => Promise<boolean> };

/** What the count says, and the one thing to do next. */
export function Foot({ view, kind, open, onClose }: FootProps): ReactNode {
  const { result, election } = view;
  const [asked, setAsked] = useState(false);
  const next = followings(result, election, kind);
  return (
    <footer className="result-foot">
      <Mark shape={next.length > 0 ? 'doubt' : 'ok'} />
      <p>
        <b>{verdict(result, election.details.seats ?? 0, election.details.post === 'opinion')}</b> {next.map(({ title }) => title).join(' ')}
        {result.closable ? null : <b className="cannot"> Chưa khóa được: xem các dòng báo bên phải.</b>}
      </p>
      {!open ? (
        <Link href={screenOf(election.id, election.stage)} className="btn hand" ref={focusFirst}>
          {election.stage === 'agreed' ? 'Sang kết luận của Ban' : 'Sang biên bản'}
        </Link>
      ) : asked ? (
        <>
          <span className="label">Khóa rồi thì không sửa số liệu nữa.</span>
          <Button tone="hand" autoFocus onClick={() => void onClose()}>
            Khóa kết quả
          </Button>
          <Button onClick={() => setAsked(false)}>Chưa</Button>
        </>
      ) : (
        <Button tone="hand" disabled={!result.closable} onClick={() => setAsked(true)}>
          Ban đã xem, khóa kết quả
        </Button>
      )}
    </footer>
  );
}
