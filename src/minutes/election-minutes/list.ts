import { grouped } from '../../domain/figures.ts';
import { namesApart } from '../../domain/names-apart.ts';
import { fact, strong, text, type Block } from '../paper.ts';
import { texts as common } from '../texts.ts';
import type { ElectionTold, ListTold, RoundTold, Supported } from './source.ts';
import type { Telling } from './telling.ts';

/** The number, how the list came about, the list, and who counts: as the meeting voted them. */
export function prepared(telling: Telling, { post }: ElectionTold, round: RoundTold): readonly Block[] {
  const { list } = round;
  if (list === undefined) return [];
  return [strong(numberText(telling, post, round)), ...(round.tieRevote ? [] : cameAbout(telling, list, round)), listText(telling, post, list, round), boardText(telling, post, list, round)];
}

function numberText({ say, byHands }: Telling, post: ElectionTold['post'], { seats, alternates, votes, tieRevote }: RoundTold): string {
  const values = { seats: grouped(seats ?? 0), vote: byHands(votes.number) };
  if (tieRevote) return say('numberTie', values);
  if (post === 'opinion') return say('numberOpinion', values);
  if (post !== 'delegates') return say('number', values);
  return say('numberDelegates', { ...values, alternates: alternates === undefined || alternates === 0 ? '' : say('andAlternates', { alternates: grouped(alternates) }) });
}

function cameAbout({ source, say, byHands }: Telling, list: ListTold, { votes, number }: RoundTold): readonly Block[] {
  const { proposed, floor, self, withdrawn, kept, admitted, notAdmitted } = list;
  const named = (code: 'floor' | 'self' | 'withdrawn' | 'kept' | 'admitted' | 'notAdmitted', names: readonly string[], vote = ''): readonly Block[] =>
    names.length === 0 ? [] : [fact(say(code), say('namesVoted', { names: names.join(', '), vote }))];
  const supported = (people: readonly Supported[]): readonly string[] =>
    people.map(({ name, support, attending }) => (support === undefined || attending === undefined ? name : say('supported', { name, support: grouped(support), attending: grouped(attending) })));
  const before = source.gathering === 'congress' ? 'proposedCongress' : 'proposed';
  return [
    // Those of a later list were proposed for the first.
    ...(number === 1 && proposed > 0 ? [fact(say(before), say('count', { people: grouped(proposed) }))] : []),
    ...named('floor', supported(floor)),
    ...named('self', supported(self)),
    ...named('withdrawn', withdrawn, byHands(votes.withdrawals)),
    ...named('kept', kept),
    ...named('admitted', admitted),
    ...named('notAdmitted', notAdmitted),
  ];
}

/** A longer list stands in the counting minutes, name by name. */
const named = 40;

function listText({ say, byHands }: Telling, post: ElectionTold['post'], { names }: ListTold, { votes }: RoundTold): Block {
  const shown = namesApart(names);
  const values = { people: grouped(names.length), vote: byHands(votes.list) };
  if (names.length > named) return text(say(post === 'opinion' ? 'listOpinionMany' : 'listMany', { ...values, first: shown[0] ?? '', last: shown.at(-1) ?? '' }));
  return text(say(post === 'opinion' ? 'listOpinion' : 'list', { ...values, names: shown.join(', ') }));
}

function boardText({ say, byHands }: Telling, post: ElectionTold['post'], { board }: ListTold, { votes }: RoundTold): Block {
  const words = common.counters[post === 'opinion' ? 'team' : 'board'];
  const { head, secretary, members } = board;
  const people = [
    [head, words.head],
    ...(secretary === undefined || secretary === head ? [] : [[secretary, words.secretary]]),
    ...members.filter((name) => name !== head && name !== secretary).map((name) => [name, words.member]),
  ];
  const names = people.map(([name = '', role = '']) => say('boardOne', { name, role: role.toLocaleLowerCase('vi') }));
  return text(say('board', { ...words, people: grouped(people.length), vote: byHands(votes.board), names: names.join(', ') }));
}
