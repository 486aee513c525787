import type { BundleEvent, ElectionEvent, EntryEvent } from '../events.ts';
import type { Store } from '../store.ts';

const kinds = ['ballotsCollected', 'ballotsRecounted', 'unusedCounted', 'bundleMiscounted', 'bundleCounted', 'bundleRecounted', 'entryStarted', 'entryReleased', 'entryFinished', 'entryReopened'] as const;

type Told = Extract<EntryEvent | BundleEvent | ElectionEvent, { readonly kind: (typeof kinds)[number] }>;

/** What the journal tells of the bundles of a round apart from the readings; the numbers of the round itself come with it. */
export type BundleHappened = { readonly event: Told; readonly person?: number; readonly at: string };

type Row = { at: string; person: number | null; kind: string; payload: string };

export const readBundleEvents = ({ db }: Pick<Store, 'db'>, round: number): readonly BundleHappened[] =>
  db
    .prepare<string[], Row>(`SELECT at, person, kind, payload FROM journal WHERE kind IN (${kinds.map(() => '?').join(', ')}) ORDER BY seq`)
    .all(...kinds)
    .map(({ at, person, kind, payload }): BundleHappened => ({ event: { kind, ...JSON.parse(payload) } as Told, at, ...(person === null ? {} : { person }) }))
    .filter(({ event }) => event.round === round);
