import type { ReactNode } from 'react';
import type { CongressView, DeskView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { columnsFor } from '../../parts/typing/names.tsx';
import { Release } from '../bundles/release.tsx';
import { Ballot } from './ballot.tsx';
import { Finish } from './finish.tsx';
import type { Given } from './given.ts';
import { Ledger } from './ledger.tsx';
import { PadOf } from './pad-of.tsx';
import { Past } from './past.tsx';
import { RehearsalPaper } from './rehearsal-paper.tsx';
import { useDesk } from './store.ts';
import { Work } from './work.tsx';

type Ends = { readonly finished: (given: Given) => void; readonly released: () => void };
type DeskProps = Ends & { readonly view: DeskView; readonly congress: CongressView };

function Middle({ view, finished, released }: Ends & { readonly view: DeskView }): ReactNode {
  const ground = useDesk((state) => state.ground);
  const aside = useDesk((state) => state.aside);
  if (ground === undefined) return null;
  if (aside === 'finish') return <Finish view={view} finished={finished} />;
  if (aside === 'release') return <GiveUp view={view} released={released} />;
  const papers = view.rehearsalPapers;
  return papers === undefined ? <Work ground={ground} /> : <Work ground={ground} paper={<RehearsalPaper papers={papers} candidates={ground.candidates} />} />;
}

function GiveUp({ view: { election, bundle, summary }, released }: { readonly view: DeskView; readonly released: () => void }): ReactNode {
  const saved = useDesk((state) => state.readings.length);
  const turnTo = useDesk((state) => state.turnTo);
  return (
    <div className="finish sheet">
      <Release round={election.id} bundle={bundle.bundle} summary={{ ...summary, saved }} heading="h1" released={released} leave={() => turnTo(undefined)} />
    </div>
  );
}

/** Only small parts listen to the store: a key draws the echo, not the screen. */
export function Desk({ view, congress, ...ends }: DeskProps): ReactNode {
  const { election, bundle, entry, summary } = view;
  const { name, term } = congress.details.organisation;
  const who = (
    <span>
      Lần nhập {entry} · <b>{summary.typist?.name}</b>
      {summary.reader === undefined ? null : <>, <b>{summary.reader}</b></>}
    </span>
  );
  return (
    <Frame
      step={election.id}
      doing={`đang nhập lần ${entry}`}
      next={entry < bundle.entries.length ? `nhập lần ${entry + 1}` : 'đối chiếu'}
      who={who}
      strip={<Ledger bundle={bundle.bundle} bundles={election.bundles?.length ?? 1} />}
      className={`desk columns-${columnsFor(election.candidates.length)} ${view.rehearsalPapers === undefined ? '' : 'trial'}`}
    >
      <Ballot election={election} organisation={name} term={term} />
      <Middle view={view} {...ends} />
      <Past>{view.rehearsalPapers === undefined ? null : <PadOf form={election.form} />}</Past>
    </Frame>
  );
}
