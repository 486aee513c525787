import { supported } from '../../domain/list/ballot.ts';
import { listState, type ListState } from '../../domain/list/state.ts';
import { undistinguished } from '../../domain/names-apart.ts';
import { laterClash } from '../../domain/plan/board.ts';
import { outsideOf } from '../../domain/plan/dependence.ts';
import type { Planned } from '../../domain/plan/election.ts';
import { nameKey } from '../../domain/names.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readRoster } from '../../store/read/meeting.ts';
import { isOver, standingsOf, type Standing } from '../plan/standing.ts';
import type { Round } from '../round.ts';
import { structureOf } from '../structure.ts';
import { titleOf } from '../titles.ts';
import type { ListView } from '../views.ts';
import type { OpenFile } from '../workspace.ts';

type InPlan = { readonly standing: Standing; readonly all: readonly Standing[]; readonly list: ListState };

/** The list of a round, and where its election stands in the plan. */
export function listIn(file: OpenFile, { row, details }: Round): InPlan {
  const all = standingsOf(file);
  const standing = all.find(({ stored }) => stored.id === row.election);
  if (standing === undefined) throw new Error('a round without its election');
  const firstOrdinary = (details.round ?? 1) === 1 && (details.kind ?? 'ordinary') === 'ordinary';
  // While the number is not known nothing can be over it.
  const { seats = details.candidates.length } = details;
  const capped = firstOrdinary && details.seats !== undefined;
  const list = listState({ post: details.post, seats, nominees: details.candidates, regulation: readCongress(file.store).regulation, firstOrdinary: capped });
  return { standing, all, list };
}

/** The opinion ballot about this list that is not over yet. */
export const openOpinion = (all: readonly Standing[], round: number): Standing | undefined => all.find(({ stored, state }) => stored.opinionFor === round && !isOver(state));

/** On the list, but not in the body: whoever the higher level appointed to it is in. */
export const outsiders = ({ dependence, stored }: Standing): readonly string[] =>
  outsideOf(dependence).filter((name) => stored.answer?.kind !== 'appointed' || !stored.answer.names.includes(name));

type Later = readonly [code: 'W305' | 'boardOutside', topic: 'board', message: string];

/** Members of a board are of those who meet (190-QĐ/TW Điều 8); a roster that nobody wrote says nothing of anybody. */
function outsideMeeting({ store }: OpenFile, { meeting, details: { board, post } }: Round): readonly Later[] {
  const roster = new Set(readRoster(store, meeting.id).map(({ name }) => nameKey(name)));
  if (roster.size === 0 || post === 'opinion') return [];
  const names = [board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members].filter((name) => name !== '' && !roster.has(nameKey(name)));
  return names.length === 0 ? [] : [['boardOutside', 'board', `Không có tên trong danh sách người dự: ${[...new Set(names)].join(', ')}. Thành viên Ban Kiểm phiếu là người dự chính thức; người giúp kỹ thuật ghi riêng.`]];
}

/** Whoever of the board stands on a later list is allowed to sit on it, and is known in time (190-QĐ/TW Điều 8). */
function onLaterLists(all: readonly Standing[], { row, details: { board } }: Round): readonly Later[] {
  const plan = all.map(({ stored, round, outcome, state }): Planned => ({
    id: stored.id,
    gathering: round.meeting.gathering,
    post: round.details.post,
    names: round.candidates.map((one) => one.name),
    over: isOver(state),
    elected: outcome.elected.map((one) => one.name),
  }));
  const names = [board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members];
  return laterClash(plan, row.election, names).map(({ election, names: both }): Later => {
    const title = titleOf(all.find(({ stored }) => stored.id === election)?.round.details ?? { post: 'other' });
    return ['W305', 'board', `Thành viên Ban Kiểm phiếu có tên trong danh sách bầu cử sau (${title}): ${both.join(', ')}. Được làm nhiệm vụ ở lần bầu này.`];
  });
}

export function listView(file: OpenFile, round: Round): { readonly list: ListView; readonly standing: Standing; readonly later: readonly Later[] } {
  const { standing, all, list } = listIn(file, round);
  const opinion = all.findLast(({ stored }) => stored.opinionFor === round.id)?.stored.id;
  const names = (people: readonly { readonly name: string }[]): readonly string[] => people.map((one) => one.name);
  return {
    standing,
    later: [...outsideMeeting(file, round), ...onLaterLists(all, round)],
    list: {
      surplus: list.surplus,
      ...(list.cap === undefined ? {} : { cap: list.cap }),
      places: list.places,
      needsOpinion: list.needsOpinion,
      toOpinion: names(list.toOpinion),
      undecided: names(list.undecided),
      unsupported: names(round.details.candidates.filter((one) => !supported(one, readCongress(file.store).regulation))),
      alike: undistinguished(round.candidates),
      outside: outsiders(standing),
      ...(opinion === undefined ? {} : { opinion }),
      structure: structureOf(file, { post: round.details.post, people: round.candidates, date: round.meeting.date }),
    },
  };
}
