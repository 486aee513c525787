import { documentPdf } from './layout/bytes.ts';
import { layout } from './layout.ts';
import { minutesModel, type MinutesSource } from './model.ts';

/** The minutes as PDF bytes; the same source gives the same bytes. */
export const minutesPdf = (source: MinutesSource): Promise<Uint8Array> => documentPdf(layout(minutesModel(source)));
