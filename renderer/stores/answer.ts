import { useCallback, useEffect, useState } from 'react';
import { api, type Failure } from '../api.ts';

export type Asked<T> = {
  readonly value: T | undefined;
  readonly failure: Failure | undefined;
  readonly reload: () => Promise<void>;
};

/** What the server says at this address; `reload` after a change. */
export function useAnswer<T>(path: string): Asked<T> {
  const [value, setValue] = useState<T>();
  const [failure, setFailure] = useState<Failure>();
  const reload = useCallback(async () => {
    const answer = await api.get<T>(path);
    if (answer.ok) setValue(answer.value);
    setFailure(answer.ok ? undefined : answer.error);
  }, [path]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { value, failure, reload };
}
