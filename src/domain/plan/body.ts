import type { Post } from '../posts.ts';
import type { Gathering } from './election.ts';

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

/** The bodies of which a meeting is made; whoever sits in them votes there. */
export const bodiesThatMeet: Readonly<Record<Gathering, readonly Post[]>> = { congress: [], conference: ['committee', 'branchCommittee'], inspection: ['inspectionCommittee'] };

/** An election draws on a body: its people are chosen from it, or voted on by it. */
export const drawsOn = ({ post, gathering }: { readonly post: Post; readonly gathering: Gathering }, body: Post): boolean => bodiesOf(post).includes(body) || bodiesThatMeet[gathering].includes(body);
