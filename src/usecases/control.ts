import { sumOf } from '../domain/counting/bundles.ts';
import type { CountingState } from '../domain/counting/state.ts';
import type { CountResult } from '../domain/count/output.ts';
import { readSteps } from '../store/read/plan.ts';
import type { Round } from './round.ts';
import type { ControlLine } from './views.ts';
import type { OpenFile } from './workspace.ts';

type Part = ControlLine['parts'][number];

/** A remainder below 0 is no remainder: more came than there was. */
const line = (kind: ControlLine['kind'], total: number, parts: readonly Part[]): ControlLine => ({
  kind,
  total,
  parts,
  holds: parts.every(({ number }) => number >= 0) && parts.reduce((sum, { number }) => sum + number, 0) === total,
});

/** The reconciliation of the papers, line by line, from the ballots printed to the bundles. */
export function controlLines(file: OpenFile, { id, row }: Round, bundles: readonly CountingState[]): readonly ControlLine[] {
  const { issued, spoiled = 0, collected, unused } = row;
  if (issued === undefined || collected === undefined) return [];
  const printed = readSteps(file.store, id).get('ballotsPrinted')?.step;
  // Nobody's remainder is shown as counted: without the number that was counted there is no line.
  const printing = printed?.kind === 'ballotsPrinted' && unused !== undefined ? [line('printed', printed.printed, [
    { what: 'issued', number: issued },
    { what: 'spoiled', number: spoiled },
    { what: 'unused', number: unused },
  ])] : [];
  return [
    ...printing,
    line('issued', issued, [{ what: 'collected', number: collected }, { what: 'notReturned', number: issued - collected }]),
    line('bundles', collected, bundles.map(({ stack }): Part => ({ what: 'bundle', number: stack.papers }))),
  ];
}

/** And what the papers are, once every bundle is agreed. */
export const papersLine = (bundles: readonly CountingState[], { ballots: { valid, invalid } }: CountResult): ControlLine =>
  line('papers', sumOf(bundles), [{ what: 'valid', number: valid }, { what: 'invalid', number: invalid }]);
