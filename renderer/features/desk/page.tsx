import { useEffect, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { groundOf } from '../../parts/typing/ground.ts';
import '../../parts/typing/typing.css';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { tookPart } from '../bundles/acts.ts';
import '../bundles/forms.css';
import { Desk } from './desk.tsx';
import './desk.css';
import { Miscounted } from './miscounted.tsx';
import { Start } from './start.tsx';
import { Done, HeldByOther, SamePerson, SignInFirst, TooEarly } from './stops.tsx';
import { useDesk } from './store.ts';
import { useEntry } from './use-entry.ts';

/** The counting desk: one entry of one bundle. */
export default function DeskPage(): ReactNode {
  const { id, bundle, entry } = useParams<{ id: string; bundle: string; entry: string }>();
  // Another entry is another desk: nothing of the one before stays on it.
  return <EntryDesk key={`${id} ${bundle} ${entry}`} round={id} bundle={Number(bundle)} entry={Number(entry)} />;
}

type EntryDeskProps = { readonly round: string; readonly bundle: number; readonly entry: number };

function EntryDesk({ round, bundle, entry }: EntryDeskProps): ReactNode {
  const person = useSession((state) => state.person);
  const congress = useCongress((state) => state.congress);
  const { view, failure, load, gave, counted, leave } = useEntry(round, bundle, entry);

  const regulation = congress?.details.regulation;
  const mine = view?.summary.state === 'open' && view.summary.typist?.id === person?.id && view.bundle.miscount === undefined;
  useEffect(() => {
    if (view !== undefined && mine && regulation !== undefined) useDesk.getState().open(view, groundOf(view.election, regulation, view.allDisagreeMulti));
  }, [view, mine, regulation]);

  const framed = (inside: ReactNode): ReactNode => <Frame step={Number(round)}>{inside}</Frame>;
  if (person === undefined) return framed(<SignInFirst />);
  if (view === undefined || congress === undefined) return framed(<div className="page"><Trouble failure={failure} /></div>);
  const address = `/rounds/${round}/bundles/${bundle}/entries/${entry}`;
  const { miscount, entries } = view.bundle;
  if (miscount !== undefined && miscount.entry === entry) return framed(<Miscounted view={view} miscount={miscount} person={person} counted={counted} look={load} />);
  if (view.summary.state === 'done') return framed(<Done view={view} round={round} address={address} person={person} reopened={load} />);
  if (mine) return <Desk view={view} congress={congress} finished={gave} released={() => leave({ came: 'released', bundle, entry })} />;
  if (view.summary.state === 'open') return framed(<HeldByOther view={view} round={round} />);
  if (tookPart(view.bundle, entry, person)) return framed(<SamePerson view={view} round={round} person={person} />);
  if (entries.some((one) => one.entry < entry && one.state !== 'done')) return framed(<TooEarly view={view} round={round} />);
  return framed(<Start view={view} person={person} address={address} started={gave} />);
}
