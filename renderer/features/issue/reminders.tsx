import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { afterLock } from '../../../src/domain/life/step.ts';
import { boardClash } from '../../../src/domain/plan/board.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';

const missing = {
  boardElected: 'bầu Ban Kiểm phiếu',
  ballotsPrinted: 'số phiếu đã in, đóng dấu',
  boxSealed: 'kiểm tra, niêm phong thùng phiếu',
} as const;

/** Before ballots go out: who cannot be on the board, and what was not recorded. The first stops, the second reminds. */
export function Reminders({ election }: { readonly election: RoundView }): ReactNode {
  const clash = clashOf(election);
  const open = afterLock.filter((step) => election.steps[step] === undefined);
  return (
    <>
      {clash.length === 0 ? null : (
        <Message>
          Thành viên Ban Kiểm phiếu có tên trong danh sách bầu cử: <b>{clash.join(', ')}</b>. Chưa phát phiếu được; thay người trong Ban trước.{' '}
          <Link href={`/rounds/${election.id}`}>Mở danh sách bầu cử, Ban Kiểm phiếu</Link>
        </Message>
      )}
      {open.length === 0 ? null : (
        <Message kind="doubt">
          Chưa ghi: {open.map((step) => missing[step]).join('; ')}. Việc đã làm mà chưa ghi thì ghi trước khi phát phiếu; phát rồi không ghi được nữa.{' '}
          <Link href={`/rounds/${election.id}`}>Mở các bước của lần bầu</Link>
        </Message>
      )}
    </>
  );
}

export function clashOf({ candidates, details: { board } }: RoundView): readonly string[] {
  return boardClash(candidates.map(({ name }) => name), [board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members]);
}
