import type { ReactNode } from 'react';
import { rulingText } from '../../texts/rulings.ts';
import { decidedBy } from './conclusion.ts';
import { useShown, Where, type ListProps, type RowProps } from './list.tsx';
import { forTheBoard, keyOf } from './papers.ts';
import { ReadingCell } from './reading.tsx';

function BoardRow({ paper, view, now, choose }: RowProps): ReactNode {
  const { form, candidates } = view.election;
  const row = useShown(now);
  // An invalid paper gives nothing: what is shown of it is what was read.
  const read = decidedBy(paper) ?? paper.readings?.find((one) => one !== null) ?? undefined;
  const reading = paper.final === undefined || paper.ruling?.kind === 'invalid' ? read : { marks: paper.final, aside: false };
  return (
    <tr className={now ? 'cur' : ''} aria-current={now} ref={row}>
      <Where paper={paper} view={view} now={now} choose={choose} />
      <td><ReadingCell reading={reading} right={undefined} form={form} names={candidates.length} covered={false} missing={false} /></td>
      <td>{rulingText(paper)}</td>
    </tr>
  );
}

/** Every paper that the board concludes together, also those invalid by arithmetic. */
export function BoardList({ view, current, choose }: ListProps): ReactNode {
  const papers = forTheBoard(view);
  if (papers.length === 0) return null;
  return (
    <table className="diffs board">
      <thead>
        <tr>
          <th scope="col"><b>Phiếu Ban kết luận</b>theo thứ tự trong tập</th>
          <th scope="col"><b>Đọc trên giấy</b></th>
          <th scope="col"><b>Lý do, kết luận</b></th>
        </tr>
      </thead>
      <tbody>{papers.map((paper) => <BoardRow key={keyOf(paper)} paper={paper} view={view} now={keyOf(paper) === current} choose={choose} />)}</tbody>
    </table>
  );
}
