import { useCallback, useEffect, useRef, useState } from 'react';
import type { HallInput, HallView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { useCongress } from '../../stores/congress.ts';

export type Control = {
  readonly view: HallView | undefined;
  readonly failure: Failure | undefined;
  /** What is asked is worked out from the display as it will be once what was asked before is done. */
  readonly show: (asked: (view: HallView) => Partial<HallInput> | undefined) => void;
};

const inputOf = ({ round, page, theme, blank }: HallView): HallInput => ({ ...(round === undefined ? {} : { round }), page, theme, blank });

/** The display as the desk drives it; seen anew whenever the congress has changed. */
export function useControl(): Control {
  const [view, setView] = useState<HallView>();
  const [failure, setFailure] = useState<Failure>();
  const latest = useRef<HallView>(undefined);
  const turn = useRef(Promise.resolve());
  const head = useCongress((state) => state.congress?.journal.head);

  const seen = useCallback((one: HallView) => {
    latest.current = one;
    setView(one);
  }, []);
  useEffect(() => {
    let left = false;
    void api.get<HallView>('/hall').then((answer) => (left || !answer.ok ? undefined : seen(answer.value)));
    return () => {
      left = true;
    };
  }, [head, seen]);

  // Keys come faster than answers: one after the other, none lost.
  const show = useCallback<Control['show']>(
    (asked) => {
      turn.current = turn.current.then(async () => {
        const change = latest.current === undefined ? undefined : asked(latest.current);
        if (latest.current === undefined || change === undefined) return;
        const answer = await api.put<HallView>('/hall', { ...inputOf(latest.current), ...change });
        setFailure(answer.ok ? undefined : answer.error);
        if (answer.ok) seen(answer.value);
      });
    },
    [seen],
  );
  return { view, failure, show };
}
