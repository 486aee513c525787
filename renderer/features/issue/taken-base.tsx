import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { clock, day } from '../../texts/times.ts';

/** D as it was when ballots went out: it does not move any more in this round. */
export const TakenBase = ({ election: { base, issuedAt } }: { readonly election: RoundView }): ReactNode =>
  issuedAt === undefined ? null : (
    <p className="locked">
      <Mark shape="lock" />
      <span>
        Số làm căn cứ <b>D = {grouped(base.base)}</b>, lấy lúc {clock(issuedAt)} ngày {day(issuedAt)}, đã chốt cho lần bầu này.
      </span>
    </p>
  );
