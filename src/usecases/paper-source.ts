import { carriedBy } from '../exchange/paper/limited.ts';
import { countFileName } from '../minutes/attached.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** none: no count file is in it, or it is no PDF. endless: it takes more time or memory to read than minutes can. */
export type NoSource = 'none' | 'endless';

/** The count file inside minutes. */
export async function countFileOf(pdf: Uint8Array): Promise<Result<Uint8Array, NoSource>> {
  const carried = await carriedBy([pdf], countFileName);
  if (carried === undefined) return err('endless');
  const attached = carried[0]?.attached;
  return attached === undefined ? err('none') : ok(attached);
}
