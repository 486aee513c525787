import type { Nominee } from './nominee.ts';
import { personKey } from './person.ts';

/** The list after an opinion ballot on those `judged`; both are keys of people. Who was not judged stays as he was. */
export function applyOpinion(nominees: readonly Nominee[], admitted: readonly string[], judged: readonly string[]): readonly Nominee[] {
  return nominees.map((one) => {
    const key = personKey(one);
    if (!judged.includes(key)) return one;
    return { ...one, opinion: admitted.includes(key) ? 'admitted' : 'notAdmitted' };
  });
}
