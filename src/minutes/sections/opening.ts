import { grouped } from '../../domain/figures.ts';
import { meetingName } from '../heading.ts';
import { fact, pen, strong, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { dateText } from '../spell.ts';
import { dots } from '../texts.ts';
import { handVote } from './hand-votes.ts';
import { seatedBefore } from './seated-before.ts';

/** P4 field 2: time begun, place, basis. */
export function opening(scene: Scene): readonly Block[] {
  const { input, regulation } = scene.source;
  const { superior, place, date } = input.organisation;
  const [hour = dots, minute = dots] = input.minutes?.began?.split(':') ?? [];
  const when = { date: dateText(date), place };
  const under = superior === undefined ? '' : scene.line('under', { superior });
  return [
    text(scene.line('began', { ...when, hour, minute })),
    text(scene.line('meeting', { meeting: meetingName(scene), under })),
    text(scene.line('basis', { title: regulation.title, number: regulation.number, date: dateText(regulation.date) })),
    ...(input.presidium.length > 0 ? [fact(scene.line('presidium'), input.presidium.join(', '))] : []),
  ];
}

/** P4 field 3: the number to elect, the vote on it, and who has a seat by an earlier round. */
export const seats = (scene: Scene): readonly Block[] => [...number(scene), ...handVote(scene, 'number'), ...seatedBefore(scene)];

/** P5: the alternates' paper says from which count. */
function number(scene: Scene): readonly Block[] {
  const { election, organisation } = scene.source.input;
  const values = { seats: grouped(scene.seats), round: String(scene.round), date: dateText(organisation.date) };
  if (scene.opinion) return [text(scene.line('seatsOpinion', values))];
  if (scene.tieRevote) return [strong(scene.line('seatsTie', values))];
  if (election.post !== 'delegates') return [strong(scene.line('seats', values))];
  if (scene.tier === 'official') return [strong(scene.line('seatsOfficial', values))];
  return [strong(scene.line('seatsAlternate', values)), text(scene.line(scene.paired ? 'sameCount' : 'alternateCount', values))];
}

/** P4 field 4: the list as voted, with year and unit where given. */
export function list(scene: Scene): readonly Block[] {
  const { candidates } = scene.source.input;
  const years = candidates.some((one) => one.birthYear !== undefined);
  const notes = candidates.some((one) => (one.note ?? '').trim() !== '');
  const form = scene.line(scene.source.result.form === 'strike' ? 'formStrike' : 'formAgree');
  return [
    text(scene.line('list', { names: grouped(candidates.length), form })),
    {
      kind: 'table',
      columns: [
        { title: scene.column('order'), kind: 'order' },
        { title: scene.column('name'), kind: 'words' },
        ...(years ? [{ title: scene.column('birthYear'), kind: 'year' } as const] : []),
        ...(notes ? [{ title: scene.column('note'), kind: 'words' } as const] : []),
      ],
      rows: candidates.map(({ no, birthYear, note }) => [
        String(no),
        scene.nameOf(no),
        ...(years ? [birthYear === undefined ? '' : String(birthYear)] : []),
        ...(notes ? [note ?? ''] : []),
      ]),
    },
    ...(scene.source.congress?.orderReason === undefined ? [] : [fact(scene.line('orderReason'), scene.source.congress.orderReason)]),
    ...handVote(scene, 'list'),
  ];
}

/** P4 field 5: the board, technicians apart. */
export function board(scene: Scene): readonly Block[] {
  const { input } = scene.source;
  const people = boardPeople(scene);
  const members = people.filter(({ role }) => role === scene.words['member']);
  const officers = people.filter((one) => !members.includes(one));
  const technicians = input.minutes?.technicians;
  const label = scene.line('technicians');
  return [
    ...handVote(scene, 'board'),
    text(scene.line('boardCount', { people: String(people.length) })),
    ...officers.map(({ role, name }) => fact(role, name)),
    ...membersFacts(scene, members),
    technicians === undefined ? pen(label) : fact(label, technicians.length === 0 ? scene.line('none') : technicians.join(', ')),
  ];
}

/** A large board in one paragraph. */
function membersFacts({ words }: Scene, members: ReturnType<typeof boardPeople>): readonly Block[] {
  if (members.length <= 6) return members.map(({ role, name }) => fact(role, name));
  return [fact(words['members'] ?? '', members.map(({ name }) => name).join(', '))];
}

/** Head first, then secretary and members; a secretary who is also named among the members stands once. */
export function boardPeople({ source, words }: Scene): readonly { readonly role: string; readonly name: string }[] {
  const { head, secretary, members } = source.input.board;
  const others = members.filter((name) => name !== head && name !== secretary);
  return [
    { role: words['head'] ?? '', name: head },
    ...(secretary === undefined || secretary === head ? [] : [{ role: words['secretary'] ?? '', name: secretary }]),
    ...others.map((name) => ({ role: words['member'] ?? '', name })),
  ];
}
