import { countFigures } from './count.ts';
import { deskFigures } from './desk.ts';
import { pageFigures } from './page.ts';
import { minutesFigures } from './minutes.ts';
import type { Figure } from './figures.ts';
import { printTable } from './figures.ts';

/** Prints one table; nothing here passes or fails. Ratios within one run say more than times between runs. */
const figures: readonly Figure[] = [...countFigures(), ...(await minutesFigures()), ...pageFigures(), ...(await deskFigures())];
printTable(figures);
