import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from './count.ts';
import { countInput, regulation190 } from './fixtures.ts';
import { formOf, eyeFaults, type CountInput, type Paper, type Ruling } from './input.ts';
import type { CountResult } from './output.ts';

const run = (input: CountInput): CountResult => count(input, regulation190);
const runs = { numRuns: 200 };

const ruling: fc.Arbitrary<Ruling | undefined> = fc.option(
  fc.oneof(
    fc.constantFrom(...eyeFaults).map((invalid) => ({ invalid, note: 'x' }) as const),
    fc.constant({ valid: true, note: 'x' } as const),
  ),
  { nil: undefined, freq: 5 },
);

type Shape = { readonly names: number; readonly seats: number; readonly post: 'committee' | 'delegates' | 'opinion' };

function papersOf({ names, seats, post }: Shape): fc.Arbitrary<readonly Paper[]> {
  const some = fc.subarray(Array.from({ length: names }, (_, at) => at + 1));
  const marks = formOf(post, names, seats) === 'strike' ? fc.record({ struck: some }) : fc.record({ agree: some, disagree: some });
  const paper = fc.record({ marks, times: fc.integer({ min: 1, max: 9 }), ruling }).map(({ marks: read, times, ruling: word }): Paper => ({ ...read, times, ...(word === undefined ? {} : { ruling: word }) }));
  return fc.array(paper, { maxLength: 15 });
}

const shape: fc.Arbitrary<Shape> = fc.record({
  names: fc.integer({ min: 1, max: 9 }),
  seats: fc.integer({ min: 1, max: 9 }),
  post: fc.constantFrom('committee', 'delegates', 'opinion'),
});

/** Any well-formed round, also one whose figures contradict each other. */
const input: fc.Arbitrary<CountInput> = shape.chain((round) => {
  const { names, seats, post } = round;
  const revote = post !== 'opinion' && names > seats ? fc.boolean() : fc.constant(false);
  return fc
    .record({
      papers: papersOf(round),
      revote,
      alternates: fc.integer({ min: 0, max: 3 }),
      tier: fc.constantFrom('official', 'alternate'),
      issued: fc.integer({ min: 0, max: 120 }),
      collected: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
      present: fc.integer({ min: 0, max: 120 }),
      partial: fc.integer({ min: 0, max: 5 }),
      absentUnreplaced: fc.integer({ min: 0, max: 20 }),
      allDisagreeMulti: fc.constantFrom('invalid', 'valid'),
    })
    .map((all) => {
      const alternateTier = post === 'delegates' && all.tier === 'alternate';
      const plain = { ...(post === 'delegates' && !all.revote && !alternateTier ? { alternates: all.alternates } : {}), ...(alternateTier ? { tier: 'alternate' as const } : {}) };
      return countInput({
        names,
        seats,
        post,
        papers: all.papers,
        issued: all.issued,
        ...(all.collected === undefined ? {} : { collected: all.collected }),
        attendance: { present: all.present, partial: all.partial, absentUnreplaced: all.absentUnreplaced },
        election: all.revote ? { ...plain, kind: 'tieRevote', round: 2 } : plain,
        settings: { allDisagreeMulti: all.allDisagreeMulti },
      });
    });
});

const entered = ({ ballots }: CountInput): number => ballots.papers.reduce((sum, { times = 1 }) => sum + times, 0);

test('the control lines hold for every round; the first exactly when all papers are entered', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { controls, blocks, closable } = run(given);
      for (const { code, left, right, holds } of controls) {
        expect(holds).toBe(left === right);
        expect(holds, code).toBe(code === 'C1' ? entered(given) === given.ballots.collected : true);
      }
      expect(blocks.some(({ code }) => code === 'F202')).toBe(entered(given) !== given.ballots.collected);
      expect(blocks.some(({ code }) => code === 'F204')).toBe(false);
      expect(closable).toBe(blocks.length === 0);
    }),
    runs,
  );
});

test('every paper is valid or invalid, and each name gets its share of the valid ones', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { ballots, candidates, form } = run(given);
      expect(ballots.valid + ballots.invalid).toBe(entered(given));
      expect(Object.values(ballots.invalidBy).reduce((sum, papers) => sum + papers, 0)).toBe(ballots.invalid);
      if (form === 'agree') for (const { votes, disagree, none } of candidates) expect(votes + (disagree ?? NaN) + (none ?? NaN)).toBe(ballots.valid);
      else {
        expect(ballots.byVotes?.reduce((sum, { papers }) => sum + papers, 0)).toBe(ballots.valid);
        expect(ballots.byVotes?.map(({ votes }) => votes)).toEqual(ballots.byVotes?.map(({ votes }) => votes).toSorted((a, b) => b - a));
        expect(candidates.every(({ votes }) => votes <= ballots.valid)).toBe(true);
      }
    }),
    runs,
  );
});

