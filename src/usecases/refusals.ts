import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../exchange/write-whole.ts';
import type { StoredPerson } from '../store/read/congress.ts';

/** How often a PIN was given wrong since it was given right, and when the last time. */
export type Refusals = { readonly refused: number; readonly refusedAt: string };

/** Of the machine, beside the data: a journal that cannot be written, or that a backup takes back, does not forget. */
const listName = 'ma-sai.json';

/** What this process has seen, where the list cannot be written or is gone. */
const seen = new Map<string, Map<string, Refusals>>();

/** A PIN has one salt, wherever the file with it lies and whatever it is called; neither salt nor name is told. */
const keyOf = ({ id, salt }: Pick<StoredPerson, 'id' | 'salt'>): string => createHash('sha256').update(`${id} ${salt}`).digest('hex');

const isRefusals = (value: unknown): value is Refusals =>
  typeof value === 'object' && value !== null && 'refused' in value && Number.isSafeInteger(value.refused) && 'refusedAt' in value && typeof value.refusedAt === 'string';

function listed(dir: string): Readonly<Record<string, Refusals>> {
  try {
    const read = JSON.parse(readFileSync(join(dir, listName), 'utf8')) as object;
    return Object.fromEntries(Object.entries(read).filter(([, value]) => isRefusals(value)));
  } catch {
    return {};
  }
}

/** Both together; the more often refused counts, as another program may have seen more. */
function known(dir: string): Map<string, Refusals> {
  const mine = seen.get(dir) ?? new Map<string, Refusals>();
  for (const [key, value] of Object.entries(listed(dir))) if (value.refused >= (mine.get(key)?.refused ?? 0)) mine.set(key, value);
  seen.set(dir, mine);
  return mine;
}

/** Written whole, and gone with the last refusal; where it cannot be written, this process remembers. */
function keep(dir: string, all: ReadonlyMap<string, Refusals>): void {
  if (all.size === 0) return removed(join(dir, listName));
  writeWhole([{ path: join(dir, listName), bytes: new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`) }]);
}

function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** The wrong PINs of this person, in any file of the folder that has this PIN. */
export const refusalsOf = (path: string, person: Pick<StoredPerson, 'id' | 'salt'>): Refusals | undefined => known(dirname(path)).get(keyOf(person));

export function refuse(path: string, person: Pick<StoredPerson, 'id' | 'salt'>, { refused, refusedAt }: Refusals): void {
  const all = known(dirname(path));
  all.set(keyOf(person), { refused, refusedAt });
  keep(dirname(path), all);
}

/** The right PIN ends it. */
export function forgive(path: string, person: Pick<StoredPerson, 'id' | 'salt'>): void {
  const all = known(dirname(path));
  if (all.delete(keyOf(person))) keep(dirname(path), all);
}
