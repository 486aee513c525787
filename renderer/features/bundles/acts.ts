import { nameKey } from '../../../src/domain/names.ts';
import type { BundleView, EntrySummary, Person } from '../../../src/usecases/views.ts';

/** What one person can do at one bundle. */
export type Act =
  | { readonly kind: 'claim' | 'goOn' | 'release' | 'reopen'; readonly entry: number }
  /** Two people counted another number: the bundle is counted again at the desk of this entry. */
  | { readonly kind: 'count'; readonly entry: number }
  | { readonly kind: 'recount' | 'compare' };

export type Next = { readonly bundle: number; readonly act: Act };

type Someone = Pick<Person, 'id' | 'name' | 'role'>;

/** Whether the person typed or read this bundle in an entry before this one. */
export function tookPart({ entries }: BundleView, entry: number, { id, name }: Pick<Person, 'id' | 'name'>): boolean {
  const self = nameKey(name);
  return entries.some((one) => one.entry < entry && one.typist !== undefined && (one.typist.id === id || [one.typist.name, one.reader ?? ''].map(nameKey).includes(self)));
}

/** The entry that can be claimed: those before are done and nobody has it. */
function claimable({ state, entries }: BundleView): EntrySummary | undefined {
  if (state !== 'empty' && state !== 'entered') return undefined;
  return entries.find((one) => one.state === 'waiting');
}

function actsOnEntry(bundle: BundleView, summary: EntrySummary, person: Someone): readonly Act[] {
  const { entry, state, typist } = summary;
  const own = typist?.id === person.id;
  switch (state) {
    case 'waiting':
      return claimable(bundle)?.entry === entry && !tookPart(bundle, entry, person) ? [{ kind: 'claim', entry }] : [];
    case 'open': {
      if (bundle.state === 'miscounted') return [];
      const release: readonly Act[] = own || person.role === 'head' ? [{ kind: 'release', entry }] : [];
      return own ? [{ kind: 'goOn', entry }, ...release] : release;
    }
    case 'done':
      return own && bundle.state === 'entered' && bundle.entries[entry]?.state === 'waiting' ? [{ kind: 'reopen', entry }] : [];
  }
}

/** In the order in which they stand: by entry, then for the whole bundle. */
export function actsOf(bundle: BundleView, person: Someone | undefined): readonly Act[] {
  if (person === undefined || person.role === 'presidium') return [];
  const { miscount, state } = bundle;
  return [
    ...bundle.entries.flatMap((summary) => actsOnEntry(bundle, summary, person)),
    ...(miscount === undefined ? [] : [{ kind: 'count' as const, entry: miscount.entry }]),
    ...(state === 'comparing' || state === 'agreed' ? [{ kind: 'compare' as const }] : []),
    ...(person.role === 'head' ? [{ kind: 'recount' as const }] : []),
  ];
}

/**
 * What this person does next: goes on with what is theirs, the head settles what is miscounted; else takes the lowest bundle
 * that waits for somebody, else settles or compares. The head is not led to an entry: who entered a bundle does not read its
 * papers again, and on a small board nobody else would be left.
 */
export function nextOf(bundles: readonly BundleView[], person: Someone | undefined): Next | undefined {
  const all = bundles.flatMap((bundle) => actsOf(bundle, person).map((act): Next & { readonly view: BundleView } => ({ bundle: bundle.bundle, act, view: bundle })));
  const found =
    all.find(({ act }) => act.kind === 'goOn') ??
    all.find(({ act, view }) => act.kind === 'recount' && view.miscount !== undefined) ??
    all.find(({ act, view }) => act.kind === 'count' && view.miscount?.by === person?.name) ??
    (person?.role === 'head' ? undefined : all.find(({ act }) => act.kind === 'claim')) ??
    all.find(({ act }) => act.kind === 'count') ??
    all.find(({ act, view }) => act.kind === 'compare' && view.state === 'comparing') ??
    all.find(({ act }) => act.kind === 'compare');
  return found === undefined ? undefined : { bundle: found.bundle, act: found.act };
}