test('every seat is taken, tied, or to be voted on again, and nobody loses to a lower number of votes', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { candidates, elected, alternates, next, threshold } = run(given);
      const { seats, tier, post, kind } = given.election;
      const won = tier === 'alternate' ? alternates : elected;
      const open = next.filter((one) => one.kind === 'meetingDecides' || one.tier === (tier ?? 'official')).reduce((sum, one) => sum + one.seats, 0);
      if (post !== 'opinion') expect(won.length + open).toBe(seats);
      else expect(won.length + open).toBeLessThanOrEqual(seats);
      expect(next.length).toBeLessThanOrEqual(1);
      const votesOf = (numbers: readonly number[]): number[] => numbers.map((no) => candidates[no - 1]?.votes ?? -1);
      expect(votesOf(won)).toEqual(votesOf(won).toSorted((a, b) => b - a));
      const lowest = Math.min(...votesOf(won), Infinity);
      for (const { result, votes } of candidates) {
        if (result === 'tied' || result === 'notElected' || result === 'notAdmitted') expect(votes).toBeLessThanOrEqual(lowest);
        if ((result === 'elected' || result === 'alternate') && kind !== 'tieRevote') expect(votes).toBeGreaterThanOrEqual(threshold ?? NaN);
      }
      const said = (word: string): number[] => candidates.filter(({ result }) => result === word).map(({ no }) => no);
      expect([...elected].sort((a, b) => a - b)).toEqual(said(post === 'opinion' ? 'admitted' : 'elected'));
      expect([...alternates].sort((a, b) => a - b)).toEqual(said('alternate'));
      expect(next.flatMap((one) => (one.kind === 'furtherBallot' ? [] : one.candidates)).toSorted((a, b) => a - b)).toEqual(said('tied'));
    }),
    runs,
  );
});

test('the base never depends on a ballot', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 0, max: 99 }), (given, other) => {
      const emptied = { ...given, ballots: { issued: other, collected: other, papers: [] } };
      expect(run(emptied).base).toEqual(run(given).base);
      expect(run(emptied).threshold).toBe(run(given).threshold);
    }),
    runs,
  );
});

const orderOf = (names: number): fc.Arbitrary<readonly number[]> => {
  const all = Array.from({ length: names }, (_, at) => at + 1);
  return fc.shuffledSubarray(all, { minLength: names, maxLength: names });
};

/** `order[n - 1]` is the new number of candidate n. */
function renumbered(given: CountInput, order: readonly number[]): CountInput {
  const to = (numbers: readonly number[]): number[] => numbers.map((no) => order[no - 1] ?? NaN);
  return {
    ...given,
    candidates: given.candidates.map((one) => ({ ...one, no: order[one.no - 1] ?? NaN })).toSorted((a, b) => a.no - b.no),
    ballots: {
      ...given.ballots,
      papers: given.ballots.papers.map((paper) => ('struck' in paper ? { ...paper, struck: to(paper.struck) } : { ...paper, agree: to(paper.agree), disagree: to(paper.disagree) })),
    },
  };
}

test('another order of the list gives everybody the same votes and the same outcome', () => {
  fc.assert(
    fc.property(input.chain((given) => fc.tuple(fc.constant(given), orderOf(given.candidates.length))), ([given, order]) => {
      const byName = (result: CountResult) => result.candidates.map(({ no: _, ...rest }) => rest).toSorted((a, b) => a.name.localeCompare(b.name));
      const [before, after] = [run(given), run(renumbered(given, order))];
      expect(byName(after)).toEqual(byName(before));
      expect(after.ballots).toEqual(before.ballots);
      expect(after.next.map(({ kind, seats }) => [kind, seats])).toEqual(before.next.map(({ kind, seats }) => [kind, seats]));
    }),
    runs,
  );
});

test('the order and the bundling of the papers change nothing', () => {
  fc.assert(
    fc.property(input, (given) => {
      const singles = given.ballots.papers.flatMap(({ times = 1, ...paper }) => Array.from({ length: times }, () => paper)).reverse() as readonly Paper[];
      expect(run({ ...given, ballots: { ...given.ballots, papers: singles } })).toEqual(run(given));
    }),
    runs,
  );
});

test('one more vote never un-elects the one who gets it', () => {
  const strike = fc.record({ names: fc.integer({ min: 2, max: 7 }), seats: fc.integer({ min: 1, max: 6 }), post: fc.constantFrom('committee', 'delegates') }).filter(({ names, seats }) => names > seats);
  const round = strike.chain(({ names, seats, post }) => fc.tuple(fc.constant({ names, seats, post } as const), papersOf({ names, seats, post }), fc.boolean()));
  let tried = 0;
  fc.assert(
    fc.property(round, ([{ names, seats, post }, papers, revote], ) => {
      const given = countInput({ names, seats, post, papers, election: revote ? { kind: 'tieRevote', round: 2 } : {} });
      for (const no of run(given).elected) {
        const at = papers.findIndex((paper) => 'struck' in paper && paper.ruling === undefined && paper.struck.includes(no) && names - paper.struck.length < seats);
        const paper = papers[at];
        if (paper === undefined || !('struck' in paper)) continue;
        tried += 1;
        const more = papers.with(at, { ...paper, struck: paper.struck.filter((one) => one !== no) });
        expect(run({ ...given, ballots: { ...given.ballots, papers: more } }).elected).toContain(no);
      }
    }),
    { numRuns: 500 },
  );
  expect(tried).toBeGreaterThan(50);
});

test('a paper that the board rules invalid gives nothing to anybody and leaves the base alone', () => {
  fc.assert(
    fc.property(input, (given) => {
      const ruled = { ...given, ballots: { ...given.ballots, papers: given.ballots.papers.map((paper): Paper => ({ ...paper, ruling: { invalid: 'I8', note: 'x' } })) } };
      const result = run(ruled);
      expect(result.candidates.every(({ votes }) => votes === 0)).toBe(true);
      expect(result.ballots.valid).toBe(0);
      expect(result.base).toEqual(run(given).base);
    }),
    runs,
  );
});

test('how papers that disagree with all are read never changes who is elected', () => {
  fc.assert(
    fc.property(input, (given) => {
      const read = (allDisagreeMulti: 'invalid' | 'valid') => {
        const { elected, alternates, next, candidates } = run({ ...given, settings: { allDisagreeMulti } });
        return { elected, alternates, next, votes: candidates.map(({ votes }) => votes) };
      };
      expect(read('valid')).toEqual(read('invalid'));
    }),
    runs,
  );
});
