import { z } from 'zod';
import { file, filled, list, object, oneOf, text, whole } from './parts.ts';

const status = oneOf([
  'present', 'partial', 'absentNotAccepted', 'exemptPresent', 'absentAccepted', 'temporaryElsewhere',
  'exemptAbsent', 'suspended', 'absentReplaced', 'convenerAbsent', 'absentUnreplaced', 'absent',
]);

export const rosterList = object({
  people: list(
    object({ name: filled, birthYear: whole(1900, 2100).optional(), gender: oneOf(['female', 'male']).optional(), unit: text.optional(), ethnicity: text.optional(), substitute: text.optional(), status }),
    20_000,
  ),
});
export const statusChange = object({ status, substitute: filled.optional() });
export const allocationShape = object({ units: list(object({ unit: filled, allocated: whole(0) }), 2000) });

const measure = z.discriminatedUnion(
  'kind',
  [
    object({ kind: oneOf(['women', 'minority', 'renewed', 'reelected']) }),
    object({ kind: oneOf(['under', 'over']), age: whole(18, 100) }),
    object({ kind: z.literal('between'), from: whole(18, 100), to: whole(18, 100) }),
  ],
  { error: 'cần một loại cơ cấu' },
);
const share = whole(0, 100).optional();
export const targetsShape = object({
  targets: list(
    object({
      id: filled, label: filled, measure, certain: z.boolean(), atLeast: share, atMost: share, atLeastPeople: whole(0).optional(),
      about: z.literal(true).optional(), note: text.optional(), posts: list(file.election.shape.post, 20).optional(),
    }),
    50,
  ),
});
