import type { Post } from '../posts.ts';

const bodies: Readonly<Partial<Record<Post, readonly Post[]>>> = {
  standingCommittee: ['committee'],
  secretary: ['committee', 'branchCommittee', 'standingCommittee'],
  deputySecretary: ['committee', 'branchCommittee', 'standingCommittee'],
  inspectionChair: ['inspectionCommittee'],
  inspectionDeputy: ['inspectionCommittee'],
};

/**
 * What a post is chosen from, where an election of it stands earlier in the plan: a branch of under nine has no
 * branch committee, and its secretary is chosen freely.
 */
export const bodiesOf = (post: Post): readonly Post[] => bodies[post] ?? [];
