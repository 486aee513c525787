import { createHash } from 'node:crypto';

// What docs/file-format.md says, written anew: nothing here comes from the program that writes the file.

export type Cell = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, Cell>>;
export type JournalRow = { readonly seq: number; readonly at: string; readonly person: number | null; readonly kind: string; readonly payload: string; readonly hash: string };

/** Every kind of event of the published format. */
export const kinds = [
  'congressCreated', 'congressChanged', 'fileOpened', 'unclosedChecked', 'fileClosed', 'personAdded', 'personChanged', 'personRemoved', 'pinRefused', 'signedIn',
  'rosterReplaced', 'statusChanged', 'meetingAdded', 'meetingChanged', 'credentialsReported', 'credentialsTakenBack', 'allocationSet',
  'targetsSet', 'scriptEdited', 'electionAdded', 'electionsOrdered', 'electionRemoved', 'electionPaused', 'electionResumed', 'electionChanged',
  'roundAdded', 'roundVoided', 'meetingDecided', 'stepTaken', 'stepTakenBack', 'boardChanged', 'listLocked', 'listUnlocked',
  'ballotsIssued', 'ballotsCollected', 'ballotsRecounted', 'unusedCounted', 'entryStarted', 'entryReleased', 'paperSaved', 'paperTakenBack',
  'entryFinished', 'entryReopened', 'bundleMiscounted', 'bundleCounted', 'bundleRecounted', 'paperReread', 'paperRemoved', 'paperRuled',
  'papersConcluded', 'explained', 'explanationsWithdrawn', 'countClosed', 'minutesDetailed', 'minutesPrinted', 'boardSigned', 'resultConfirmed',
  'countReopened', 'paperPrinted', 'paperSigned',
] as const;
export type Kind = (typeof kinds)[number];

/** The columns of every table, in the order of the published format. */
export const columns: Readonly<Record<string, readonly string[]>> = {
  journal: ['seq', 'at', 'person', 'kind', 'payload', 'hash'],
  congress: ['id', 'regulation', 'organisation', 'meeting', 'settings', 'branch', 'tone_order', 'counting', 'announce', 'targets', 'rehearsal'],
  script: ['key', 'text'],
  meeting: ['id', 'gathering', 'words', 'place', 'date', 'allocation', 'summoned', 'present', 'reported_at'],
  person: ['id', 'name', 'role', 'salt', 'hash', 'removed', 'refused', 'refused_at'],
  roster: ['meeting', 'id', 'place', 'name', 'birth_year', 'gender', 'unit', 'ethnicity', 'substitute', 'status'],
  election: ['id', 'meeting', 'place', 'opinion_for', 'paused', 'paused_at', 'answer', 'answered_at', 'over_at'],
  round: [
    'id', 'election', 'fixed', 'details', 'locked_at', 'list_vote', 'issued', 'present_at_vote', 'spoiled', 'attendance', 'delegations', 'issued_at',
    'collected', 'unused', 'entries', 'concluded_at', 'closed_at', 'result', 'signed_at', 'confirmed_at', 'voided', 'voided_vote', 'voided_at', 'decisions', 'version',
    'minutes', 'explanations',
  ],
  nominee: ['round', 'place', 'name', 'birth_year', 'gender', 'ethnicity', 'incumbent', 'note', 'origin', 'support', 'attending', 'withdrawal', 'opinion'],
  step: ['round', 'kind', 'data', 'person', 'at'],
  bundle: ['round', 'bundle', 'papers', 'miscount'],
  entry: ['round', 'bundle', 'entry', 'person', 'typist', 'reader', 'opened', 'opened_with', 'counted', 'counted_with'],
  reading: ['round', 'bundle', 'entry', 'place', 'marks', 'aside', 'batch', 'person', 'at'],
  reread: ['round', 'bundle', 'position', 'marks', 'aside', 'person', 'at'],
  removal: ['round', 'bundle', 'position', 'note', 'person', 'at'],
  ruling: ['round', 'bundle', 'position', 'ruling', 'votes_for', 'person', 'at'],
  paper: ['id', 'kind', 'round', 'meeting', 'version', 'at', 'head', 'sha256', 'content', 'bytes', 'replaced_by', 'confirmed_by', 'recorded_by', 'confirmed_at'],
  signature: ['paper', 'no', 'place', 'signer', 'serial', 'sha256', 'bytes', 'person', 'at'],
};

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
export const genesis = sha256('kiemphieu/1');

/** Keys in the order of their code units, nothing between the parts, no key without a value. */
export function plainJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(plainJson).join(',')}]`;
  const keys = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined).toSorted((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${plainJson((value as Record<string, unknown>)[key])}`).join(',')}}`;
}

export const linkOf = (previous: string, { seq, at, person, kind, payload }: JournalRow): string =>
  sha256(`${previous}\n${plainJson({ at, kind, person, seq })}\n${payload}`);
