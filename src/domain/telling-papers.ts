/** Papers that tell a result: once the count is taken up again or the round is void, they tell what no longer holds, whether or not a later version was printed. */
const kinds: ReadonlySet<string> = new Set(['minutes', 'report', 'entryLog', 'electionMinutes', 'proposal', 'handOver', 'destruction']);

export const tellsResult = (kind: string): boolean => kinds.has(kind);

/** What took the ground from under a paper: the count was corrected, the presidium sent it back, the round was declared void. */
export type Overtaken = 'corrected' | 'sentBack' | 'voided';
