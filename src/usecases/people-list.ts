import { statusesOf } from '../domain/attendance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readPeopleList, type PeopleSource } from '../exchange/people-list/people-list.ts';
import { templateXlsx } from '../exchange/people-list/template.ts';
import { readMeeting } from '../store/read/meeting.ts';
import { fault, type Fault } from './fault.ts';
import type { ListPreview } from './views.ts';
import type { OpenFile } from './workspace.ts';

export type ListKind = PeopleSource['kind'];
export type TemplateKind = 'roster' | 'candidates';

/** What a list says before anything of it is taken; `meeting`: whose statuses it may hold. */
export async function previewList(file: OpenFile, kind: ListKind, bytes: Uint8Array, meeting?: number): Promise<Result<ListPreview, Fault>> {
  const held = meeting === undefined ? undefined : readMeeting(file.store, meeting);
  const source: PeopleSource = kind === 'text' ? { kind, text: new TextDecoder().decode(bytes) } : { kind, bytes };
  const read = await readPeopleList(source, held === undefined ? [] : statusesOf[held.kind]);
  return read.ok ? read : err(fault(read.error.code === 'LIST_EMPTY' ? 'SHEET_EMPTY' : read.error.code));
}

/** A blank sheet with the headings that the reader knows. */
export const listTemplate = async (kind: TemplateKind): Promise<Result<Uint8Array, Fault>> => ok(await templateXlsx(kind));
