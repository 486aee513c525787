import { useEffect, useRef, useState } from 'react';
import type { ListPreview } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { bytesOf, isNothing, type Source } from './source.ts';

export type Reading = { readonly preview?: ListPreview; readonly failure?: Failure; readonly busy: boolean };

const nothing: Reading = { busy: false };
/** A pause in typing, in milliseconds. */
const pause = 200;

/** What the program reads in the list; an answer that comes late, for a list that is no longer there, is dropped. */
export function useReading(source: Source, meeting: number | undefined): Reading {
  const [reading, setReading] = useState<Reading>(nothing);
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    if (isNothing(source)) return setReading(nothing);
    setReading({ busy: true });
    const read = async (): Promise<void> => {
      const answer = await api.postBytes<ListPreview>(`/lists/read/${source.kind}${meeting === undefined ? '' : `?meeting=${meeting}`}`, bytesOf(source));
      if (mine === asked.current) setReading(answer.ok ? { preview: answer.value, busy: false } : { failure: answer.error, busy: false });
    };
    const wait = setTimeout(() => void read(), source.kind === 'text' ? pause : 0);
    return () => clearTimeout(wait);
  }, [source, meeting]);
  return reading;
}
