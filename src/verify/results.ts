import r190 from '../../resources/regulations/190.json' with { type: 'json' };
import r244 from '../../resources/regulations/244.json' with { type: 'json' };
import type { MeetingKind } from '../domain/attendance.ts';
import { count } from '../domain/count/count.ts';
import type { CountInput, Settings } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import type { CountingState } from '../domain/counting/state.ts';
import type { Regulation } from '../domain/regulation.ts';
import { plainJson, sha256, type Row } from './format.ts';
import { countingIn } from './counting.ts';
import { nomineesOf } from './nominees.ts';
import { papersOf } from './papers.ts';

export type Stored = Readonly<Record<string, readonly Row[]>>;

const regulations: Readonly<Record<string, Regulation>> = { '190': { ...r190, id: '190' }, '244': { ...r244, id: '244' } };
const text = (row: Row | undefined, key: string): string => String(row?.[key] ?? '');
const json = <T>(row: Row | undefined, key: string): T => JSON.parse(text(row, key)) as T;

/** Rounds whose count was closed with its result on record, and whose ballots no longer give that result. */
export function strayResults(tables: Stored): readonly number[] {
  return (tables['round'] ?? []).filter((round) => typeof round['result'] === 'string' && digestIn(tables, round) !== round['result']).map((round) => Number(round['id']));
}

function digestIn(tables: Stored, round: Row): string | undefined {
  try {
    return digestOf(resultOf(tables, round, countingIn(tables, round)));
  } catch {
    return undefined;
  }
}

export const digestOf = (result: CountResult): string => sha256(plainJson(result));

/** The count of a round from its ballots. */
export function resultOf(tables: Stored, round: Row, bundles: readonly CountingState[]): CountResult {
  const congress = tables['congress']?.[0];
  const regulation = regulations[text(congress, 'regulation')];
  const meeting = tables['meeting']?.find(({ id }) => id === meetingOf(tables, round));
  if (regulation === undefined || meeting === undefined) throw new Error('a round without its meeting');
  const details = json<CountInput['election'] & Pick<CountInput, 'board' | 'presidium'>>(round, 'details');
  const candidates = nomineesOf(tables['nominee'] ?? [], round['id'], regulation.id);
  const kind: MeetingKind = meeting['gathering'] === 'congress' ? (text(congress, 'meeting') as MeetingKind) : 'conference';
  const input: CountInput = {
    regulation: regulation.id,
    organisation: json(congress, 'organisation'),
    meeting: { kind, attendance: json(round, 'attendance'), presentAtVote: Number(round['present_at_vote']) },
    election: details,
    candidates,
    ballots: { issued: Number(round['issued']), collected: Number(round['collected']), papers: papersOf(bundles) },
    board: details.board,
    presidium: details.presidium,
    settings: json<Partial<Settings>>(congress, 'settings'),
  };
  return explained(input, regulation, json(round, 'explanations'));
}

const meetingOf = (tables: Stored, round: Row): Row[string] | undefined => tables['election']?.find(({ id }) => id === round['election'])?.['meeting'];

/** Explanations of what arose, and of nothing else. */
function explained(input: CountInput, regulation: Regulation, texts: Readonly<Record<string, string>>): CountResult {
  const bare = count(input, regulation);
  const arose = explainable(bare);
  const explanations = Object.fromEntries(Object.entries(texts).filter(([code]) => arose.includes(code)));
  return Object.keys(explanations).length === 0 ? bare : count({ ...input, explanations }, regulation);
}

/** Codes that can be explained: a warning that arose, or a block that says so. */
export const explainable = ({ warnings, blocks }: CountResult): readonly string[] => [...warnings.map(({ code }) => code), ...blocks.filter((one) => one.explainable).map(({ code }) => code)];
