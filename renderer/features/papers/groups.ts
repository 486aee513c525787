import type { CongressView } from '../../../src/usecases/views.ts';

/** What papers can be about: `query` names it to the server, `path` is the address of the page. */
export type Group = { readonly query: string; readonly path: string; readonly title: string; readonly under?: string; readonly election?: number };

/** The congress, each meeting, each round of each election, in the order of the plan. */
export function groupsOf({ meetings, elections }: CongressView): readonly Group[] {
  const rounds = (meeting: number): readonly Group[] =>
    elections
      .filter((one) => one.meeting === meeting)
      .flatMap(({ id: election, title, rounds: held }) =>
        held.map(({ id, number }): Group => ({ query: `round=${id}`, path: `/papers/rounds/${id}`, title, election, ...(held.length === 1 ? {} : { under: `Lần bầu ${number}` }) })),
      );
  return [{ query: '', path: '/papers', title: 'Chung cho đại hội' }, ...meetings.flatMap(({ id, words }): readonly Group[] => [{ query: `meeting=${id}`, path: `/papers/meetings/${id}`, title: words, under: 'Cả phiên' }, ...rounds(id)])];
}

/** The words and the tone for what a paper is at this moment. */
export function standingOf({ versions, outdated, blocked }: { readonly versions: readonly unknown[]; readonly outdated: boolean; readonly blocked?: string }): 'none' | 'current' | 'outdated' | 'blocked' {
  if (versions.length > 0) return outdated ? 'outdated' : 'current';
  return blocked === undefined ? 'none' : 'blocked';
}
