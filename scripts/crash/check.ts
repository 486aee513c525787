import type { Client } from '../../e2e/support/api.ts';
import { verifyFile } from '../../src/usecases/verify.ts';
import type { CongressView, RoundView } from '../../src/usecases/views.ts';
import { hold, keptIn } from './kept.ts';
import type { Promised } from './promised.ts';
import { stepOf } from './typist.ts';

export type Checked = { readonly lost: number; readonly doubled: number; readonly broken: string | undefined; readonly unsaid: string | undefined };

/** The file as the kill left it, against what was answered; then opened again, and what the program says of it. */
export async function check(path: string, { name, promised }: { readonly name: string; readonly promised: Promised }, head: Client): Promise<Checked> {
  const verdict = verifyFile(path);
  const kept = keptIn(path);
  const held = promised.entries.map((one) => hold(one, kept));
  const broken = verdict === undefined ? 'unreadable' : verdict.broken?.kind;
  const found = { lost: sum(held.map(({ lost }) => lost)), doubled: sum(held.map(({ doubled }) => doubled)), broken };
  await head.post('/files/open', { name });
  await head.signIn('head');
  const said = await head.get<CongressView>('/congress');
  // The board holds the stack against it, so that the next kill is seen for itself.
  if (said.unclosed === true) await head.post('/unclosed/checked');
  const undone = await stepsLost(head, promised);
  return { ...found, lost: found.lost + undone, unsaid: unsaid(promised, verdict?.closed === true, said) };
}

/** A round that was closed or printed is not found before that again; one step more may have been made unanswered. */
async function stepsLost(head: Client, { steps }: Promised): Promise<number> {
  let lost = 0;
  for (const round of [1, 2] as const) {
    const there = stepOf(await head.get<RoundView>(`/rounds/${round}`));
    if (there < steps[round]) lost += 1;
    steps[round] = there;
  }
  return lost;
}

/** A file that was not closed says so, and names the last place of a bundle in hand. */
function unsaid({ entries, steps }: Promised, closed: boolean, { unclosed, recovered }: CongressView): string | undefined {
  if (closed === (unclosed === true)) return 'the file does not say whether it was closed';
  if (closed) return undefined;
  const inHand = entries.filter(({ round }) => steps[round] < 2);
  if (inHand.length === 0) return recovered === undefined ? undefined : 'a finished count is named';
  const right = inHand.some(({ round, bundle, entry, papers }) => recovered?.election === round && recovered.bundle === bundle && recovered.entry === entry && recovered.lastPlace === papers.length);
  return right ? undefined : `the last place is not named: ${JSON.stringify({ recovered, inHand })}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
