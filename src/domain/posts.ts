export const posts = [
  'committee',
  'branchCommittee',
  'standingCommittee',
  'secretary',
  'deputySecretary',
  'inspectionCommittee',
  'inspectionChair',
  'inspectionDeputy',
  'delegates',
  'opinion',
  'other',
] as const;

/** What is elected; `opinion` is a ballot on who goes on a list. */
export type Post = (typeof posts)[number];
