import { voters } from '../../domain/hand-vote.ts';
import { grouped } from '../../domain/figures.ts';
import { citation } from '../spell.ts';
import { capitalised, fill } from '../texts.ts';
import { formOfFacts, namesOf, type ScriptFacts } from './facts.ts';
import { counterWords, scriptStep, texts, type ScriptKey } from './steps.ts';

/** For the pen: a figure, and names. */
const shortDots = '……';
const longDots = '………………………………';
const { phrases } = texts;

type Field = { readonly value: (facts: ScriptFacts, key: ScriptKey) => string | undefined; readonly dots?: string };

const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : grouped(value));
const word = (value: string | undefined): string | undefined => (value === undefined || value.trim() === '' ? undefined : value.trim());
const comrades = (names: readonly string[]): string => fill(names.length === 1 ? phrases.one : phrases.several, { names: names.join(', ') });
const people = (names: readonly string[] | undefined): string | undefined => (names === undefined || names.length === 0 ? undefined : comrades(names));

const figure = (value: Field['value']): Field => ({ value });
const named = (value: Field['value'], dots = longDots): Field => ({ value, dots });

/** What may stand in braces; a field that is not known yet is left to the pen. */
export const scriptFields = {
  assembly: figure(({ meeting }) => texts.words[meeting].assembly),
  voter: figure(({ meeting }) => texts.words[meeting].voter),
  turns: figure(({ meeting }) => texts.words[meeting].turns),
  board: figure((facts) => counterWords(facts).board),
  boardShort: figure((facts) => counterWords(facts).boardShort),
  article: named(({ regulation }, key) => regulation && citation(regulation.articles[scriptStep(key).article], regulation)),
  post: named(({ title }) => word(title?.replace(/^\s*bầu\s+/iu, ''))),
  seats: figure(({ seats }) => number(seats)),
  alternates: figure(({ alternates }) => number(alternates)),
  alternatesPart: figure(({ alternates = 0 }) => (alternates === 0 ? '' : fill(phrases.alternates, { alternates: grouped(alternates) }))),
  names: figure((facts) => number(namesOf(facts))),
  list: named(({ list }) => (list === undefined || list.length === 0 ? undefined : list.join(', '))),
  nominee: named(({ nominee }) => word(nominee)),
  nominees: named(({ nominees }) => people(nominees), fill(phrases.several, { names: longDots })),
  withdrawing: named(({ withdrawing }) => people(withdrawing), fill(phrases.several, { names: longDots })),
  places: figure(({ places }) => number(places)),
  boardSize: figure(({ boardSize }) => number(boardSize)),
  head: named(({ board }) => word(board?.head)),
  members: named(membersOf, fill(phrases.member, { people: fill(phrases.several, { names: longDots }) })),
  summoned: figure(({ summoned }) => number(summoned)),
  present: figure(({ present }) => number(present)),
  absent: figure(({ summoned, present }) => (summoned === undefined || present === undefined ? undefined : grouped(summoned - present))),
  presentAtVote: figure(({ presentAtVote }) => number(presentAtVote)),
  asPresent: figure(asPresent),
  base: figure(({ base }) => number(base)),
  threshold: figure(({ threshold }) => number(threshold)),
  issued: figure(({ issued }) => number(issued)),
  collected: figure(({ collected }) => number(collected)),
  delegations: figure(({ delegations }) => number(delegations)),
  comrades: figure(({ seats }) => (seats === 1 ? phrases.theOne : phrases.theSeveral)),
  mistake: figure(mistakeOf),
  nobody: figure(({ allDisagreeMulti }) => (allDisagreeMulti === 'valid' ? '' : phrases.nobody)),
  tied: named(({ tied }) => tied && capitalised(comrades(tied.names)), capitalised(fill(phrases.several, { names: longDots }))),
  tieSeats: figure(({ tied }) => number(tied?.seats)),
  missing: figure(({ missing }) => number(missing)),
  pausedNames: named(({ pausedNames }) => people(pausedNames), fill(phrases.several, { names: longDots })),
  agreed: figure(({ handVotes }, key) => agreedOf(handVotes?.[key])),
} as const satisfies Readonly<Record<string, Field>>;

export type ScriptField = keyof typeof scriptFields;

export const isField = (name: string): name is ScriptField => Object.hasOwn(scriptFields, name);

export const dotsOf = (name: ScriptField): string => ('dots' in scriptFields[name] ? scriptFields[name].dots : shortDots);

/** `138/140`: for, of those who raised a card. */
const agreedOf = (vote: Parameters<typeof voters>[0] | undefined): string | undefined =>
  vote && `${grouped(vote.for)}/${grouped(voters(vote))}`;

/** Secretary first; a board may have none. */
function membersOf({ board }: ScriptFacts): string | undefined {
  const members = board?.members ?? [];
  if (members.length === 0 && board?.secretary === undefined) return undefined;
  return [
    ...(board?.secretary === undefined ? [] : [fill(phrases.secretary, { name: board.secretary })]),
    ...(members.length === 0 ? [] : [fill(phrases.member, { people: comrades(members) })]),
  ].join('; ');
}

/** The model text says that they are equal; where they are not, both figures are said. */
function asPresent({ meeting, issued, presentAtVote }: ScriptFacts): string {
  const { voter } = texts.words[meeting];
  if (issued === undefined || presentAtVote === undefined || issued === presentAtVote) return fill(phrases.asManyAsPresent, { voter });
  return fill(phrases.otherThanPresent, { voter, present: grouped(presentAtVote) });
}

function mistakeOf(facts: ScriptFacts): string {
  const form = formOfFacts(facts);
  if (form === undefined) return phrases.mistakeEither;
  return form === 'strike' ? phrases.mistakeStrike : phrases.mistakeAgree;
}
