import { bundleSizes } from '../domain/counting/bundles.ts';
import type { Recounted } from '../minutes/source.ts';
import { readBundleEvents } from '../store/read/bundle-events.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';
import type { OpenFile } from './workspace.ts';

/** Every number that was put right after the papers were collected: both numbers, why, when. */
export function recountsOf(file: OpenFile, round: number): readonly Recounted[] {
  let collected = 0;
  let unused: number | undefined;
  let bundles: readonly number[] = [];
  return readBundleEvents(file.store, round).flatMap(({ event, at }): readonly Recounted[] => {
    const when = { at: vietnamTime(at) };
    if (event.kind === 'ballotsCollected') {
      ({ collected, unused } = event);
      bundles = bundleSizes(collected, event.bundleSize);
      return [];
    }
    if (event.kind === 'ballotsRecounted') {
      const from = collected;
      collected = event.collected;
      return [{ of: 'collected', from, to: collected, note: event.note, ...when }];
    }
    if (event.kind === 'unusedCounted') {
      const from = unused;
      unused = event.unused;
      return [{ of: 'unused', ...(from === undefined ? {} : { from }), to: unused, note: event.note, ...when }];
    }
    if (event.kind !== 'bundleRecounted') return [];
    const from = bundles[event.bundle - 1];
    bundles = bundles.with(event.bundle - 1, event.papers);
    return [{ of: 'bundle', bundle: event.bundle, ...(from === undefined ? {} : { from }), to: event.papers, note: event.note, ...when }];
  });
}
