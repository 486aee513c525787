import { filled, list, object, oneOf, text, whole } from './parts.ts';

const status = oneOf([
  'present', 'partial', 'absentNotAccepted', 'exemptPresent', 'absentAccepted', 'temporaryElsewhere',
  'exemptAbsent', 'suspended', 'absentReplaced', 'convenerAbsent', 'absentUnreplaced', 'absent',
]);

export const rosterList = object({
  people: list(
    object({ name: filled, birthYear: whole(1900, 2100).optional(), gender: oneOf(['female', 'male']).optional(), unit: text.optional(), status }),
    20_000,
  ),
});
export const statusChange = object({ status });
