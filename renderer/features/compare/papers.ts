import type { BundleView, ComparedPaper, ComparisonView, Stage } from '../../../src/usecases/views.ts';
import { isCompared } from '../../texts/bundles.ts';

/** What this screen asks for now. */
export type Task =
  | { readonly kind: 'reread'; readonly paper: ComparedPaper }
  /** Not every entry has this paper. */
  | { readonly kind: 'gap'; readonly paper: ComparedPaper }
  /** Not every entry has this paper, and it was kept: it can still be taken out. */
  | { readonly kind: 'kept'; readonly paper: ComparedPaper }
  | { readonly kind: 'rule'; readonly paper: ComparedPaper }
  /** Every place of the bundle is settled, but the papers are not as many as it holds. */
  | { readonly kind: 'bundleOff'; readonly bundle: BundleView }
  /** Some bundles are not entered yet. */
  | { readonly kind: 'toCome'; readonly bundles: readonly BundleView[] }
  /** The bundles together are not the papers collected. */
  | { readonly kind: 'sumOff' }
  | { readonly kind: 'conclude' };

const tasksOnPapers: readonly Task['kind'][] = ['reread', 'gap', 'kept', 'rule'];
export const isOnPaper = (task: Task): task is Extract<Task, { readonly paper: ComparedPaper }> => tasksOnPapers.includes(task.kind);

/** Which paper: its bundle, and its place there. */
export const keyOf = ({ bundle, position }: Pick<ComparedPaper, 'bundle' | 'position'>): string => `${bundle}/${position}`;

export const isOpen = ({ state }: Pick<ComparedPaper, 'state'>): boolean => state === 'differs' || state === 'onlyOne';
export const awaits = ({ state }: ComparedPaper): boolean => state === 'awaitsRuling';

/** Papers on which the entries did not agree, settled or not. */
export const differences = ({ papers }: ComparisonView): readonly ComparedPaper[] =>
  papers.filter((paper) => isOpen(paper) || paper.state === 'resolved' || paper.state === 'removed' || paper.again !== undefined);

/** Papers that the entries put aside: they neither agree nor differ, the board rules on them. */
export const setApart = ({ papers }: ComparisonView): readonly ComparedPaper[] =>
  papers.filter((paper) => paper.again === undefined && (awaits(paper) || paper.state === 'ruled') && paper.readings?.some((one) => one?.aside === true));

export type Places = { readonly all: number; readonly same: number; readonly differing: number; readonly apart: number; readonly papers: number };

/** Every place of the bundles compared, in one of three kinds; `papers`: how many papers these bundles hold. */
export function placesOf(view: ComparisonView): Places {
  const all = view.papers.length;
  const [differing, apart] = [differences(view).length, setApart(view).length];
  const papers = bundlesOf(view).filter(isCompared).reduce((sum, one) => sum + one.papers, 0);
  return { all, same: all - differing - apart, differing, apart, papers };
}

/** Not every entry has it, and it is not taken out. */
export const isGap = ({ places, state }: Pick<ComparedPaper, 'places' | 'state'>): boolean => state !== 'removed' && places.includes(null);

/** The list that the board goes through: put aside, ruled, or invalid by arithmetic. */
export const forTheBoard = ({ papers }: ComparisonView): readonly ComparedPaper[] =>
  papers.filter(onTheList);

const onTheList = (paper: ComparedPaper): boolean => awaits(paper) || paper.ruling !== undefined || paper.faults.length > 0;

function taskOf(paper: ComparedPaper): Task {
  if (onTheList(paper)) return { kind: 'rule', paper };
  if (!isOpen(paper)) return { kind: paper.state === 'removed' ? 'reread' : 'kept', paper };
  return { kind: isGap(paper) ? 'gap' : 'reread', paper };
}

const openStages: readonly Stage[] = ['entering', 'comparing', 'agreed', 'concluded'];

/** Something can be done with the paper, until the count is closed. */
export const canOpen = ({ election }: ComparisonView, paper: ComparedPaper): boolean =>
  openStages.includes(election.stage) && (isOpen(paper) || onTheList(paper) || paper.state === 'removed' || isGap(paper));

/** Of a bundle that does not hold as many papers as its places say: the places that may be why. */
export const suspects = (view: ComparisonView, { bundle, papers }: BundleView): readonly ComparedPaper[] => {
  const here = view.papers.filter((paper) => paper.bundle === bundle);
  return papersIn(view, bundle) > papers ? here.filter(isGap) : here.filter(({ state }) => state === 'removed');
};

/** Papers of the bundle as they stand once every place is settled. */
export const papersIn = ({ papers }: ComparisonView, bundle: number): number => papers.filter((paper) => paper.bundle === bundle && paper.state !== 'removed').length;

export const bundlesOf = ({ election }: ComparisonView): readonly BundleView[] => election.bundles ?? [];

/** All its places are settled, and still the papers are not as many as it holds. */
export const isOff = (view: ComparisonView, { bundle, state, open, papers }: BundleView): boolean => state === 'comparing' && open === 0 && papersIn(view, bundle) !== papers;

/** First the differences, through all bundles in their order, then the rulings, then what the bundles hold, then the board's conclusion. */
export function taskAt(view: ComparisonView, chosen: string | undefined): Task {
  const wanted = view.papers.find((paper) => keyOf(paper) === chosen && canOpen(view, paper));
  const open = wanted ?? view.papers.find(isOpen) ?? view.papers.find(awaits);
  if (open !== undefined) return taskOf(open);
  const bundle = bundlesOf(view).find((one) => isOff(view, one));
  if (bundle !== undefined) return { kind: 'bundleOff', bundle };
  const bundles = bundlesOf(view).filter((one) => !isCompared(one));
  if (bundles.length > 0) return { kind: 'toCome', bundles };
  return sumOff(view) ? { kind: 'sumOff' } : { kind: 'conclude' };
}

/** Papers still to be read again; `open` of the view counts those that await a ruling as well. */
export const toReread = ({ papers }: ComparisonView): number => papers.filter(isOpen).length;

/** Places where the arrow keys can go, through all bundles. */
export const openKeys = (view: ComparisonView): readonly string[] => view.papers.filter((paper) => isOpen(paper) || awaits(paper)).map(keyOf);

const sumOff = ({ election: { stage, control = [] } }: ComparisonView): boolean => (stage === 'comparing' || stage === 'entering') && control.some(({ kind, holds }) => kind === 'bundles' && !holds);

/** In a rehearsal: which of the generated papers to draw; where no paper lies, those around it. */
export const drawnPapers = ({ paper, after }: Pick<ComparedPaper, 'paper' | 'after'>): readonly number[] => (paper === undefined ? [after, after + 1] : [paper]);
