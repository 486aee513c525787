import type { ReactNode } from 'react';
import type { RoundView } from '../../src/usecases/views.ts';
import { Recount } from './recount.tsx';

const isPrinted = ({ steps }: RoundView): boolean => steps.ballotsPrinted !== undefined;

/** Whether the ballots left over have to be counted: never yet, or the line does not hold. */
export const asksUnused = (round: RoundView): boolean => isPrinted(round) && (round.unused === undefined || round.control?.some(({ kind, holds }) => kind === 'printed' && !holds) === true);

/** The ballots left over are counted, once more where the line does not hold. */
export const Unused = ({ round, counted }: { readonly round: RoundView; readonly counted: () => Promise<void> }): ReactNode => (
  <Recount
    heading={round.unused === undefined ? 'Chưa đếm phiếu còn lại' : 'Đếm lại phiếu còn lại'}
    label="Phiếu còn lại, chưa dùng"
    act="Ghi số phiếu còn lại"
    path={`/rounds/${round.id}/unused`}
    what="unused"
    counted={counted}
  />
);
