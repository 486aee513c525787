import texts from '../../../resources/texts/report.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import type { Scene } from '../scene.ts';
import { inWords } from '../script/in-words.ts';
import { fill, type Values } from '../texts.ts';
import { ownOr } from '../wording/own.ts';

export { texts };

/** `138 (một trăm ba mươi tám)`: a number that is read aloud. */
export const spoken = (value: number): string => fill(texts.number, { figure: grouped(value), words: inWords(value) });

type Line = { readonly [Code in keyof typeof texts]: (typeof texts)[Code] extends string ? Code : never }[keyof typeof texts];

export const say = ({ words, source }: Scene, code: Line, values: Values = {}): string => fill(ownOr(source.wording, `report.${code}`, texts[code]), { ...words, ...values });
