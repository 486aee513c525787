import { useEffect, useState } from 'react';
import type { ListPreview } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { bytesOf, isNothing, type Source } from './source.ts';

export type Reading = { readonly preview?: ListPreview; readonly failure?: Failure; readonly busy: boolean };

/** A pause in typing, in milliseconds. */
const pause = 200;

/** What the program reads in the list; an answer for a list that is no longer there is never shown. */
export function useReading(source: Source, meeting: number | undefined): Reading {
  const [read, setRead] = useState<{ readonly source: Source; readonly answer: Answer<ListPreview> }>();
  useEffect(() => {
    if (isNothing(source)) return;
    const ask = async (): Promise<void> => {
      const answer = await api.postBytes<ListPreview>(`/lists/read/${source.kind}${meeting === undefined ? '' : `?meeting=${meeting}`}`, bytesOf(source));
      setRead({ source, answer });
    };
    const wait = setTimeout(() => void ask(), source.kind === 'text' ? pause : 0);
    return () => clearTimeout(wait);
  }, [source, meeting]);
  if (read?.source !== source) return { busy: !isNothing(source) };
  return read.answer.ok ? { preview: read.answer.value, busy: false } : { failure: read.answer.error, busy: false };
}
