import { useState } from 'react';
import { firstNow, type ScriptPage } from './pages.ts';

type Held = {
  /** Where the reader stands. */
  readonly id: string;
  /** Chosen while this was read at the desk; a page that is read now goes on with the program. */
  readonly nowAt: string | undefined;
};

export type Place = {
  readonly page: ScriptPage | undefined;
  readonly following: boolean;
  readonly goTo: (page: ScriptPage | undefined) => void;
  readonly follow: () => void;
};

/** Follows the program; whoever reads ahead keeps the place until the program comes to it, or until called back. */
export function usePlace(pages: readonly ScriptPage[]): Place {
  const [held, setHeld] = useState<Held>();
  const now = firstNow(pages);
  const page = placeOf(pages, held);
  const following = page === undefined || page.now;
  return {
    page,
    following,
    goTo: (to) => (to === undefined ? undefined : setHeld({ id: to.id, nowAt: to.now ? now?.id : undefined })),
    follow: () => setHeld(undefined),
  };
}

/** Among the texts of the present moment the reader's place holds only while that moment lasts. */
export function placeOf(pages: readonly ScriptPage[], held: Held | undefined): ScriptPage | undefined {
  const now = firstNow(pages);
  const kept = pages.find((one) => one.id === held?.id);
  if (held === undefined || kept === undefined) return now ?? lastRead(pages);
  if (held.nowAt !== undefined && held.nowAt !== now?.id && !kept.now) return now ?? kept;
  return kept;
}

const lastRead = (pages: readonly ScriptPage[]): ScriptPage | undefined => pages.at(0);
