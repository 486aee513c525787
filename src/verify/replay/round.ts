import { plainJson } from '../format.ts';
import { cell, part, type Event } from './event.ts';
import { change, find, insert, remove, type Tables } from './tables.ts';

type Details = Readonly<Record<string, unknown>>;
const jsonOr = (value: unknown): string | null => (value === undefined ? null : plainJson(value));
const ofRound = (event: Event) => ({ id: cell(event, 'round') });
const here = (event: Event) => ({ round: cell(event, 'round'), kind: cell(part(event, 'step'), 'kind') ?? cell(event, 'step') });

export const withoutNominees = ({ candidates: _, ...details }: Details): string => plainJson(details);
const detailsOf = (event: Event): string => withoutNominees(event.payload['details'] as Details);

function name(tables: Tables, round: string | number | null | undefined, event: Event): void {
  for (const [at, nominee] of ((event.payload['details'] as Details)['candidates'] as readonly Details[]).entries()) {
    const of = { payload: nominee };
    insert(tables, 'nominee', {
      round, place: at + 1, name: cell(of, 'name'), birth_year: cell(of, 'birthYear'), gender: cell(of, 'gender'), ethnicity: cell(of, 'ethnicity'),
      incumbent: cell(of, 'incumbent'), note: cell(of, 'note'), origin: cell(of, 'origin'), support: cell(of, 'support'), attending: cell(of, 'attending'),
      withdrawal: cell(of, 'withdrawal'), opinion: cell(of, 'opinion'),
    });
  }
}

function begin(tables: Tables, event: Event, election: string | number | null | undefined, fixed: number): void {
  insert(tables, 'round', {
    id: cell(event, 'id'), election, fixed, details: detailsOf(event), locked_at: null, list_vote: null, issued: null, present_at_vote: null, spoiled: null,
    attendance: null, delegations: null, issued_at: null, collected: null, unused: null, entries: null, concluded_at: null, closed_at: null, result: null, signed_at: null, confirmed_at: null,
    voided: null, voided_vote: null, voided_at: null, decisions: '[]', version: 1, minutes: '{}', explanations: '{}',
  });
  name(tables, cell(event, 'id'), event);
}

/** Bundles of the size on record, the last one with what is left; without a size there is one. */
function layBundles(tables: Tables, event: Event): void {
  remove(tables, 'bundle', { round: cell(event, 'round') });
  const size = Number(event.payload['bundleSize'] ?? Number.POSITIVE_INFINITY);
  let left = Number(event.payload['collected']);
  let bundle = 0;
  do {
    const papers = Math.min(size, left);
    insert(tables, 'bundle', { round: cell(event, 'round'), bundle: (bundle += 1), papers, miscount: null });
    left -= papers;
  } while (left > 0);
}

/** Events of elections and rounds up to the ballots in the box. */
export const ofLists = {
  electionAdded: (tables, event) => {
    insert(tables, 'election', {
      id: cell(event, 'id'), meeting: cell(event, 'meeting') ?? 1, place: cell(event, 'id'), opinion_for: cell(event, 'opinionFor'),
      paused: null, paused_at: null, answer: null, answered_at: null, over_at: null,
    });
    begin(tables, event, cell(event, 'id'), 0);
  },
  electionChanged: (tables, event) => {
    change(tables, 'round', { id: cell(event, 'id') }, { details: detailsOf(event) });
    remove(tables, 'nominee', { round: cell(event, 'id') });
    name(tables, cell(event, 'id'), event);
  },
  roundAdded: (tables, event) => begin(tables, event, cell(event, 'election'), event.payload['fixed'] === true ? 1 : 0),
  roundVoided: (tables, event) => change(tables, 'round', ofRound(event), { voided: cell(event, 'reason'), voided_vote: jsonOr(event.payload['vote']), voided_at: event.at }),
  stepTaken: (tables, event) => insert(tables, 'step', { ...here(event), data: plainJson(event.payload['step']), person: event.person, at: event.at }),
  stepTakenBack: (tables, event) => remove(tables, 'step', { round: cell(event, 'round'), kind: cell(event, 'step') }),
  boardChanged: (tables, event) => {
    const details = JSON.parse(String(find(tables, 'round', ofRound(event))?.['details'])) as Details;
    change(tables, 'round', ofRound(event), { details: plainJson({ ...details, board: event.payload['board'] }) });
  },
  listLocked: (tables, event) => change(tables, 'round', ofRound(event), { locked_at: event.at, list_vote: jsonOr(event.payload['vote']) }),
  listUnlocked: (tables, event) => {
    for (const kind of ['boardElected', 'ballotsPrinted', 'boxSealed']) remove(tables, 'step', { round: cell(event, 'round'), kind });
    change(tables, 'round', ofRound(event), { locked_at: null, list_vote: null });
  },
  ballotsIssued: (tables, event) => {
    const before = find(tables, 'round', ofRound(event))?.['issued_at'];
    change(tables, 'round', ofRound(event), {
      issued: cell(event, 'issued'), present_at_vote: cell(event, 'presentAtVote'), spoiled: cell(event, 'spoiled'), attendance: plainJson(event.payload['attendance']),
      delegations: jsonOr(event.payload['delegations']), issued_at: before ?? event.at,
    });
  },
  ballotsCollected: (tables, event) => {
    change(tables, 'round', ofRound(event), { collected: cell(event, 'collected'), spoiled: cell(event, 'spoiled'), unused: cell(event, 'unused'), entries: cell(event, 'entries') ?? 2 });
    layBundles(tables, event);
  },
  unusedCounted: (tables, event) => change(tables, 'round', ofRound(event), { unused: cell(event, 'unused') }),
  ballotsRecounted: (tables, event) => {
    change(tables, 'round', ofRound(event), { collected: cell(event, 'collected'), concluded_at: null });
    const bundles = (tables['bundle'] ?? []).filter(({ round }) => round === cell(event, 'round'));
    if (bundles.length === 1) change(tables, 'bundle', { round: cell(event, 'round') }, { papers: cell(event, 'collected'), miscount: null });
  },
} satisfies Readonly<Record<string, (tables: Tables, event: Event) => void>>;
