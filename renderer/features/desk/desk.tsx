import type { ReactNode } from 'react';
import type { CongressView, DeskView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { columnsFor } from '../../parts/typing/names.tsx';
import { Ballot } from './ballot.tsx';
import { Finish } from './finish.tsx';
import { Ledger } from './ledger.tsx';
import { PadOf } from './pad-of.tsx';
import { Past } from './past.tsx';
import { RehearsalPaper } from './rehearsal-paper.tsx';
import { useDesk } from './store.ts';
import { Work } from './work.tsx';

type DeskProps = { readonly view: DeskView; readonly congress: CongressView; readonly finished: () => void };

function Middle({ view, congress, finished }: DeskProps): ReactNode {
  const ground = useDesk((state) => state.ground);
  const finishing = useDesk((state) => state.finishing);
  if (ground === undefined) return null;
  if (finishing) return <Finish entry={view.entry} done={finished} rehearsal={congress.rehearsal} />;
  const papers = view.rehearsalPapers;
  return papers === undefined ? <Work ground={ground} /> : <Work ground={ground} paper={<RehearsalPaper papers={papers} candidates={ground.candidates} />} />;
}

/** Only small parts listen to the store: a key draws the echo, not the screen. */
export function Desk({ view, congress, finished }: DeskProps): ReactNode {
  const { election, entry, summary } = view;
  const { name, term } = congress.details.organisation;
  const who = (
    <span>
      Lượt {entry} · <b>{summary.typist?.name}</b>
      {summary.reader === undefined ? null : <>, <b>{summary.reader}</b></>}
    </span>
  );
  return (
    <Frame
      step={election.id}
      doing={`đang nhập lượt ${entry}`}
      next={entry === 1 ? 'nhập lượt 2' : 'đối chiếu hai lượt'}
      who={who}
      strip={<Ledger issued={election.issued} />}
      className={`desk columns-${columnsFor(election.candidates.length)} ${view.rehearsalPapers === undefined ? '' : 'trial'}`}
    >
      <Ballot election={election} organisation={name} term={term} />
      <Middle view={view} congress={congress} finished={finished} />
      <Past>{view.rehearsalPapers === undefined ? null : <PadOf form={election.form} />}</Past>
    </Frame>
  );
}
