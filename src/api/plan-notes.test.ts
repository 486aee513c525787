import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CongressView, RoundView } from '../usecases/views.ts';
import { delegates, led, named } from './congress.ts';
import { desk, newCongress } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const branch = { meeting: 'allMember', branch: true } as const;

describe('the plan is told what the texts advise, and nothing is forbidden', () => {
  const notes = async (people: number, founding: object, elections: readonly object[]): Promise<CongressView['sizeNotes']> => {
    const all = await led(one, founding, people === 0 ? [] : delegates(people));
    for (const election of elections) await all.add({ candidates: [], ...election });
    return ((await all.ask('GET', '/congress')).body as CongressView).sizeNotes;
  };

  test('a committee of a branch of under nine members', async () => {
    expect(await notes(8, branch, [{ post: 'branchCommittee', seats: 3 }])).toEqual([{ kind: 'branchUnderNine', members: 8 }]);
  });

  test('no committee of a branch of nine', async () => {
    expect(await notes(9, branch, [{ post: 'secretary', seats: 1 }])).toEqual([{ kind: 'branchFromNine', members: 9 }]);
  });

  test('a committee of a branch with more people than the texts allow', async () => {
    expect(await notes(12, branch, [{ post: 'branchCommittee', seats: 9 }])).toMatchObject([{ kind: 'tooMany', people: 9, atMost: 7, advice: { post: 'branchCommittee' } }]);
  });

  test('a committee within every level, and a plan of which nothing is known yet', async () => {
    expect(await notes(20, {}, [{ post: 'committee', seats: 15 }])).toEqual([]);
  });
});

test('whoever sits on the board without being among those who meet is named, and nothing is stopped', async () => {
  const all = await led(one);
  const id = await all.add({ candidates: named(3) });
  const { warnings } = (await all.round(id)) as RoundView;
  expect(warnings.find(({ code }) => code === 'boardOutside')).toMatchObject({ message: expect.stringMatching(/Trần Văn Bình, Lê Thu Cúc, Phạm Đức Dũng/), article: expect.stringContaining('Điều 8') });
  await all.must('PUT', '/meetings/1/roster', { people: [...delegates(10), ...['Trần Văn Bình', 'Lê Thu Cúc', 'Phạm Đức Dũng'].map((name) => ({ name, status: 'present' }))] });
  expect(((await all.round(id)) as RoundView).warnings.map(({ code }) => code)).not.toContain('boardOutside');
});

test('what a template holds for those who need it is laid out where it is asked for', async () => {
  const posts = async (more: object): Promise<readonly string[]> => {
    const { session } = (await one.ask('POST', '/files', { ...newCongress, meeting: 'allMember', branch: true, template: 'branchSmall', ...more })).body;
    return ((await one.ask('GET', '/congress', undefined, session)).body as CongressView).elections.map(({ post }) => post);
  };
  const bare = await posts({});
  await one.ask('POST', '/files/close');
  expect(bare).not.toContain('deputySecretary');
  expect(await posts({ optional: true })).toEqual(expect.arrayContaining([...bare, 'deputySecretary']));
});
