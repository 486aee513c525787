import { ok, type Result } from '../domain/result.ts';
import { coversPdf } from '../minutes/bundle/covers.ts';
import type { CoversSource } from '../minutes/bundle/source.ts';
import type { Looking } from './acting.ts';
import { bundleStories } from './bundle-story.ts';
import type { Fault } from './fault.ts';
import { roundOfPapers } from './round-of-papers.ts';
import { countingIn, roundOf } from './round.ts';

/** A cover for each bundle, from the moment the papers are laid into them; printed later, it bears what is known by then. */
export async function bundleCovers(who: Looking, id: number): Promise<Result<Uint8Array, Fault>> {
  const source = coversSource(who, id);
  return source.ok ? ok(await coversPdf(source.value)) : source;
}

export function coversSource(who: Looking, id: number): Result<CoversSource, Fault> {
  const round = roundOf(who.file, id);
  if (!round.ok) return round;
  const states = countingIn(who.file, id);
  if (!states.ok) return states;
  return ok({ ...roundOfPapers(who, round.value, states.value.length), bundles: bundleStories(who.file, id, states.value) });
}
