import { readSignatures } from '../../store/read/paper.ts';
import type { Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';

/** A later version leaves the signatures of this one behind: the head alone answers for that. */
export function overSigned({ file, actor }: Acting, paper: number | undefined): Fault | undefined {
  const signatures = paper === undefined ? 0 : readSignatures(file.store, paper).length;
  return signatures > 0 && actor.role !== 'head' ? fault('SIGNATURES_LOST', { signatures }) : undefined;
}
