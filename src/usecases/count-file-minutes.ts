import { regulations } from '../exchange/regulations.ts';
import { minutesPdf } from '../minutes/pdf.ts';
import type { CountedFile } from './count-file.ts';

/** The minutes of a count file, without a journal behind it. */
export const minutesOfFile = ({ input, result }: CountedFile): Promise<Uint8Array> =>
  minutesPdf({ input, result, regulation: regulations[input.regulation] });
