/** A vote by raised Party cards (190-QĐ/TW Điều 3), as whole numbers of people. */
export type HandVote = { readonly for: number; readonly against: number; readonly other: number };

export const voters = ({ for: agreed, against, other }: HandVote): number => agreed + against + other;

/** More than half of those who raised a card; integers only. */
export const carried = (vote: HandVote): boolean => 2 * vote.for > voters(vote);
