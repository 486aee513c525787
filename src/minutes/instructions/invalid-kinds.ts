import type { FaultCode } from '../../domain/count/input.ts';
import { formOfFacts, oneName, type ScriptFacts } from '../script/facts.ts';

/** Each kind of invalid paper that this form of ballot knows (190-QĐ/TW Điều 15.2). */
export function invalidKinds(facts: ScriptFacts): readonly FaultCode[] {
  const byEye: readonly FaultCode[] = ['I6', 'I7', 'I8', 'I9'];
  if (formOfFacts(facts) === 'strike') return ['I1', 'I2', 'I3', ...byEye];
  if (oneName(facts)) return ['I1', 'I4', 'I5', ...byEye];
  return ['I1', ...(facts.allDisagreeMulti === 'valid' ? [] : (['I3'] as const)), ...byEye];
}
