import type { ReactNode } from 'react';
import { assess } from '../../../src/domain/structure/assess.ts';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { StructureTable } from '../../parts/structure.tsx';
import { offBallot } from './candidates.ts';
import type { Draft } from './draft.ts';

type StructureProps = { readonly congress: CongressView; readonly election: RoundView; readonly draft: Draft };

/** Targets as the saved list stands, as it would be with what is typed, and with everybody named. */
export function Structure({ congress, election, draft }: StructureProps): ReactNode {
  const { structure } = election.list;
  const targets = structure.map(({ target }) => target);
  const year = Number(election.meeting.date.slice(0, 4));
  const standing = draft.candidates.filter((one) => offBallot(one, congress.details.regulation) === undefined);
  return (
    <>
      <StructureTable standings={structure} caption="Đang có: danh sách đã lưu" />
      <StructureTable standings={assess(targets, standing, year, { percentDigits: 2, percentRounding: 'halfUp', ...congress.details.settings })} caption="Nếu bầu theo danh sách đang ghi" />
      {standing.length === draft.candidates.length ? null : <StructureTable standings={assess(targets, draft.candidates, year)} caption="Nếu gồm tất cả những người được giới thiệu" />}
    </>
  );
}
