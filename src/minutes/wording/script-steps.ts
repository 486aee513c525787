import own from '../../../resources/texts/wording.json' with { type: 'json' };
import type { ScriptKey } from '../script/steps.ts';

/** Sentences of the instructions with the fields of the script, which is read aloud beside them. */
export const filledAsScript: Readonly<Partial<Record<keyof typeof own.papers.instructions, ScriptKey>>> = {
  principle: 'principle',
  principleDelegates: 'principleDelegates',
  principleOpinion: 'opinion',
  stamp: 'principle',
  markStrike: 'markStrike',
  markAgree: 'markAgree',
  validStrike: 'invalidKinds',
  validOne: 'invalidKinds',
  validAgree: 'invalidKinds',
  invalid: 'principle',
  threshold: 'threshold',
  thresholdOne: 'thresholdOne',
  thresholdTie: 'thresholdTie',
  thresholdOpinion: 'principle',
  casting: 'casting',
  closing: 'principle',
};
