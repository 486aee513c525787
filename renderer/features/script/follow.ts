import { useCallback, useEffect, useState } from 'react';
import type { ScriptView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';

const everyMs = 3000;

export type Followed = { readonly script: ScriptView | undefined; readonly failure: Failure | undefined; readonly reload: () => Promise<void> };

/** The script as the congress goes on: asked again while it is shown, drawn again only when it changed. */
export function useScript(): Followed {
  const [text, setText] = useState<{ readonly raw: string; readonly script: ScriptView }>();
  const [failure, setFailure] = useState<Failure>();
  const reload = useCallback(async () => {
    const answer = await api.get<ScriptView>('/script');
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    const raw = JSON.stringify(answer.value);
    setText((before) => (before?.raw === raw ? before : { raw, script: answer.value }));
  }, []);
  useEffect(() => {
    let left = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'visible') await reload();
      if (!left) waiting = setTimeout(() => void ask(), everyMs);
    };
    void ask();
    const shown = (): void => void (document.visibilityState === 'visible' && reload());
    document.addEventListener('visibilitychange', shown);
    return () => {
      left = true;
      clearTimeout(waiting);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [reload]);
  return { script: text?.script, failure, reload };
}
