import { defaultSettings, type Candidate, type Settings } from '../count/input.ts';
import { percentText } from '../count/percent.ts';
import { withoutTones } from '../names.ts';
import type { Post } from '../posts.ts';
import { never } from '../result.ts';
import type { Measure, Standing, Target } from './target.ts';

/** What a target needs to know of somebody. */
export type Facts = Pick<Candidate, 'birthYear' | 'gender' | 'ethnicity' | 'incumbent'>;
type Print = Pick<Settings, 'percentDigits' | 'percentRounding'>;

const committees: readonly Post[] = ['committee', 'branchCommittee'];

/** The targets that are meant for this body. */
export const targetsFor = (targets: readonly Target[], post: Post): readonly Target[] =>
  targets.filter(({ posts }) => (posts ?? committees).includes(post));

/** Each target as these people stand. It reports; who is elected is settled elsewhere, without it. */
export function assess(targets: readonly Target[], people: readonly Facts[], year: number, print: Print = defaultSettings): readonly Standing[] {
  return targets.map((target) => {
    const answers = people.map((person) => meets(target.measure, person, year));
    const counted = answers.filter((answer) => answer === true).length;
    const unknown = answers.filter((answer) => answer === undefined).length;
    const met = isMet(target, counted, unknown, people.length);
    return {
      target,
      people: counted,
      of: people.length,
      unknown,
      percent: percentText(counted, people.length, print.percentDigits, print.percentRounding),
      ...(met === undefined ? {} : { met }),
    };
  });
}

/** Absent: the person's data do not say. */
function meets(measure: Measure, { birthYear, gender, ethnicity, incumbent }: Facts, year: number): boolean | undefined {
  const age = birthYear === undefined ? undefined : year - birthYear;
  switch (measure.kind) {
    case 'women':
      return gender === undefined ? undefined : gender === 'female';
    case 'under':
      return age === undefined ? undefined : age < measure.age;
    case 'between':
      return age === undefined ? undefined : measure.from <= age && age <= measure.to;
    case 'over':
      return age === undefined ? undefined : age > measure.age;
    case 'minority':
      return isMinority(ethnicity);
    case 'renewed':
      return incumbent === undefined ? undefined : !incumbent;
    case 'reelected':
      return incumbent;
    default:
      return never(measure);
  }
}

/** The list of peoples names the majority “Kinh (Việt)”; papers also write “KINH”, “dân tộc Kinh”. */
function isMinority(ethnicity: string | undefined): boolean | undefined {
  const words = withoutTones(ethnicity ?? '').match(/\p{L}+/gu);
  return words === null ? undefined : !words.some((word) => word === 'kinh' || word === 'viêt');
}

/** Whatever those who do not say would answer; where that could turn it, nothing is told. */
function isMet(target: Target, people: number, unknown: number, of: number): boolean | undefined {
  const { atLeast, atMost, atLeastPeople, about } = target;
  if (about || of === 0 || (atLeast ?? atMost ?? atLeastPeople) === undefined) return undefined;
  const holds = (count: number): boolean =>
    100 * count >= (atLeast ?? 0) * of && 100 * count <= (atMost ?? 100) * of && count >= (atLeastPeople ?? 0);
  const possible = Array.from({ length: unknown + 1 }, (_, more) => holds(people + more));
  if (possible.every(Boolean)) return true;
  return possible.some(Boolean) ? undefined : false;
}
