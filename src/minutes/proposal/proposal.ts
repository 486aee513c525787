import { grouped } from '../../domain/figures.ts';
import { namesApart } from '../../domain/names-apart.ts';
import type { ElectionTold } from '../election-minutes/source.ts';
import type { Telling } from '../election-minutes/telling.ts';
import { fact, text, type Block } from '../paper.ts';
import { say, texts } from './texts.ts';

/** An election with the number of its section on this paper. */
export type Numbered = { readonly section: number; readonly election: ElectionTold };

const over: readonly ElectionTold['state'][] = ['complete', 'short', 'reportedUp'];
/** As many names are said again; more are found in their section. */
const fewNames = 3;

/** What the higher level is asked to approve; delegates are reported only, and what is not over comes later. */
export function proposal(telling: Telling, elections: readonly Numbered[]): readonly Block[] {
  const finished = elections.filter(({ election }) => over.includes(election.state));
  const later = elections.filter(({ election }) => !over.includes(election.state));
  const asked = finished.flatMap((one) => approval(telling, one));
  return [
    ...(asked.length === 0 ? [text(say(telling, 'reportOnly'))] : [text(say(telling, 'propose')), ...asked]),
    ...(later.length === 0 ? [] : [text(say(telling, 'open', { titles: later.map(({ election }) => election.title).join('; ') }))]),
  ];
}

/** Stands with the signature. */
export const due = (telling: Telling): Block => text(say(telling, 'due', { article: telling.cite(telling.source.regulation.articles.approval) }));

export const isApproved = (post: ElectionTold['post']): post is keyof typeof texts.approved => Object.hasOwn(texts.approved, post);

function approval(telling: Telling, { section, election: { post, elected, state } }: Numbered): readonly Block[] {
  if (!isApproved(post)) return [];
  const label = texts.approved[post];
  const named = elected.length <= fewNames ? namesApart(elected).join(', ') : say(telling, 'approvePeople', { people: grouped(elected.length), section: String(section) });
  return [...(elected.length === 0 ? [] : [fact(label, named)]), ...(state === 'reportedUp' ? [fact(label, say(telling, 'appoint'))] : [])];
}

/** Papers that go with it: the minutes of every confirmed round, of the meeting, and who was elected. */
export function attached(telling: Telling, elections: readonly Numbered[]): readonly Block[] {
  const minutes = elections.flatMap(({ election: { title, rounds } }) => {
    const counted = rounds.filter(({ came }) => came.kind === 'confirmed');
    return counted.map(({ number }) => say(telling, 'attachedMinutes', { title: lowered(title), round: counted.length === 1 ? '' : say(telling, 'attachedRound', { round: String(number) }) }));
  });
  return [...minutes, say(telling, 'attachedElection'), say(telling, 'attachedBiographies')].map((line, at) => text(`${at + 1}) ${line}${at === minutes.length + 1 ? '.' : ';'}`));
}

const lowered = (title: string): string => (/^(Bầu|Phiếu)\s/u.test(title) ? title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) : title);
