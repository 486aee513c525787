import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { ElectionView, RoundSummary } from '../../../src/usecases/views.ts';
import { decisionText } from '../../texts/decisions.ts';
import { screenOf, stageText } from '../../texts/stages.ts';
import { clock, day } from '../../texts/times.ts';

const counted = ['concluded', 'closed', 'printed', 'signed', 'confirmed'];

const kindText = ({ kind, tier }: RoundSummary): string =>
  kind === 'tieRevote' ? 'bầu lại giữa những người bằng phiếu' : tier === 'alternate' ? 'bầu đại biểu dự khuyết' : 'bầu theo danh sách';

/** Every round, the void ones too, with what the meeting decided after it. */
export function RoundsTable({ election }: { readonly election: ElectionView }): ReactNode {
  return (
    <table className="list">
      <caption className="label">Các lần bầu</caption>
      <thead>
        <tr>
          <th scope="col">Lần</th>
          <th scope="col">Loại</th>
          <th scope="col">Bầu</th>
          <th scope="col">Đang ở</th>
          <th scope="col">Quyết định sau kết quả</th>
          <th scope="col">Mở</th>
        </tr>
      </thead>
      <tbody>
        {election.rounds.map((round) => (
          <tr key={round.id}>
            <td className="fig">{round.number}</td>
            <td>{kindText(round)}</td>
            <td>
              {round.seats === undefined ? '' : `${grouped(round.seats)} trong `}
              {grouped(round.names)}
            </td>
            <td>
              {stageText[round.stage]}
              {round.voided === undefined ? null : (
                <span className="note">
                  {' '}
                  {clock(round.voided.at).slice(0, 5)} ngày {day(round.voided.at)}: {round.voided.reason}
                </span>
              )}
            </td>
            <td>
              {election.decisions.filter((one) => one.round === round.id).map(({ decision, at }) => (
                <p key={at}>{decisionText(decision)}</p>
              ))}
            </td>
            <td className="do">
              <Link href={`/rounds/${round.id}`}>danh sách</Link>
              {counted.includes(round.stage) ? (
                <>
                  {' '}
                  · <Link href={`/rounds/${round.id}/result`}>kết quả</Link> · <Link href={`/rounds/${round.id}/minutes`}>biên bản</Link>
                </>
              ) : round.stage === 'draft' || round.stage === 'voided' ? null : (
                <>
                  {' '}
                  · <Link href={screenOf(round.id, round.stage)}>làm tiếp</Link>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
