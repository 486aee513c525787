import allMember from '../../resources/plans/allMember.json' with { type: 'json' };
import branch from '../../resources/plans/branch.json' with { type: 'json' };
import branchSmall from '../../resources/plans/branchSmall.json' with { type: 'json' };
import delegate from '../../resources/plans/delegate.json' with { type: 'json' };
import delegateDirect from '../../resources/plans/delegateDirect.json' with { type: 'json' };
import twoContents from '../../resources/plans/twoContents.json' with { type: 'json' };
import { templateIds, type PlanTemplate, type TemplateElection, type TemplateId } from '../../src/domain/plan/template.ts';
import type { Gathering } from '../../src/domain/plan/election.ts';
import { postName } from './elections.ts';

const byId = { allMember, branch, branchSmall, delegate, delegateDirect, twoContents } as Readonly<Record<TemplateId, PlanTemplate>>;

/** In the order in which they are offered. */
export const templates: readonly PlanTemplate[] = templateIds.map((id) => byId[id]);

export const templateNamed = (id: string): PlanTemplate | undefined => templates.find((one) => one.id === id);

const nameOf = ({ title, post }: TemplateElection): string => title ?? postName[post];

/** What a template lays out, in one line a meeting; `optional` only if asked for. */
export function contentsOf({ elections, meetings }: PlanTemplate, optional: boolean): readonly { readonly meeting: string; readonly elections: string }[] {
  const wanted = elections.filter((one) => optional || one.optional !== true);
  return (['congress', 'conference', 'inspection'] as const).flatMap((gathering) => {
    const held = wanted.filter((one) => one.gathering === gathering);
    return held.length === 0 ? [] : [{ meeting: meetings[gathering] ?? 'Tại Đại hội', elections: held.map(nameOf).join(', ') }];
  });
}

export const optionalOf = ({ elections }: PlanTemplate): string => elections.filter((one) => one.optional).map(nameOf).join(', ');

/** Heading words of a meeting after the congress, as papers usually have them. */
export const meetingWords: Readonly<Record<Exclude<Gathering, 'congress'>, string>> = {
  conference: 'Hội nghị lần thứ nhất Ban Chấp hành',
  inspection: 'Hội nghị lần thứ nhất Ủy ban Kiểm tra',
};

export const afterNames: Readonly<Record<keyof typeof meetingWords, string>> = {
  conference: 'Hội nghị của cấp ủy mới',
  inspection: 'Hội nghị của Ủy ban Kiểm tra',
};
