import { err, type Result } from '../domain/result.ts';
import { lastPaper, leftOpen, uncheckedOpening } from '../store/read/journal.ts';
import type { Store } from '../store/store.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import type { Recovered } from './workspace.ts';

/** The file was not closed; and where its last entry stood then, when one was in hand. */
export type Unclosed = { readonly unclosed?: true; readonly recovered?: Recovered };

const said = (recovered: Recovered | undefined): Unclosed => (recovered === undefined ? { unclosed: true } : { unclosed: true, recovered });

/** What a file that is not closed says of itself at this moment. */
export function leftBehind(store: Store): Unclosed {
  if (!leftOpen(store)) return {};
  const last = lastPaper(store);
  return said(last === undefined ? undefined : { election: last.round, bundle: last.bundle, entry: last.entry, lastPlace: last.place });
}

/** What nobody has held against the papers yet; it stays, however often the file was closed properly since. */
export function unchecked(store: Store): Unclosed {
  const opening = uncheckedOpening(store);
  return opening === undefined ? {} : said(opening.last);
}

/** The head has held the last place against the stack. */
export function checkUnclosed(who: Acting, note: string | undefined): Result<Done, Fault> {
  const allowed = allow(who, 'checkUnclosed');
  if (!allowed.ok) return allowed;
  if (who.file.unclosed === undefined) return err(fault('NOTHING_TO_CHECK'));
  const words = note?.trim() ?? '';
  record(who, [{ kind: 'unclosedChecked', ...(words === '' ? {} : { note: words }) }]);
  delete who.file.unclosed;
  delete who.file.recovered;
  return done;
}
