import { err, ok, type Result } from '../../domain/result.ts';
import { fillScript } from '../../minutes/script/fill.ts';
import { fault, type Fault } from '../fault.ts';
import { standingsOf } from '../plan/standing.ts';
import type { OpenFile } from '../workspace.ts';
import { wordingOf } from './edit.ts';
import { roundFacts } from './facts.ts';

export type Wording = { readonly text: string; readonly election: number };

/** A wording as it would be read at this election, with what is known now; nothing is kept. */
export function previewScript(file: OpenFile, key: string, { text, election }: Wording): Result<{ readonly text: string }, Fault> {
  const fit = wordingOf(key, text);
  if (!fit.ok) return fit;
  const standing = standingsOf(file).find(({ stored }) => stored.id === election);
  return standing === undefined ? err(fault('NO_SUCH_ELECTION')) : ok({ text: fillScript(fit.value, roundFacts(file, standing), text).text });
}
