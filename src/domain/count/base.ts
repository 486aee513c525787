import { isDeducted, statusesOf, summoned, type Attendance, type ConferenceBase, type MeetingKind } from '../attendance.ts';
import { never } from '../result.ts';
import type { Regulation } from '../regulation.ts';
import type { CountResult, Deduction } from './output.ts';

/** 190-QĐ/TW Điều 30.2, 30.3; for a conference the clause on results by analogy. */
function articleOfBase(kind: MeetingKind, regulation: Regulation): string {
  switch (kind) {
    case 'allMember':
      return regulation.articles.baseAllMember;
    case 'delegate':
      return regulation.articles.baseDelegate;
    case 'conference':
      return regulation.articles.result;
    default:
      return never(kind);
  }
}

/** The base D, derived from one status per person and never from a ballot. */
export function baseOf(kind: MeetingKind, attendance: Attendance, conferenceBase: ConferenceBase, regulation: Regulation): CountResult['base'] {
  const article = articleOfBase(kind, regulation);
  const deductions: Deduction[] = [];
  let value = 0;
  for (const status of statusesOf[kind]) {
    const people = attendance[status] ?? 0;
    if (!isDeducted(kind, status, conferenceBase)) value += people;
    else if (people > 0) deductions.push({ status, people, article });
  }
  return { summoned: summoned(kind, attendance), deductions, value };
}

/** More than half: `2 × votes > D`. */
export const thresholdOf = (base: number): number => Math.floor(base / 2) + 1;
