import allMember from '../../resources/plans/allMember.json' with { type: 'json' };
import branch from '../../resources/plans/branch.json' with { type: 'json' };
import branchSmall from '../../resources/plans/branchSmall.json' with { type: 'json' };
import delegate from '../../resources/plans/delegate.json' with { type: 'json' };
import delegateDirect from '../../resources/plans/delegateDirect.json' with { type: 'json' };
import twoContents from '../../resources/plans/twoContents.json' with { type: 'json' };
import type { Gathering } from '../../src/domain/plan/election.ts';
import type { PlanTemplate } from '../../src/domain/plan/template.ts';
import type { ElectionState } from '../../src/usecases/views.ts';

/** The plans that a congress can begin with, the smallest first. */
export const templates = [branchSmall, branch, allMember, delegate, delegateDirect, twoContents] as unknown as readonly PlanTemplate[];

export const templateIn = (id: string): PlanTemplate | undefined => templates.find((one) => one.id === id);

export const gatheringName: Readonly<Record<Gathering, string>> = {
  congress: 'Đại hội',
  conference: 'Hội nghị lần thứ nhất của cấp ủy',
  inspection: 'Hội nghị lần thứ nhất của Ủy ban Kiểm tra',
};

/** Where an election stands, in a word; while it is open its stage says more. */
export const stateName: Readonly<Record<Exclude<ElectionState, 'open'>, string>> = {
  waits: 'chưa đến',
  paused: 'tạm dừng – xin ý kiến cấp trên',
  decide: 'chờ quyết định',
  complete: 'bầu xong',
  short: 'còn thiếu, dừng lại',
  reportedUp: 'báo cáo cấp trên – chỉ định',
};
