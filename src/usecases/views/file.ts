import type { Person } from './congress.ts';

/** `kept`: a backup was restored in its place; kept to be looked at. */
export type FileEntry = { readonly name: string; readonly title: string; readonly changedAt: string; readonly rehearsal: boolean; readonly kept?: true };

/** A backup as it was made and checked. */
export type BackupEntry = { readonly dir: string; readonly name: string; readonly head: string; readonly events: number; readonly at: string };

/** The second place: a folder of this machine, another disk; none where absent. */
export type BackupPlace = { readonly backupDir?: string };

export type FileStanding = { readonly title: string; readonly head: string; readonly events: number; readonly changedAt: string; readonly closed: boolean };

/**
 * How the backup stands to the file it replaces. newer: it goes on from the file's last event. older: the file goes on from
 * the backup's. same: one and the same. apart: neither has the other's last event. other: another congress. unreadable: nobody can say.
 */
export type RestoreRelation = 'newer' | 'older' | 'same' | 'apart' | 'other' | 'unreadable';

/** Acts of people outside the counting desk: whoever gives up the events of a file gives these up. */
export type GreatAct = 'ballotsIssued' | 'ballotsCollected' | 'papersConcluded' | 'countClosed' | 'countReopened' | 'minutesPrinted' | 'boardSigned' | 'resultConfirmed' | 'roundVoided';

/** What the replaced file has and the backup has not: papers saved, and the acts, each with its election and the number of its round. */
export type GivenUp = { readonly papers: number; readonly acts: readonly { readonly kind: GreatAct; readonly title: string; readonly round: number; readonly number: number; readonly at: string }[] };

/** `replaced` and `relation` absent: nothing has the name yet. `mayReplace`: one of them agrees by the own PIN; absent: nobody is asked. `keptAs`: the replaced file's name from now on. */
export type RestoreView = { readonly backup: FileStanding; readonly replaced?: FileStanding; readonly relation?: RestoreRelation; readonly mayReplace?: readonly Person[]; readonly givenUp?: GivenUp; readonly keptAs?: string };
