import { ok, type Result } from '../domain/result.ts';
import { announcementOf } from './announcement.ts';
import type { Fault } from './fault.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';
import type { OpenFile } from './workspace.ts';

/** The confirmed result as slides, for a hall whose screen is another machine's. */
export async function slidesOf(file: OpenFile, id: number): Promise<Result<Uint8Array, Fault>> {
  const told = announcementOf(file, id);
  if (!told.ok) return told;
  // Loaded when first asked for.
  const { slidesPptx } = await import('../slides/pptx.ts');
  return ok(await slidesPptx(told.value, vietnamTime(told.value.confirmedAt).slice(11)));
}
