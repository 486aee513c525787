import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { nextText, screenOf } from '../../texts/stages.ts';
import { draftOf } from './draft.ts';
import { FormMargin } from './form-margin.tsx';
import { BoardSheet } from './board-sheet.tsx';
import { Life } from './life.tsx';
import { StandingBand } from './standing.tsx';
import { VoidRound } from '../../parts/void-round.tsx';
import { Warnings } from './warnings.tsx';

type LockedProps = { readonly election: RoundView; readonly congress: CongressView; readonly reload: () => Promise<void> };

/** The list as it stands on the paper; it opens again only until ballots are issued. */
export function Locked({ election, congress, reload }: LockedProps): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const { details, candidates, stage, id } = election;
  const unlock = async (): Promise<void> => {
    const answer = await api.post(`/rounds/${id}/unlock`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await Promise.all([useCongress.getState().refresh(), reload()]);
  };
  const reloadAll = async (): Promise<void> => {
    await Promise.all([useCongress.getState().refresh(), reload()]);
  };
  const facts = { seats: details.seats ?? 0, alternates: details.alternates, nominees: details.candidates, board: details.board };
  return (
    <>
      <div className="column">
        <h1>{election.title}</h1>
        <p className="locked">
          <Mark shape="lock" />
          <span>
            <b>Danh sách đã chốt.</b> {stage === 'locked' ? 'Chưa phát phiếu nên còn mở ra sửa được.' : 'Phiếu đã phát, không sửa được nữa.'}
          </span>
        </p>
        <StandingBand election={election} />
        <Warnings election={election} />
        <Trouble failure={failure} />
        <Sheet heading={`Bầu ${details.seats} trong ${candidates.length} người, lần bầu ${details.round ?? 1}`}>
          <ol className="on-ballot">
            {candidates.map(({ no, name, birthYear, note }) => (
              <li key={no}>
                <span className="fig">{no}</span> <b>{name}</b> <span className="label">{[birthYear, note].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ol>
        </Sheet>
        <Life election={election} facts={facts} reload={reloadAll} />
        {stage === 'locked' ? (
          <BoardSheet election={election} reload={reloadAll} />
        ) : (
        <Sheet heading="Ban Kiểm phiếu">
          <p>
            Trưởng ban: {details.board.head}
            {details.board.secretary === undefined ? '' : `; thư ký: ${details.board.secretary}`}
            {details.board.members.length === 0 ? '' : `; thành viên: ${details.board.members.join(', ')}`}. Đoàn Chủ tịch: {details.presidium.join(', ') || 'chưa ghi'}.
          </p>
        </Sheet>
        )}
        <div className="acts">
          <Link href={screenOf(id, stage)} className="btn hand">
            Sang bước sau: {nextText[stage]}
          </Link>
          {stage === 'locked' ? <Button onClick={() => void unlock()}>Mở danh sách ra sửa</Button> : null}
        </div>
        <div className="acts">
          {stage === 'voided' ? null : <VoidRound round={election} />}
        </div>
      </div>
      <FormMargin draft={draftOf(details)} congress={congress} />
    </>
  );
}
