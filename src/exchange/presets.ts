import { z } from 'zod';
import { gatherings } from '../domain/plan/election.ts';
import { templateIds, type PlanTemplate, type TemplateId } from '../domain/plan/template.ts';
import { posts } from '../domain/posts.ts';
import type { StructurePreset } from '../domain/structure/preset.ts';
import allMember from '../../resources/plans/allMember.json' with { type: 'json' };
import branch from '../../resources/plans/branch.json' with { type: 'json' };
import branchSmall from '../../resources/plans/branchSmall.json' with { type: 'json' };
import delegate from '../../resources/plans/delegate.json' with { type: 'json' };
import delegateDirect from '../../resources/plans/delegateDirect.json' with { type: 'json' };
import twoContents from '../../resources/plans/twoContents.json' with { type: 'json' };
import structure2020 from '../../resources/structure/2020-2025.json' with { type: 'json' };
import structure2025 from '../../resources/structure/2025-2030.json' with { type: 'json' };

const filled = z.string().min(1);
const whole = z.int().min(1);
const percent = z.int().min(0).max(100);
const post = z.enum(posts);

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['women', 'minority', 'renewed', 'reelected']) }),
  z.strictObject({ kind: z.enum(['under', 'over']), age: whole }),
  z.strictObject({ kind: z.literal('between'), from: whole, to: whole }),
]);

const target = z.strictObject({
  id: filled,
  label: filled,
  measure,
  atLeast: z.exactOptional(percent),
  atMost: z.exactOptional(percent),
  atLeastPeople: z.exactOptional(whole),
  about: z.exactOptional(z.literal(true)),
  note: z.exactOptional(filled),
  posts: z.exactOptional(z.array(post)),
  certain: z.boolean(),
});

const advice = z.strictObject({
  post: z.enum([...posts, 'summoned']),
  atLeast: z.exactOptional(whole),
  atMost: z.exactOptional(whole),
  atMostThirdOf: z.exactOptional(post),
  source: filled,
  certain: z.boolean(),
});

const preset = z.strictObject({
  term: filled,
  directive: z.strictObject({ number: filled, date: z.iso.date() }),
  targets: z.array(target),
  sizes: z.array(z.strictObject({ id: filled, label: filled, advice: z.array(advice) })),
});

const template = z.strictObject({
  id: z.enum(templateIds),
  name: filled,
  when: filled,
  kind: z.enum(['allMember', 'delegate']),
  branch: z.boolean(),
  elections: z.array(
    z.strictObject({
      gathering: z.enum(gatherings),
      post,
      title: z.exactOptional(filled),
      seats: z.exactOptional(whole),
      alternates: z.exactOptional(whole),
      optional: z.exactOptional(z.literal(true)),
    }),
  ),
  meetings: z.strictObject({ conference: z.exactOptional(filled), inspection: z.exactOptional(filled) }),
});

/** Structure by term, the newest first. */
export const structurePresets: readonly StructurePreset[] = [structure2025, structure2020].map((one) => preset.parse(one));

/** The plan templates; the plan screen offers them in the order of `templateIds`. */
export const planTemplates: Readonly<Record<TemplateId, PlanTemplate>> = {
  branchSmall: template.parse(branchSmall),
  branch: template.parse(branch),
  allMember: template.parse(allMember),
  delegateDirect: template.parse(delegateDirect),
  delegate: template.parse(delegate),
  twoContents: template.parse(twoContents),
};

const years = (term: string): string => (term.match(/\d+/g) ?? []).join('-');

/** However the dash of the term is written. */
export const structurePresetOf = (term: string): StructurePreset | undefined =>
  structurePresets.find((one) => years(one.term) === years(term));
