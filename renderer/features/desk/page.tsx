import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { DeskView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { groundOf } from '../../parts/typing/ground.ts';
import '../../parts/typing/typing.css';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { Desk } from './desk.tsx';
import './desk.css';
import { Start } from './start.tsx';
import { Done, SamePerson, SignInFirst } from './stops.tsx';
import { useDesk } from './store.ts';

/** The counting desk: one entry of one election. */
export default function DeskPage(): ReactNode {
  const { id, n } = useParams<{ id: string; n: string }>();
  const entry = n === '2' ? 2 : 1;
  const person = useSession((state) => state.person);
  const congress = useCongress((state) => state.congress);
  const refresh = useCongress((state) => state.refresh);
  const [view, setView] = useState<DeskView>();
  const [failure, setFailure] = useState<Failure>();

  const load = useCallback(async () => {
    const answer = await api.get<DeskView>(`/rounds/${id}/entries/${entry}`);
    setView(answer.ok ? answer.value : undefined);
    setFailure(answer.ok ? undefined : answer.error);
    void refresh();
  }, [id, entry, refresh]);
  useEffect(() => void load(), [load, person?.id]);

  const regulation = congress?.details.regulation;
  const mine = view?.summary.state === 'open' && view.summary.typist?.id === person?.id;
  useEffect(() => {
    if (view !== undefined && mine && regulation !== undefined) useDesk.getState().open(view, groundOf(view.election, regulation, view.allDisagreeMulti));
  }, [view, mine, regulation]);

  if (person === undefined) return <Frame step={Number(id)}><SignInFirst /></Frame>;
  const firstTypist = view?.election.entries.find((one) => one.entry === 1)?.typist;
  const samePerson = failure?.code.includes('SAME_') === true || (entry === 2 && view?.summary.state !== 'done' && firstTypist?.id === person.id);
  if (samePerson) return <Frame step={Number(id)}><SamePerson person={person} /></Frame>;
  if (view === undefined || congress === undefined) return <Frame step={Number(id)}><div className="page"><FailureBand failure={failure} /></div></Frame>;
  if (view.summary.state === 'done') return <Frame step={Number(id)}><Done view={view} reopened={() => void load()} /></Frame>;
  if (!mine) return <Frame step={Number(id)}><Start view={view} person={person} started={() => void load()} /></Frame>;
  return <Desk view={view} congress={congress} finished={() => void load()} />;
}
