import texts from '../../../resources/texts/rollup.json' with { type: 'json' };
import { percentText } from '../../domain/count/percent.ts';
import { grouped } from '../../domain/figures.ts';
import type { Part } from '../../domain/rollup/part.ts';
import { fill } from '../texts.ts';

export { texts };

/** Every percent with its base: `149/182 (81,87 %)`; of nothing there is none. */
export const shareText = ({ part, of }: Part): string =>
  of === 0 ? texts.unknown : fill(texts.share, { part: grouped(part), of: grouped(of), percent: percentText(part, of, 2, 'halfUp') });
