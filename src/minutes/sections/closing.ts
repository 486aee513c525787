import { text, type Block, type Signatures } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { signPlaces } from '../sign-places.ts';
import { dateText, twoDigits } from '../spell.ts';
import { dots, upper } from '../texts.ts';
import { boardPeople } from './opening.ts';

/** P4 field 16: time ended, copies, read aloud. */
export function closing(scene: Scene): readonly Block[] {
  const { minutes, organisation } = scene.source.input;
  const [hour = dots, minute = dots] = minutes?.ended?.split(':') ?? [];
  const date = dateText(organisation.date);
  const copies = minutes?.copies === undefined ? dots : twoDigits(minutes.copies);
  return [
    text(scene.line('ended', { date, hour, minute })),
    text(scene.line('copies', { copies })),
  ];
}

/** P4 field 17: presidium on the left, board on the right, then the members. */
export function signatures(scene: Scene): Signatures {
  const { presidium, board } = scene.source.input;
  const [chair] = presidium;
  return {
    // Which of several signs is the presidium's own matter.
    left: { place: signPlaces.presidium, titles: [upper(scene.line('sign', { body: scene.line('presidium') }))], ...(chair !== undefined && presidium.length === 1 ? { name: chair } : {}) },
    right: { place: signPlaces.head, titles: [upper(scene.line('sign')), upper(scene.words['head'] ?? '')], name: board.head },
    othersTitle: scene.line('memberSign'),
    others: membersWithPlaces(scene),
  };
}

/** The secretary, then the members by their number. */
function membersWithPlaces(scene: Scene): Signatures['others'] {
  const [, ...others] = boardPeople(scene);
  const secretary = others.findIndex(({ role }) => role === scene.words['secretary']);
  return others.map((one, at) => ({ ...one, place: at === secretary ? signPlaces.secretary : signPlaces.member(at - secretary) }));
}
