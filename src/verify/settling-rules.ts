import { eyeFaults } from '../domain/count/input.ts';
import { nameKey, writtenKey } from '../domain/names.ts';
import { countOf } from './course.ts';
import type { Row } from './format.ts';
import type { Event } from './replay/event.ts';
import { filled, personIn, roundIn, rowsIn, type Course, type Rule } from './rule.ts';

type Board = { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };

function boardOf({ tables }: Course, event: Event): readonly string[] {
  const { board } = JSON.parse(String(roundIn(tables, event)?.['details'])) as { readonly board: Board };
  return [board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members];
}

/** The board decides by majority of its members, with a reason and, where the paper is invalid, one that is published. */
export const majority: Rule = (course, event) => {
  const { ruling, votesFor } = event.payload as { readonly ruling: Readonly<Record<string, unknown>>; readonly votesFor: number };
  const most = new Set(boardOf(course, event).map(nameKey)).size;
  const known = ruling['kind'] === 'valid' || (ruling['kind'] === 'invalid' && eyeFaults.some((code) => code === ruling['code']));
  return known && filled(ruling['note']) && votesFor <= most && 2 * votesFor > most;
};

/** Who typed or read an entry of the bundle does not read its papers again while somebody is there who did neither. */
export const readByAnother: Rule = (course, event) => {
  const state = countOf(course, Number(event.payload['round']))[Number(event.payload['bundle']) - 1];
  if (state === undefined || state.kind === 'miscounted') return false;
  const teams = state.done.map(({ team }) => team);
  const named = new Set(teams.flatMap(({ typist, reader = typist }) => [writtenKey(typist), writtenKey(reader)]));
  const tookPart = ({ id, name }: Row): boolean => teams.some(({ person }) => person === id) || named.has(writtenKey(String(name)));
  const actor = personIn(course.tables, event.person);
  return actor !== undefined && !(tookPart(actor) && rowsIn(course.tables, 'person', (one) => one['removed'] === 0 && one['role'] !== 'presidium' && !tookPart(one)).length > 0);
};
