import type { ReactNode } from 'react';
import type { MeetingKind } from '../../../src/domain/attendance.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { articleOn } from '../../texts/articles.ts';
import { useCongress } from '../../stores/congress.ts';
import { nameOn } from './named.ts';
import { followings } from './next.ts';

/** Elected high to low as the minutes print them, and what follows. */
export function Elected({ view, kind }: { readonly view: ResultView; readonly kind: MeetingKind }): ReactNode {
  const regulation = useCongress((state) => state.congress?.details.regulation ?? '190');
  const { result, election } = view;
  const opinion = election.details.post === 'opinion';
  const next = followings(result, election, kind);
  return (
    <div className="excerpt">
      <Ranked
        title={opinion ? 'Các đồng chí sau đây được đưa vào danh sách:' : 'Các đồng chí sau đây trúng cử, xếp theo số phiếu từ cao xuống thấp:'}
        none={result.alternates.length > 0 ? undefined : opinion ? 'Không có ai được đưa vào danh sách.' : 'Không có ai trúng cử.'}
        numbers={result.elected}
        view={view}
      />
      {result.alternates.length === 0 ? null : (
        <Ranked title="Các đồng chí sau đây trúng cử đại biểu dự khuyết:" none={undefined} numbers={result.alternates} view={view} />
      )}
      {next.map(({ title, text }) => (
        <p key={title} className="follows">
          <b>{title}</b> {text} <span className="art">{articleOn(regulation, opinion ? 'list' : 'result')}</span>
        </p>
      ))}
    </div>
  );
}

type RankedProps = { readonly title: string; readonly none: string | undefined; readonly numbers: readonly number[]; readonly view: ResultView };

function Ranked({ title, none, numbers, view }: RankedProps): ReactNode {
  if (numbers.length === 0) return none === undefined ? null : <p>{none}</p>;
  return (
    <>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Họ và tên</th>
            <th scope="col">Số phiếu</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((no, at) => {
            const one = view.result.candidates.find((candidate) => candidate.no === no);
            return (
              <tr key={no}>
                <td>{at + 1}</td>
                <td>{nameOn(view.election, no)}</td>
                <td>{grouped(one?.votes ?? 0)}</td>
                <td>{one?.percent}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
