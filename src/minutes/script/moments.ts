import { never } from '../../domain/result.ts';
import { formOfFacts, oneName, quorumMet, type ScriptFacts } from './facts.ts';
import type { ScriptKey } from './steps.ts';

/** Where the congress is, as far as something is read aloud there. */
export const scriptMoments = [
  'credentials',
  'number',
  'list',
  'nominations',
  'withdrawals',
  'opinion',
  'listVote',
  'board',
  'instructions',
  'box',
  'issue',
  'casting',
  'collected',
  'result',
  'handOver',
  'complete',
  'tie',
  'short',
  'meetingDecides',
  'paused',
  'branchThird',
  'voided',
] as const;
export type ScriptMoment = (typeof scriptMoments)[number];

/** What is read aloud now, in its order. While number and list are not known, both forms of ballot are there. */
export function scriptOf(moment: ScriptMoment, facts: ScriptFacts): readonly ScriptKey[] {
  switch (moment) {
    case 'credentials':
      return [facts.meeting === 'delegate' ? 'credentials' : 'attendance', quorumMet(facts) === false ? 'quorumMissing' : 'quorum'];
    case 'number':
      return [facts.post === 'delegates' ? 'numberAllocated' : 'numberVoted'];
    case 'list':
      return ['listRead'];
    case 'nominations':
      // The 30 % rule came with 190-QĐ/TW (Điều 14).
      return [facts.regulation?.id === '244' ? 'nominationsPlain' : 'nominations', 'support'];
    case 'withdrawals':
      return ['withdrawals'];
    case 'opinion':
      return ['opinion', 'opinionMark'];
    case 'listVote':
      return ['listVoted'];
    case 'board':
      return ['boardNumber', 'boardNames'];
    case 'instructions':
      return instructions(facts);
    case 'box':
      return ['box'];
    case 'issue':
      return [facts.delegations === undefined ? 'issue' : 'issueByDelegation'];
    case 'casting':
      return ['casting'];
    case 'collected':
      return ['boxOpened'];
    case 'result':
      return ['result'];
    case 'handOver':
      return ['handOver'];
    case 'complete':
      return [completeOf(facts)];
    case 'tie':
      return ['tieReport', 'tie'];
    case 'short':
      return ['shortReport', 'short'];
    case 'meetingDecides':
      return ['decideReport', 'meetingDecides'];
    case 'paused':
    case 'branchThird':
    case 'voided':
      return [moment];
    default:
      return never(moment);
  }
}

function completeOf({ post }: ScriptFacts): ScriptKey {
  if (post === 'opinion') return 'completeOpinion';
  return post === 'delegates' ? 'completeDelegates' : 'complete';
}

/** From the opening to the threshold, by the form of the ballot (190-QĐ/TW Điều 15). */
function instructions(facts: ScriptFacts): readonly ScriptKey[] {
  if (facts.post === 'opinion') return ['opinionMark', oneName(facts) ? 'invalidKindsOne' : 'invalidKindsAgree'];
  const form = formOfFacts(facts);
  return [
    'opening',
    (facts.alternates ?? 0) > 0 ? 'principleDelegates' : 'principle',
    ...(form === 'agree' ? [] : (['markStrike'] as const)),
    ...(form === 'strike' ? [] : (['markAgree'] as const)),
    ...invalidKinds(facts),
    thresholdOf(facts),
  ];
}

function thresholdOf(facts: ScriptFacts): ScriptKey {
  if (facts.tieRevote === true) return 'thresholdTie';
  return oneName(facts) ? 'thresholdOne' : 'threshold';
}

function invalidKinds(facts: ScriptFacts): readonly ScriptKey[] {
  const form = formOfFacts(facts);
  if (form === 'strike') return ['invalidKinds'];
  if (form === 'agree') return [oneName(facts) ? 'invalidKindsOne' : 'invalidKindsAgree'];
  if (oneName(facts)) return ['invalidKindsOne'];
  return ['invalidKinds', facts.seats === 1 ? 'invalidKindsOne' : 'invalidKindsAgree'];
}
