import type { BundleView, ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';
import { entriesNamed, upper } from '../../texts/bundles.ts';
import { bundlesOf } from './papers.ts';

type Entries = readonly number[];

export const entriesHaving = ({ places }: ComparedPaper): Entries => places.flatMap((place, at) => (place === null ? [] : [at + 1]));
export const entriesLacking = ({ places }: ComparedPaper): Entries => places.flatMap((place, at) => (place === null ? [at + 1] : []));

/** Between which of its papers an entry has nothing here. */
function between({ papers }: ComparisonView, { bundle, position }: ComparedPaper, entry: number): string {
  const placeIn = (paper: ComparedPaper | undefined): number | null => paper?.places[entry - 1] ?? null;
  const here = papers.filter((paper) => paper.bundle === bundle && placeIn(paper) !== null);
  const before = placeIn(here.findLast((paper) => paper.position < position));
  const next = placeIn(here.find((paper) => paper.position > position));
  if (before === null) return `trước tờ 1 của lần ${entry}`;
  return next === null ? `sau tờ ${before}, tờ cuối của lần ${entry}` : `giữa tờ ${before} và tờ ${next} của lần ${entry}`;
}

/** `Lần 1 có thêm một tờ (tờ 12 của lần 1), giữa tờ 11 và tờ 12 của lần 2.` */
export function gapText(view: ComparisonView, paper: ComparedPaper): string {
  const having = entriesHaving(paper);
  const own = having.map((entry) => `tờ ${paper.places[entry - 1]} của lần ${entry}`);
  return `${upper(entriesNamed(having))} có thêm một tờ (${own.join(', ')}), ${entriesLacking(paper).map((entry) => between(view, paper, entry)).join(', ')}.`;
}

/** What the number of papers typed says against the number of papers that the bundle holds. */
export function likelyText(view: ComparisonView, paper: ComparedPaper): string | undefined {
  const bundle = bundlesOf(view).find((one) => one.bundle === paper.bundle);
  if (bundle === undefined) return undefined;
  const savedIn = (entries: Entries): readonly (readonly [number, number])[] => entries.map((entry) => [entry, savedBy(bundle, entry)] as const);
  const over = savedIn(entriesHaving(paper)).filter(([, saved]) => saved > bundle.papers);
  const under = savedIn(entriesLacking(paper)).filter(([, saved]) => saved < bundle.papers);
  const said = (all: readonly (readonly [number, number])[]): string => all.map(([entry, saved]) => `lần ${entry} nhập ${saved}`).join(', ');
  if (over.length > 0 && under.length === 0) return `Bìa ghi ${bundle.papers} tờ, ${said(over)}: có lẽ một tờ nhập hai lần.`;
  return under.length > 0 && over.length === 0 ? `Bìa ghi ${bundle.papers} tờ, ${said(under)}: có lẽ một tờ bị bỏ sót.` : undefined;
}

const savedBy = ({ entries, papers }: BundleView, entry: number): number => entries[entry - 1]?.saved ?? papers;
