import { useEffect, useRef, type RefObject } from 'react';
import type { Encoding } from './read.ts';
import type { Source } from './source.ts';

type Place = RefObject<HTMLButtonElement | null>;
type Places = { readonly offer: Place; readonly take: Place; readonly file: Place };
type Now = { readonly source: Source; readonly whole: boolean; readonly settled: boolean; readonly encoding: Encoding };

/** After a whole list came in, or a question was answered, the keyboard is on the one thing to do next; typing is not disturbed. */
export function useFocus({ source, whole, settled, encoding }: Now, { offer, take, file }: Places): void {
  const before = useRef({ source, encoding });
  useEffect(() => {
    if (!settled) return;
    const due = before.current.source === source ? before.current.encoding !== encoding : whole;
    before.current = { source, encoding };
    if (!due) return;
    const next = offer.current ?? (take.current?.disabled === false ? take.current : source.kind === 'text' ? undefined : file.current);
    next?.focus();
  }, [source, whole, settled, encoding, offer, take, file]);
}
