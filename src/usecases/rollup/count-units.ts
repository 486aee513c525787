import type { ElectionInput } from '../../domain/count/input.ts';
import { nameKey } from '../../domain/names.ts';
import { factsOf, type Told } from '../../domain/rollup/facts.ts';
import type { Faulty, Unit } from '../../domain/rollup/unit.ts';
import { outcomeOf } from '../../domain/rounds/outcome.ts';
import { countFile, type CountedFile } from '../count-file.ts';
import { fault } from '../fault.ts';

export type CountFile = { readonly name: string; readonly bytes: Uint8Array };

type Counted = CountedFile & { readonly file: string };

/** Count files, counted here; those of one organisation make one unit. */
export function countUnits(files: readonly CountFile[]): { readonly units: readonly Unit[]; readonly faulty: readonly Faulty[] } {
  const read = files.map(readOne);
  const groups = Map.groupBy(read.flatMap((one) => ('reason' in one ? [] : [one])), ({ input }) => nameKey(input.organisation.name));
  const made = [...groups.values()].map(unitOf);
  return {
    units: made.flatMap((one) => ('reason' in one ? [] : [one])),
    faulty: [...read, ...made].flatMap((one) => ('reason' in one ? [one] : [])),
  };
}

function readOne({ name, bytes }: CountFile): Counted | Faulty {
  const counted = countFile(bytes);
  if (!counted.ok) {
    const [first] = counted.error;
    return { name, reason: fault('COUNT_REFUSED', { code: first?.code ?? '', path: first?.path ?? '', problem: first?.message ?? '' }).message };
  }
  const { input, result } = counted.value;
  if (input.rehearsal === true) return { name, reason: fault('UNIT_REHEARSAL').message };
  const blocks = result.blocks.filter(({ explanation }) => explanation === undefined).map(({ code }) => code);
  if (!result.closable) return { name, reason: fault('COUNT_CONTRADICTS', { codes: blocks.join(', ') }).message };
  return { ...counted.value, file: name };
}

const roundOf = ({ round = 1 }: ElectionInput): number => round;
const electionKey = ({ post, title = '' }: ElectionInput): string => `${post} ${nameKey(title)}`;

/** Rounds of each election must be whole, from the first on: a later one alone does not say how many seats there were. */
function unitOf(files: readonly Counted[]): Unit | Faulty {
  const [first] = files;
  const name = first?.input.organisation.name ?? '';
  const elections = [...Map.groupBy(files.filter(({ input }) => input.election.post !== 'opinion'), ({ input }) => electionKey(input.election)).values()].map((rounds) =>
    rounds.toSorted((a, b) => roundOf(a.input.election) - roundOf(b.input.election)),
  );
  for (const rounds of elections) {
    const wrong = rounds.find(({ input }, at) => roundOf(input.election) !== at + 1);
    if (wrong !== undefined) return { name, reason: fault('COUNT_ROUNDS', { file: wrong.file, round: roundOf(wrong.input.election) }).message };
  }
  if (elections.length === 0) return { name, reason: fault('COUNT_NO_ELECTION').message };
  const kind = files.map(({ input }) => input.meeting.kind).find((one) => one !== 'conference');
  const year = Number((first?.input.organisation.date ?? '').slice(0, 4));
  return { source: 'recounted', files: files.map(({ file }) => file), ...factsOf({ name, ...(kind === undefined ? {} : { kind }), year, elections: elections.map(toldOf) }) };
}

/** What the meeting decided after a count stands in no count file: what was elected is told, the rest is short. */
function toldOf(files: readonly Counted[]): Told {
  const rounds = files.map(({ input: { election, candidates }, result }) => ({ election, candidates, result }));
  const post = rounds[0]?.election.post ?? 'other';
  return { post, atCongress: files[0]?.input.meeting.kind !== 'conference', over: true, rounds, outcome: outcomeOf(post, rounds) };
}
