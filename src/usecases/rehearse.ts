import { formOf, type Form, type Marks } from '../domain/count/input.ts';
import type { CountingState } from '../domain/counting/state.ts';
import { randomFrom } from './random.ts';
import { sampleList, type SamplePerson } from './sample-names.ts';

export type RehearsalSize = { readonly ballots: number; readonly names: number; readonly seats: number };
export type Rehearsal = { readonly candidates: readonly SamplePerson[]; readonly papers: readonly Marks[] };

/** Who has a part in every rehearsal; none of them is on the list. */
export const sampleBoard = { head: 'Trần Văn Bình', secretary: 'Lê Thu Cúc', members: ['Phạm Đức Dũng'], presidium: 'Hoàng Minh Khôi' } as const;
const boardNames = [sampleBoard.head, sampleBoard.secretary, ...sampleBoard.members, sampleBoard.presidium];

/** Candidates and papers from a seed: the same seed and size, the same papers. */
export function rehearse(seed: number, { ballots, names, seats }: RehearsalSize): Rehearsal {
  const candidates = sampleList(names, randomFrom(seed), boardNames);
  const form = formOf('committee', names, seats);
  let papers = papersOf(seed, ballots, names, seats, form);
  // A rehearsal ends without a tie: the next row of numbers is taken until it does.
  for (let attempt = 1; attempt <= 50 && form === 'strike' && isTied(papers, names, seats); attempt += 1)
    papers = papersOf(seed + attempt * 7919, ballots, names, seats, form);
  return { candidates, papers };
}

function papersOf(seed: number, ballots: number, names: number, seats: number, form: Form): readonly Marks[] {
  const random = randomFrom(seed ^ 0x5eed);
  const weak = new Set<number>();
  while (form === 'strike' && weak.size < names - seats) weak.add(1 + Math.floor(random() * names));
  const papers = Array.from({ length: ballots }, (): Marks => (form === 'strike' ? strikePaper(random, names, seats, [...weak]) : agreePaper(random, names)));
  // One paper is invalid by arithmetic: handed in untouched, or without a vote.
  if (ballots >= 3) papers[Math.floor(ballots * 0.6)] = form === 'strike' ? { struck: [] } : { agree: [], disagree: names === 1 ? [] : Array.from({ length: names }, (_, at) => at + 1) };
  return papers;
}

/** Most voters strike the same names; one in ten strikes one name more. */
function strikePaper(random: () => number, names: number, seats: number, weak: readonly number[]): Marks {
  const struck = new Set<number>();
  for (const no of weak) struck.add(random() < 0.8 ? no : 1 + Math.floor(random() * names));
  const least = names - seats + (seats > 1 && random() < 0.1 ? 1 : 0);
  while (struck.size < least) struck.add(1 + Math.floor(random() * names));
  return { struck: [...struck].sort((a, b) => a - b) };
}

function agreePaper(random: () => number, names: number): Marks {
  const agree: number[] = [];
  const disagree: number[] = [];
  for (let no = 1; no <= names; no += 1) {
    const chance = random();
    if (chance < 0.9 || (names === 1 && chance < 0.92)) agree.push(no);
    else if (chance < 0.98 || names === 1) disagree.push(no);
  }
  return { agree, disagree };
}

/** Equal votes across the last seat, among papers that are valid. */
function isTied(papers: readonly Marks[], names: number, seats: number): boolean {
  const votes = new Array<number>(names).fill(0);
  for (const paper of papers) {
    if (!('struck' in paper) || names - paper.struck.length > seats || paper.struck.length === names) continue;
    for (let no = 1; no <= names; no += 1) if (!paper.struck.includes(no)) votes[no - 1] = (votes[no - 1] ?? 0) + 1;
  }
  votes.sort((a, b) => b - a);
  return votes[seats - 1] === votes[seats];
}

/** The generated papers of each bundle; they belong to the election that came with the rehearsal. */
export function rehearsalPapers(rehearsal: (RehearsalSize & { readonly seed: number }) | undefined, election: number, bundles: readonly CountingState[]): readonly (readonly Marks[])[] | undefined {
  if (rehearsal === undefined || election !== 1) return undefined;
  const { papers } = rehearse(rehearsal.seed, rehearsal);
  const before = (at: number): number => bundles.slice(0, at).reduce((sum, { stack }) => sum + stack.papers, 0);
  return bundles.map(({ stack }, at) => papers.slice(before(at), before(at) + stack.papers));
}
