import texts from '../../../resources/texts/proposal.json' with { type: 'json' };
import type { Telling } from '../election-minutes/telling.ts';
import { fill, type Values } from '../texts.ts';
import { ownOr } from '../wording/own.ts';

export { texts };

type Line = { readonly [Code in keyof typeof texts]: (typeof texts)[Code] extends string ? Code : never }[keyof typeof texts];

export const say = ({ scene, source }: Telling, code: Line, values: Values = {}): string =>
  fill(ownOr(source.wording, `proposal.${code}`, texts[code]), { ...scene.words, body: texts.bodies[whose(source)], ...values });

/** Who reports to the higher level: the presidium, or the body that met. */
export function whose({ gathering, branch }: Pick<Telling['source'], 'gathering' | 'branch'>): keyof typeof texts.bodies {
  return gathering === 'conference' && branch ? 'branch' : gathering;
}
