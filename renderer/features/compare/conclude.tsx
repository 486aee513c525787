import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { HeadOnly } from './head-only.tsx';
import { forTheBoard } from './papers.ts';

/** The program proposed, the board concludes the whole list together; then the result exists. */
export function Conclude({ view, concluded }: { readonly view: ComparisonView; readonly concluded: () => Promise<void> }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  // The heading takes the focus: the Enter that ended the last ruling must not conclude the list.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [, go] = useLocation();
  const papers = forTheBoard(view).length;
  const result = `/rounds/${view.election.id}/result`;
  const conclude = async (): Promise<void> => {
    const answer = await api.post(`/rounds/${view.election.id}/conclude`);
    if (!answer.ok) return setFailure(answer.error);
    await concluded();
    go(result);
  };
  if (view.concluded) {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          Ban đã kết luận
        </h2>
        <Message kind="done">Các lần nhập đã khớp, danh sách phiếu không hợp lệ đã được Ban kết luận.</Message>
        <p className="take">Trước khi khóa kết quả, Trưởng Ban còn mở được từng phiếu trong danh sách bên trái để sửa kết luận; khi ấy Ban phải kết luận lại.</p>
        <Link href={result} className="btn hand">
          Xem kết quả
        </Link>
      </>
    );
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Các lần nhập đã khớp
      </h2>
      <p className="take">
        {papers === 0
          ? 'Không có phiếu nào không hợp lệ hoặc để riêng. Ban xác nhận là không có danh sách phiếu không hợp lệ.'
          : `Cả Ban cùng xem ${papers} phiếu trong danh sách bên trái, từng tờ một, kể cả những tờ máy xếp là không hợp lệ. Danh sách này có trong biên bản.`}
      </p>
      <HeadOnly />
      <FailureBand failure={failure} />
      <div className="acts">
        <Button tone="hand" onClick={() => void conclude()}>
          Ban kết luận danh sách phiếu không hợp lệ
        </Button>
      </div>
    </>
  );
}
