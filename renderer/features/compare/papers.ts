import type { ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';

/** What this screen asks for now. */
export type Task =
  | { readonly kind: 'reread'; readonly paper: ComparedPaper }
  /** One entry has a paper that the other has not. */
  | { readonly kind: 'gap'; readonly paper: ComparedPaper }
  | { readonly kind: 'rule'; readonly paper: ComparedPaper }
  | { readonly kind: 'conclude' };

const differing: readonly ComparedPaper['state'][] = ['differs', 'onlyFirst', 'onlySecond'];

export const isOpen = (paper: ComparedPaper): boolean => differing.includes(paper.state);
export const awaits = (paper: ComparedPaper): boolean => paper.state === 'awaitsRuling';

/** Papers on which the two entries did not agree, settled or not. */
export const differences = ({ papers }: ComparisonView): readonly ComparedPaper[] =>
  papers.filter((paper) => isOpen(paper) || paper.state === 'resolved' || paper.state === 'removed' || paper.third !== undefined);

/** Papers that both entries put aside: they neither agree nor differ, the board rules on them. */
export const setApart = ({ papers }: ComparisonView): readonly ComparedPaper[] =>
  papers.filter((paper) => paper.third === undefined && (awaits(paper) || paper.state === 'ruled'));

/** The list that the board goes through: put aside, ruled, or invalid by arithmetic. */
export const forTheBoard = ({ papers }: ComparisonView): readonly ComparedPaper[] =>
  papers.filter((paper) => awaits(paper) || paper.ruling !== undefined || (paper.faults.length > 0 && !isOpen(paper) && paper.state !== 'removed'));

const taskOf = (paper: ComparedPaper): Task =>
  awaits(paper) || paper.state === 'ruled' ? { kind: 'rule', paper } : { kind: paper.state === 'differs' || paper.state === 'removed' ? 'reread' : 'gap', paper };

/** First the differences, in the order of the stack, then the rulings, then the board's conclusion. */
export function taskAt(view: ComparisonView, chosen: number | undefined): Task {
  const wanted = view.papers.find((paper) => paper.position === chosen && (isOpen(paper) || awaits(paper) || ((paper.state === 'ruled' || paper.state === 'removed') && !view.concluded)));
  if (wanted !== undefined) return taskOf(wanted);
  const open = view.papers.find(isOpen) ?? view.papers.find(awaits);
  return open === undefined ? { kind: 'conclude' } : taskOf(open);
}

/** Papers still to be read again; `open` of the view counts those that await a ruling as well. */
export const toReread = ({ papers }: ComparisonView): number => papers.filter(isOpen).length;

/** Places where the arrow keys can go. */
export const openPositions = (view: ComparisonView): readonly number[] =>
  view.papers.filter((paper) => isOpen(paper) || awaits(paper)).map(({ position }) => position);

/** Not a gap between the entries: the papers themselves are more or fewer than were collected. */
export function collectedDiffers({ election: { collected = 0, entries, stage }, open, agreedPapers }: ComparisonView): boolean {
  if (stage !== 'comparing') return false;
  return open === 0 ? agreedPapers !== collected : entries.every((one) => one.saved !== collected);
}
