import { countFileName, countFileText } from './attached.ts';
import { withSource } from './layout/archive.ts';
import { documentPdf } from './layout/bytes.ts';
import { layout } from './layout.ts';
import { minutesModel, type MinutesSource } from './model.ts';
import { texts } from './texts.ts';

/** The minutes as PDF bytes, with their count file inside; the same source gives the same bytes. */
export function minutesPdf(source: MinutesSource): Promise<Uint8Array> {
  const model = minutesModel(source);
  const bytes = new TextEncoder().encode(countFileText(source.input));
  return documentPdf(withSource(layout(model), { name: countFileName, about: texts.lines.countFile, type: 'application/json', bytes, made: new Date(model.made) }));
}
