import { z } from 'zod';
import { object, oneOf, whole } from './parts.ts';

export const hallShape = object({
  round: whole(1).optional(),
  page: whole(0, 1000),
  theme: oneOf(['red', 'light', 'dark']),
  blank: z.boolean({ error: 'cần true hoặc false' }),
});
