import type { ReactNode } from 'react';
import { grouped } from '../../src/domain/figures.ts';
import type { MeetingKind, Status } from '../../src/domain/attendance.ts';
import { articleIn } from '../texts/cite.ts';
import { voterName } from '../texts/meetings.ts';
import { statusName } from '../texts/statuses.ts';

type BaseSumProps = {
  readonly kind: MeetingKind;
  readonly summoned: number;
  readonly deductions: readonly { readonly status: Status; readonly people: number; readonly article: string }[];
  readonly base: number;
  /** null in a tie re-vote and for opinion ballots: no half is needed. */
  readonly threshold: number | null;
};

/** D as one does a sum on paper: each deduction named, with its article. */
export function BaseSum({ kind, summoned, deductions, base, threshold }: BaseSumProps): ReactNode {
  return (
    <dl className="sums">
      <dt>{voterName[kind].replace(/^./, (letter) => letter.toUpperCase())} được triệu tập</dt>
      <dd>{grouped(summoned)}</dd>
      {deductions.map(({ status, people, article }) => (
        <Deducted key={status} name={statusName[status]} people={people} article={article} />
      ))}
      <dt className="line">Số làm căn cứ (D)</dt>
      <dd className="line">{grouped(base)}</dd>
      {threshold === null ? (
        <dd className="wide">Lần bầu này không đòi hỏi quá một nửa.</dd>
      ) : (
        <>
          <dt className="need">Phải được từ</dt>
          <dd className="need">{grouped(threshold)}</dd>
          <dd className="wide">phiếu trở lên mới trúng cử: quá một nửa của {grouped(base)}</dd>
        </>
      )}
    </dl>
  );
}

const Deducted = ({ name, people, article }: { readonly name: string; readonly people: number; readonly article: string }): ReactNode => (
  <>
    <dt>
      {name}
      <small>{articleIn(article)}</small>
    </dt>
    <dd>− {grouped(people)}</dd>
  </>
);
