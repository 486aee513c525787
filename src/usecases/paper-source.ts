import { carriedBy } from '../exchange/paper/limited.ts';
import { countFileName } from '../minutes/attached.ts';
import { err, ok, type Result } from '../domain/result.ts';

/**
 * none: no count file is in it, or it is no PDF. endless: it takes more time or memory to read than minutes can. swapped:
 * another count file was written behind the paper.
 */
export type NoSource = 'none' | 'endless' | 'swapped';

/** The count file inside minutes. */
export async function countFileOf(pdf: Uint8Array): Promise<Result<Uint8Array, NoSource>> {
  const carried = await carriedBy([pdf], countFileName);
  if (carried === undefined) return err('endless');
  const { attached, swapped } = carried[0] ?? {};
  if (swapped === true) return err('swapped');
  return attached === undefined ? err('none') : ok(attached);
}
