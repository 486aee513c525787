import { bundleSizes } from '../../domain/counting/bundles.ts';
import { never } from '../../domain/result.ts';
import { canonical } from '../canonical.ts';
import type { BundleEvent, By } from '../events.ts';
import { personOf, type Run } from './statements.ts';

/** The papers collected as they are laid into bundles; nothing is entered yet. */
export function layBundles(run: Run, round: number, collected: number, size: number | undefined): void {
  run('DELETE FROM bundle WHERE round = ?', round);
  for (const [at, papers] of bundleSizes(collected, size).entries()) run('INSERT INTO bundle (round, bundle, papers) VALUES (?, ?, ?)', round, at + 1, papers);
}

export function projectBundle(run: Run, event: BundleEvent, by: By): void {
  const key = [event.round, event.bundle] as const;
  const where = 'WHERE round = ? AND bundle = ?';
  switch (event.kind) {
    case 'bundleMiscounted': {
      const { entry, moment, counted: papers, by: name, with: second } = event;
      return run(`UPDATE bundle SET miscount = ? ${where}`, canonical({ entry, moment, papers, by: name, with: second, person: personOf(by), at: by.at }), ...key);
    }
    case 'bundleCounted':
      return run(`UPDATE bundle SET miscount = NULL ${where}`, ...key);
    case 'bundleRecounted':
      run('UPDATE round SET concluded_at = NULL WHERE id = ?', event.round);
      return run(`UPDATE bundle SET papers = ?, miscount = NULL ${where}`, event.papers, ...key);
    default:
      return never(event);
  }
}
