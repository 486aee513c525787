import { z } from 'zod';
import { eyeFaults } from '../../usecases/shapes.ts';
import { filled, list, object, oneOf, text, whole } from './parts.ts';

const numbers = list(whole(1), 1000);
const marks = z.union([object({ struck: numbers }), object({ agree: numbers, disagree: numbers })], { error: 'cần struck, hoặc agree và disagree' });
const reading = object({ marks, aside: z.boolean({ error: 'cần true hoặc false' }) });

export const startShape = object({ reader: text.optional(), counted: whole(0).optional(), with: text.optional() });
export const releaseShape = object({ saved: whole(0) });
export const undoShape = object({ place: whole(1) });
export const savedShape = object({ place: whole(1), reading, times: whole(1, 1000).optional() });
export const finishShape = object({ counted: whole(0), with: text.optional() });
export const countShape = object({ counted: whole(0), with: filled });
export const recountBundleShape = object({ papers: whole(0), note: filled });
export const rereadShape = object({ reading });
export const removeShape = object({ note: filled });

const ruling = z.discriminatedUnion(
  'kind',
  [object({ kind: z.literal('invalid'), code: oneOf(eyeFaults), note: filled }), object({ kind: z.literal('valid'), marks, note: filled })],
  { error: 'cần kind là invalid hoặc valid' },
);
export const rulingShape = object({ ruling, votesFor: whole(0) });
