import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { CandidateResult, Outcome } from '../../../src/domain/count/output.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Mark, type Shape } from '../../parts/mark.tsx';
import { outcomeName } from '../../texts/elections.ts';
import { nameOn } from './named.ts';
import { VoteBar } from './vote-bar.tsx';

const shapes: Readonly<Partial<Record<Outcome, Shape>>> = { elected: 'ok', alternate: 'ok', admitted: 'ok', tied: 'doubt' };

/** The table in ballot order, with the line of half. */
export function Votes({ view }: { readonly view: ResultView }): ReactNode {
  const { result, election } = view;
  const { threshold, form, ballots, base } = result;
  const agree = form === 'agree';
  const whole = election.details.post === 'opinion' ? ballots.collected : base.value;
  const named = election.details.post === 'opinion' ? `% so với ${grouped(ballots.collected)} phiếu thu về` : `% so với D (${grouped(base.value)})`;
  return (
    <section className="res" aria-label="Kết quả theo thứ tự trên phiếu" tabIndex={0}>
      <div className="cap">
        <h1>
          {election.title}, lần bầu <span className="fig">{election.details.round ?? 1}</span>
        </h1>
        <span className="label">
          thứ tự trên phiếu · bầu <span className="fig">{election.details.seats}</span> trong <span className="fig">{result.candidates.length}</span>
        </span>
      </div>
      <table className={`${agree ? 'agree' : ''} ${result.candidates.length > 18 ? 'many' : ''}`}>
        <thead>
          <tr>
            <th scope="col" className="no">
              <span className="spoken">Số</span>
            </th>
            <th scope="col">Họ và tên</th>
            <th scope="col" className="v">
              {agree ? 'Đồng ý' : 'Số phiếu'}
            </th>
            {agree ? (
              <>
                <th scope="col" className="v">
                  Không đồng ý
                </th>
                <th scope="col" className="v">
                  Không tính
                </th>
              </>
            ) : null}
            <th scope="col" className="p">
              {named}
            </th>
            <th scope="col" className="b">
              {threshold === null ? 'so sánh' : <span className="half">quá nửa: từ {grouped(threshold)}</span>}
            </th>
            <th scope="col">Kết quả</th>
          </tr>
        </thead>
        <tbody>
          {result.candidates.map((one) => (
            <VoteRow key={one.no} name={nameOn(election, one.no)} one={one} agree={agree} whole={whole} line={threshold === null ? undefined : base.value / 2} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type VoteRowProps = { readonly name: string; readonly one: CandidateResult; readonly agree: boolean; readonly whole: number; readonly line: number | undefined };

function VoteRow({ name, one, agree, whole, line }: VoteRowProps): ReactNode {
  const shape = shapes[one.result];
  return (
    <tr className={one.result}>
      <td className="no fig">{one.no}</td>
      <td className="nm">{name}</td>
      <td className="v fig">{grouped(one.votes)}</td>
      {agree ? (
        <>
          <td className="v fig other">{grouped(one.disagree ?? 0)}</td>
          <td className="v fig other">{grouped(one.none ?? 0)}</td>
        </>
      ) : null}
      <td className="p fig">{one.percent}</td>
      <td className="b">
        <VoteBar votes={one.votes} whole={whole} line={line} outcome={one.result} width={agree ? 100 : 140} />
      </td>
      <td className="s">
        <span>
          {shape === undefined ? null : <Mark shape={shape} />}
          {outcomeName[one.result]}
        </span>
      </td>
    </tr>
  );
}
