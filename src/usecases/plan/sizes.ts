import type { Post } from '../../domain/posts.ts';
import { brokenEverywhere, type SizeAdvice, type Sizes } from '../../domain/structure/size.ts';
import { structurePresetOf } from '../../exchange/presets.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readRoster } from '../../store/read/meeting.ts';
import type { SizeNote } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import type { Standing } from './standing.ts';

/** How many the plan elects to each body, and how many were summoned, against what the texts advise; it informs, and forbids nothing. */
export function sizeNotes(file: OpenFile, standings: readonly Standing[]): readonly SizeNote[] {
  const { branch = false, organisation, meeting } = readCongress(file.store);
  const summoned = readRoster(file.store, 1).length;
  const found = brokenEverywhere(levelsOf(organisation.term, branch), sizesOf(standings, summoned));
  return [...(branch && meeting === 'allMember' ? branchNotes(standings, summoned) : []), ...found];
}

/** A branch has its own advice; which of the others an organisation is, the file does not know. */
function levelsOf(term: string, branch: boolean): readonly (readonly SizeAdvice[])[] {
  const sizes = structurePresetOf(term)?.sizes ?? [];
  return sizes.filter(({ id }) => (id === 'branch') === branch).map(({ advice }) => advice);
}

function sizesOf(standings: readonly Standing[], summoned: number): Sizes {
  const sizes = new Map<Post, number>();
  for (const { rounds } of standings) {
    const { post, seats } = rounds[0]?.details ?? {};
    if (post !== undefined && seats !== undefined) sizes.set(post, (sizes.get(post) ?? 0) + seats);
  }
  return { ...Object.fromEntries(sizes), ...(summoned === 0 ? {} : { summoned }) };
}

/** A branch elects a committee from nine official members on; below, its secretary at once (Điều lệ Đảng Điều 24). */
const nine = 9;

function branchNotes(standings: readonly Standing[], members: number): readonly SizeNote[] {
  if (members === 0 || standings.length === 0) return [];
  const committee = standings.some(({ round }) => round.details.post === 'branchCommittee');
  if (committee && members < nine) return [{ kind: 'branchUnderNine', members }];
  return !committee && members >= nine ? [{ kind: 'branchFromNine', members }] : [];
}
