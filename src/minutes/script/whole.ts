import type { Post } from '../../domain/posts.ts';
import { formOfFacts, type ScriptFacts } from './facts.ts';
import { scriptOf, type ScriptMoment } from './moments.ts';
import type { ScriptKey } from './steps.ts';

const ballotMoments: readonly ScriptMoment[] = ['instructions', 'box', 'issue', 'casting', 'collected', 'result', 'handOver', 'complete'];

/** The cap of 30 % is theirs, and with it the opinion ballot on the list (190-QĐ/TW Điều 14). */
const capped: readonly Post[] = ['committee', 'branchCommittee', 'standingCommittee'];

const listMoments = (post: Post | undefined): readonly ScriptMoment[] => [
  'number',
  'list',
  'nominations',
  'withdrawals',
  ...(post === undefined || capped.includes(post) ? (['opinion'] as const) : []),
  'listVote',
  'board',
];

/** Elected out of a body: the election waits where the planned person was not elected to it. */
const outOfBody: readonly Post[] = ['standingCommittee', 'secretary', 'deputySecretary', 'inspectionChair', 'inspectionDeputy'];

/** With no more names than seats nobody is tied; an opinion ballot is short of nobody. */
function afterMoments(facts: ScriptFacts): readonly ScriptMoment[] {
  if (facts.post === 'opinion') return ['meetingDecides', 'voided'];
  return formOfFacts(facts) === 'agree' ? ['short', 'voided'] : ['tie', 'short', 'meetingDecides', 'voided'];
}

/** Every text that one election may need, for the booklet that is printed beforehand. */
export function wholeScript(facts: ScriptFacts): readonly ScriptKey[] {
  const { post, branch } = facts;
  const moments: readonly ScriptMoment[] = [
    ...(post === 'opinion' ? [] : facts.tieRevote === true ? (['listVote', 'board'] as const) : listMoments(post)),
    ...ballotMoments,
    ...afterMoments(facts),
    ...(post !== undefined && outOfBody.includes(post) ? (['paused'] as const) : []),
    ...(post === 'secretary' && branch === true ? (['branchThird'] as const) : []),
  ];
  return moments.flatMap((moment) => scriptOf(moment, facts));
}
