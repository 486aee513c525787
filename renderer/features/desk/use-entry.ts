import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { DeskView, HandCountInput } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import type { Came } from '../bundles/came.ts';
import type { Given } from './given.ts';

type Entry = {
  readonly view: DeskView | undefined;
  readonly failure: Failure | undefined;
  readonly load: () => void;
  /** A count was given here: the entry begins or ends with it, or the bundle is miscounted. */
  readonly gave: (given: Given) => void;
  /** A miscounted bundle was counted again here. */
  readonly counted: (count: HandCountInput) => void;
  readonly leave: (came: Came) => void;
};

/** What was waiting for the right number is done now: the entry begins, or it ends when all of it is entered. */
async function goOn(address: string, { bundle, summary }: DeskView, { moment, ...count }: Given): Promise<boolean> {
  if (count.counted !== bundle.papers) return false;
  if (moment === 'opening') return summary.state === 'waiting' && (await api.post(`${address}/start`, count)).ok;
  const { counted, with: second } = count;
  return summary.state === 'open' && summary.saved === bundle.papers && (await api.post(`${address}/finish`, { counted, with: second })).ok;
}

/** One entry as it stands, and how it goes on after a hand count. */
export function useEntry(round: string, bundle: number, entry: number): Entry {
  const address = `/rounds/${round}/bundles/${bundle}/entries/${entry}`;
  const [, go] = useLocation();
  const person = useSession((state) => state.person?.id);
  const refresh = useCongress((state) => state.refresh);
  const [view, setView] = useState<DeskView>();
  const [failure, setFailure] = useState<Failure>();
  const given = useRef<Given>(undefined);

  const leave = useCallback((came: Came) => go(`/rounds/${round}/bundles`, { state: came }), [go, round]);
  const load = useCallback(async (): Promise<void> => {
    const ask = (): ReturnType<typeof api.get<DeskView>> => api.get<DeskView>(address);
    let answer = await ask();
    const count = given.current;
    if (answer.ok && count !== undefined && answer.value.bundle.miscount === undefined) {
      given.current = undefined;
      if (await goOn(address, answer.value, count)) answer = await ask();
      if (answer.ok && count.moment === 'closing' && answer.value.summary.state === 'done') return leave({ came: 'finished', bundle, entry });
    }
    setView(answer.ok ? answer.value : undefined);
    setFailure(answer.ok ? undefined : answer.error);
    void refresh();
  }, [address, bundle, entry, leave, refresh]);

  useEffect(() => {
    given.current = undefined;
    void load();
  }, [load, person]);

  const gave = useCallback((count: Given) => {
    given.current = count;
    void load();
  }, [load]);
  const counted = useCallback((count: HandCountInput) => {
    const moment = view?.bundle.miscount?.moment;
    const mine = given.current ?? (view?.summary.typist?.id === person && moment === 'closing' ? { ...count, moment } : undefined);
    given.current = mine === undefined ? undefined : { ...mine, ...count };
    void load();
  }, [load, person, view]);
  return { view, failure, load: useCallback(() => void load(), [load]), gave, counted, leave };
}
