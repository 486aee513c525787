import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RoundView } from '../../src/usecases/views.ts';
import { useClosing } from '../stores/closing-backup.ts';
import { useCongress } from '../stores/congress.ts';
import { shortHead } from '../texts/paths.ts';
import { clock } from '../texts/times.ts';
import './closing-backup.css';
import { Message } from './message.tsx';

/** Between path and work, where it is seen: what became of the backup made when this count was closed. A failure stays until a backup is made. */
export function ClosingBackup({ round }: { readonly round: RoundView }): ReactNode {
  const closing = useClosing((state) => state.closing);
  const file = useCongress((state) => state.congress?.file);
  if (closing === undefined || closing.round !== round.id || closing.file !== file) return null;
  const { backup, backupFault } = closing;
  if (backupFault !== undefined)
    return (
      <div className="closing-backup">
        <Message>
          <b>Kết quả đã khóa, nhưng chưa sao lưu được vào nơi thứ hai.</b> {backupFault.message} <Link href="/backup">Sang màn hình sao lưu</Link>
        </Message>
      </div>
    );
  if (backup === undefined || !(round.stage === 'closed' || round.stage === 'printed')) return null;
  return (
    <div className="closing-backup">
      <Message kind="done">
        <b>Máy đã sao lưu và kiểm tra bản sao</b> lúc <span className="fig">{clock(backup.at)}</span>, mã đầu <span className="fig">{shortHead(backup.head)}</span>: {backup.name}, ở thư mục {backup.dir}.
      </Message>
    </div>
  );
}
