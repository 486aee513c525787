import { describe, expect, test } from 'vitest';
import { gatherings } from '../domain/plan/election.ts';
import { templateIds, type TemplateId } from '../domain/plan/template.ts';
import { sizeAdvice } from '../domain/structure/size.ts';
import { planTemplates, structurePresetOf, structurePresets } from './presets.ts';

const directives: readonly (readonly [string, string, string])[] = [
  ['2020 – 2025', '35-CT/TW', '2019-05-30'],
  ['2025 – 2030', '45-CT/TW', '2025-04-14'],
];
test.each(directives)('the term %s rests on %s of %s', (term, number, date) => {
  expect(structurePresetOf(term)).toMatchObject({ term, directive: { number, date } });
});

test('a term is found however its dash is written, and an unknown one has no preset', () => {
  for (const term of ['2025-2030', '2025 - 2030', '2025—2030']) expect(structurePresetOf(term)?.directive.number).toBe('45-CT/TW');
  expect(structurePresetOf('2030 – 2035')).toBeUndefined();
  expect(structurePresetOf('')).toBeUndefined();
});

const targetOf = (term: string, id: string) => structurePresetOf(term)?.targets.find((one) => one.id === id);
test('2020 – 2025 asks for women from 15 %, one of them in the standing committee, and under 40 from 10 %', () => {
  expect(targetOf('2020 – 2025', 'women')).toMatchObject({ atLeast: 15, certain: true });
  expect(targetOf('2020 – 2025', 'womanInStandingCommittee')).toMatchObject({ atLeastPeople: 1, posts: ['standingCommittee'], certain: true });
  expect(targetOf('2020 – 2025', 'under40')).toMatchObject({ atLeast: 10, measure: { age: 40 }, certain: true });
});
test('2025 – 2030 shows its targets without a bound until they are confirmed', () => {
  for (const { label, atLeast, atMost, certain } of structurePresetOf('2025 – 2030')?.targets ?? []) expect([label !== '', atLeast, atMost, certain]).toEqual([true, undefined, undefined, false]);
});
test.each(structurePresets)('$term: every target and every kind of organisation stands once', ({ targets, sizes }) => {
  for (const ids of [targets.map(({ id }) => id), sizes.map(({ id }) => id)]) expect(new Set(ids).size).toBe(ids.length);
});

const advised = (term: string, group: string) => structurePresetOf(term)?.sizes.find(({ id }) => id === group)?.advice ?? [];
test.each([
  ['2020 – 2025', 'base', { committee: 15, standingCommittee: 5, deputySecretary: 2 }],
  ['2025 – 2030', 'communeOfUpToTwo', { committee: 27, standingCommittee: 9, deputySecretary: 2 }],
  ['2025 – 2030', 'communeOfThreeOrMore', { committee: 33, standingCommittee: 11, deputySecretary: 2 }],
] as const)('%s, %s: a committee of the greatest size is as advised, one more is not', (term, group, sizes) => {
  expect(sizeAdvice(advised(term, group), sizes)).toEqual([]);
  expect(sizeAdvice(advised(term, group), { ...sizes, committee: sizes.committee + 1 })).toMatchObject([{ kind: 'tooMany', atMost: sizes.committee }]);
});

describe('the plan templates', () => {
  const way = (id: TemplateId, all: boolean) => planTemplates[id].elections.filter(({ optional }) => all || !optional).map(({ gathering, post }) => `${gathering} ${post}`);
  const first = ['conference inspectionCommittee', 'conference inspectionChair', 'inspection inspectionDeputy'];

  test.each<readonly [TemplateId, readonly string[]]>([
    ['branchSmall', ['congress secretary']],
    ['branch', ['congress branchCommittee', 'congress secretary', 'congress deputySecretary', 'congress delegates']],
    ['allMember', ['congress committee', 'congress delegates', 'conference standingCommittee', 'conference secretary', 'conference deputySecretary', ...first]],
    [
      'delegateDirect',
      ['congress committee', 'congress opinion', 'congress secretary', 'congress delegates', 'conference standingCommittee', 'conference deputySecretary', ...first],
    ],
    ['delegate', ['congress committee', 'congress delegates', 'conference standingCommittee', 'conference secretary', 'conference deputySecretary', ...first]],
    ['twoContents', ['congress delegates']],
  ])('%s elects in this order', (id, elections) => expect(way(id, false)).toEqual(elections));

  test('a small branch elects a deputy only where asked, and no template of two contents a committee', () => {
    expect(way('branchSmall', true)).toContain('congress deputySecretary');
    expect(way('twoContents', true)).not.toContain('congress committee');
  });

  test.each(templateIds)('%s: meetings follow one another, and each after the congress has its heading', (id) => {
    const { elections, meetings, ...template } = planTemplates[id];
    const places = elections.map(({ gathering }) => gatherings.indexOf(gathering));
    expect(template.id).toBe(id);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(elections.map(({ gathering }) => gathering).filter((one) => one !== 'congress'))).toEqual(new Set(Object.keys(meetings)));
  });

  test.each(templateIds)('%s fixes only the number of posts that are single', (id) => {
    for (const { post, seats } of planTemplates[id].elections)
      expect(seats).toBe(['secretary', 'inspectionChair', 'opinion'].includes(post) || (post === 'deputySecretary' && planTemplates[id].branch) ? 1 : undefined);
  });
});
