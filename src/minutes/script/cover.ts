import type { Organisation } from '../../domain/count/input.ts';
import type { PaperHeading } from '../paper.ts';
import { dayParts } from '../spell.ts';
import { fill, texts, upper } from '../texts.ts';

/** `Đại hội đại biểu lần thứ XXIII`; what it does not say by itself stands on its own line. */
function congressLines({ congress, ordinal, term }: Organisation): readonly string[] {
  if (ordinal === undefined) return [congress, fill(texts.lines.term, { term })];
  return [/lần thứ/i.test(congress) ? congress : `${congress} ${fill(texts.lines.ordinal, { ordinal })}`];
}

/** Heading of a paper of the whole congress (36-HD/VPTW); `body`: whose paper it is. */
export const congressHeading = (organisation: Organisation, body: string): PaperHeading => ({
  above: [organisation.name, ...congressLines(organisation)].map(upper),
  body: upper(body),
  party: upper(texts.lines.party),
  placeDate: fill(texts.lines.placeDate, { place: organisation.place, ...dayParts(organisation.date) }),
});

/** `Đại hội đại biểu lần thứ XXIII Đảng bộ phường Bắc Sơn` */
export function congressName(organisation: Organisation): string {
  const [congress = '', ...after] = congressLines(organisation);
  const whole = congress.includes(organisation.name) ? congress : `${congress} ${organisation.name}`;
  return [whole, ...after].join(', ');
}
