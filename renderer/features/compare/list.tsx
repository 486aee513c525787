import { useEffect, useRef, type ReactNode } from 'react';
import type { ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';
import { Mark, type Shape } from '../../parts/mark.tsx';
import { faultText } from '../../texts/faults.ts';
import { differences, forTheBoard, isOpen } from './papers.ts';
import { conclusion, ReadingCell } from './reading.tsx';

type ListProps = { readonly view: ComparisonView; readonly current: number | undefined; readonly choose: (position: number) => void };

const states: Readonly<Record<ComparedPaper['state'], readonly [Shape, string]>> = {
  same: ['ok', 'hai lượt khớp'],
  differs: ['wait', 'chờ đọc lại'],
  onlyFirst: ['wait', 'lượt 1 có thêm một tờ'],
  onlySecond: ['wait', 'lượt 2 có thêm một tờ'],
  resolved: ['ok', 'đã đọc lại'],
  removed: ['ok', 'đã bỏ chỗ này'],
  awaitsRuling: ['doubt', 'chờ Ban kết luận'],
  ruled: ['ok', 'Ban đã kết luận'],
};

const whereText = ({ position, firstPlace, secondPlace }: ComparedPaper): string =>
  firstPlace === secondPlace || firstPlace === undefined || secondPlace === undefined ? `Phiếu ${firstPlace ?? secondPlace ?? position}` : `Phiếu ${firstPlace} (lượt 2: ${secondPlace})`;

function Where({ paper, now, choose }: { readonly paper: ComparedPaper; readonly now: boolean; readonly choose: (position: number) => void }): ReactNode {
  const [shape, word] = states[paper.state];
  return (
    <td className="where">
      <button type="button" onClick={(event) => { event.currentTarget.blur(); choose(paper.position); }}>{whereText(paper)}</button>
      <span className="st">
        {now ? <Mark shape="now" tone="hand" /> : <Mark shape={shape} />}
        {now ? 'đang xem' : word}
      </span>
    </td>
  );
}

function useShown(now: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (now) row.current?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return row;
}

function Difference({ paper, view, now, choose }: { readonly paper: ComparedPaper; readonly view: ComparisonView; readonly now: boolean; readonly choose: (position: number) => void }): ReactNode {
  const { form, candidates } = view.election;
  const row = useShown(now);
  const cell = { third: paper.third, form, names: candidates.length, covered: isOpen(paper), removed: paper.state === 'removed' };
  const said = paper.state === 'removed' ? 'Không có tờ này trong tập.' : isOpen(paper) ? 'Mở hai lượt sau khi lưu lần đọc lại.' : conclusion(paper.first, paper.second, paper.third, form, candidates.length);
  return (
    <tr className={now ? 'cur' : ''} aria-current={now} ref={row}>
      <Where paper={paper} now={now} choose={choose} />
      <td><ReadingCell {...cell} reading={paper.first} missing={paper.firstPlace === undefined} /></td>
      <td><ReadingCell {...cell} reading={paper.second} missing={paper.secondPlace === undefined} /></td>
      <td><ReadingCell {...cell} reading={paper.third} covered={false} missing={paper.state === 'removed'} /></td>
      <td>{said}</td>
    </tr>
  );
}

/** Differing papers in the order of the stack. */
export function Differences({ view, current, choose }: ListProps): ReactNode {
  const papers = differences(view);
  if (papers.length === 0) return null;
  const typist = (entry: 1 | 2): string => view.election.entries.find((one) => one.entry === entry)?.typist?.name ?? '';
  return (
    <table className="diffs">
      <thead>
        <tr>
          <th><b>Phiếu khác nhau</b>theo thứ tự trong tập</th>
          <th><b>Lượt 1</b>{typist(1)}</th>
          <th><b>Lượt 2</b>{typist(2)}</th>
          <th><b>Đọc lại giấy</b>{papers.find((paper) => paper.thirdBy !== undefined)?.thirdBy ?? 'chưa có'}</th>
          <th><b>Kết luận</b>của lần đọc lại</th>
        </tr>
      </thead>
      <tbody>{papers.map((paper) => <Difference key={paper.position} paper={paper} view={view} now={paper.position === current} choose={choose} />)}</tbody>
    </table>
  );
}

function rulingText(paper: ComparedPaper): string {
  const { ruling, faults } = paper;
  const reason = faults.map((code) => faultText[code]).join('; ');
  if (ruling === undefined) return reason === '' ? 'để riêng khi nhập' : `không hợp lệ: ${reason}`;
  const said = ruling.kind === 'invalid' ? `không hợp lệ: ${faultText[ruling.code]}` : reason === '' ? 'hợp lệ' : `cách đọc đã rõ; không hợp lệ: ${reason}`;
  return `${said} (${ruling.note}); tán thành ${ruling.votesFor}`;
}

function BoardRow({ paper, view, now, choose }: { readonly paper: ComparedPaper; readonly view: ComparisonView; readonly now: boolean; readonly choose: (position: number) => void }): ReactNode {
  const { form, candidates } = view.election;
  const row = useShown(now);
  // An invalid paper gives nothing: what is shown of it is what was read.
  const reading = paper.final === undefined || paper.ruling?.kind === 'invalid' ? (paper.third ?? paper.first ?? paper.second) : { marks: paper.final, aside: false };
  return (
    <tr className={now ? 'cur' : ''} aria-current={now} ref={row}>
      <Where paper={paper} now={now} choose={choose} />
      <td><ReadingCell reading={reading} third={undefined} form={form} names={candidates.length} covered={false} missing={false} /></td>
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
          <th><b>Phiếu Ban kết luận</b>theo thứ tự trong tập</th>
          <th><b>Đọc trên giấy</b></th>
          <th><b>Lý do, kết luận</b></th>
        </tr>
      </thead>
      <tbody>{papers.map((paper) => <BoardRow key={paper.position} paper={paper} view={view} now={paper.position === current} choose={choose} />)}</tbody>
    </table>
  );
}
