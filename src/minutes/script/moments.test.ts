import { describe, expect, it } from 'vitest';
import type { ScriptFacts } from './facts.ts';
import { committeeFacts, rule, secretaryFacts } from './fixture.ts';
import { scriptOf, type ScriptMoment } from './moments.ts';
import type { ScriptKey } from './steps.ts';
import { wholeScript } from './whole.ts';

const of = (facts: Partial<ScriptFacts>): ScriptFacts => ({ meeting: 'delegate', regulation: rule, post: 'committee', ...facts });

describe('what is read aloud', () => {
  it.each<[string, ScriptMoment, ScriptFacts, readonly ScriptKey[]]>([
    ['names over seats', 'instructions', committeeFacts, ['opening', 'principle', 'markStrike', 'invalidKinds', 'threshold']],
    ['as many names as seats', 'instructions', of({ seats: 3, names: 3 }), ['opening', 'principle', 'markAgree', 'invalidKindsAgree', 'threshold']],
    ['one name', 'instructions', secretaryFacts, ['opening', 'principle', 'markAgree', 'invalidKindsOne', 'thresholdOne']],
    ['two names for one seat', 'instructions', of({ post: 'secretary', seats: 1, names: 2 }), ['opening', 'principle', 'markStrike', 'invalidKinds', 'threshold']],
    ['a tie re-vote', 'instructions', of({ seats: 1, names: 2, tieRevote: true }), ['opening', 'principle', 'markStrike', 'invalidKinds', 'thresholdTie']],
    ['alternates', 'instructions', of({ post: 'delegates', seats: 10, alternates: 3, names: 15 }), ['opening', 'principleDelegates', 'markStrike', 'invalidKinds', 'threshold']],
    ['an opinion ballot', 'instructions', of({ post: 'opinion', names: 8 }), ['opinionMark', 'invalidKindsAgree']],
    ['a list not known yet', 'instructions', of({ seats: 15 }), ['opening', 'principle', 'markStrike', 'markAgree', 'invalidKinds', 'invalidKindsAgree', 'threshold']],
    ['delegates allocated from above', 'number', of({ post: 'delegates' }), ['numberAllocated']],
    ['ballots by delegation', 'issue', of({ delegations: 9 }), ['issueByDelegation']],
    ['ballots one by one', 'issue', of({}), ['issue']],
    ['the older regulation', 'nominations', of({ regulation: { ...rule, id: '244' } }), ['nominationsPlain', 'support']],
    ['the newer regulation', 'nominations', of({}), ['nominations', 'support']],
    ['a congress of delegates', 'credentials', of({}), ['credentials', 'quorum']],
    ['an all-member congress', 'credentials', of({ meeting: 'allMember', summoned: 182, present: 90 }), ['attendance', 'quorumMissing']],
    ['exactly two thirds', 'credentials', of({ summoned: 150, present: 100 }), ['credentials', 'quorum']],
    ['a tie', 'tie', of({}), ['tieReport', 'tie']],
    ['a branch after the third ballot', 'branchThird', of({}), ['branchThird']],
  ])('with %s at the moment %s', (_, moment, facts, keys) => {
    expect(scriptOf(moment, facts)).toEqual(keys);
  });
});

describe('the whole script of an election', () => {
  it('begins with the number and goes through the board to the result', () => {
    const keys = wholeScript(committeeFacts);
    const order: readonly ScriptKey[] = ['numberVoted', 'listRead', 'nominations', 'withdrawals', 'opinion', 'listVoted', 'boardNumber', 'opening', 'box', 'issue', 'casting', 'boxOpened', 'result', 'handOver', 'complete', 'tie', 'short', 'voided'];
    expect(keys.filter((key) => order.includes(key))).toEqual(order);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no tie where there are no more names than seats', () => {
    expect(wholeScript(secretaryFacts)).not.toContain('tie');
    expect(wholeScript(secretaryFacts)).toContain('short');
  });

  it('stops for the higher level only where the person must come from a body', () => {
    expect(wholeScript(secretaryFacts)).toContain('paused');
    expect(wholeScript(committeeFacts)).not.toContain('paused');
  });

  it('ends with the third ballot only for the secretary of a branch', () => {
    expect(wholeScript({ ...secretaryFacts, branch: true })).toContain('branchThird');
    expect(wholeScript(secretaryFacts)).not.toContain('branchThird');
  });

  it('holds an opinion ballot on the list only where the surplus has a cap', () => {
    expect(wholeScript(of({ post: 'delegates', seats: 10 }))).not.toContain('opinion');
    expect(wholeScript(of({ seats: 10 }))).toContain('opinion');
  });

  it('of an opinion ballot elects nobody', () => {
    expect(wholeScript(of({ post: 'opinion' })).filter((key) => ['threshold', 'complete', 'boardNumber', 'tie', 'short'].includes(key))).toEqual([]);
  });
});
