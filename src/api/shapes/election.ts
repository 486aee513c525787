import { z } from 'zod';
import { file, filled, list, object, oneOf, text, whole } from './parts.ts';

const candidate = object({
  name: filled,
  birthYear: whole(0).optional(),
  gender: oneOf(['female', 'male']).optional(),
  ethnicity: text.optional(),
  incumbent: z.boolean({ error: 'cần true hoặc false' }).optional(),
  note: text.optional(),
});

export const electionDetails = object({
  ...file.election.shape,
  candidates: list(candidate, 1000),
  orderReason: text.optional(),
  // A draft may stand without its board; locking the list asks for it.
  board: object({ head: text, secretary: filled.optional(), members: list(filled, 100) }),
  presidium: list(filled, 100),
});

export const issueShape = object({ issued: whole(0), presentAtVote: whole(0), spoiled: whole(0) });
export const recountShape = object({ collected: whole(0), note: filled });
export const collectShape = object({ collected: whole(0), spoiled: whole(0) });
