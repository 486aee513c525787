import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, type Result } from '../../domain/result.ts';
import type { TableKind } from '../../exchange/unit-table/unit-table.ts';
import { writeWhole } from '../../exchange/write-whole.ts';
import { extension } from '../file-names.ts';
import type { FileFault } from '../count-file.ts';
import type { Fault } from '../fault.ts';
import type { Reporter, RollupView } from '../views.ts';
import type { CountFile } from './count-units.ts';
import { gather, type CongressFile } from './gather.ts';
import { rollupPaper, rollupText } from './paper.ts';

export type Paths = { readonly paths: readonly string[]; readonly table?: string | undefined; readonly planned?: number | undefined };

const unreadable = (path: string): FileFault => ({ code: 'E102', path, message: 'không đọc được tệp này; kiểm tra tên và quyền đọc' });

/** Congress files and count files, and those that lie in a folder; a name that leads nowhere is a fault of the command. */
export async function gatherPaths({ paths, table, planned }: Paths): Promise<Result<RollupView, readonly FileFault[]>> {
  const congresses: CongressFile[] = [];
  const counts: CountFile[] = [];
  const faults: FileFault[] = [];
  for (const path of paths.flatMap((one) => filesIn(one, faults))) {
    if (path.endsWith(extension)) congresses.push({ name: basename(path), path });
    else if (path.endsWith('.json')) takeBytes(path, faults, (bytes) => counts.push({ name: basename(path), bytes }));
    else faults.push({ code: 'E101', path, message: 'cần tệp đại hội (.kiemphieu), tệp kiểm phiếu (.json) hoặc thư mục' });
  }
  const kind = table === undefined ? undefined : kindOf(table);
  if (table !== undefined && kind === undefined) faults.push({ code: 'E101', path: '--table', message: 'cần bảng .xlsx hoặc .csv' });
  let bytes: Uint8Array | undefined;
  if (table !== undefined && kind !== undefined) takeBytes(table, faults, (read) => (bytes = read));
  if (faults.length > 0) return err(faults);
  const view = await gather({ congresses, counts, ...(bytes === undefined || kind === undefined ? {} : { table: { kind, bytes } }), ...(planned === undefined ? {} : { planned }) });
  if (!view.ok) return err([commandFault(view.error)]);
  const refused = view.value.refused.map(({ cell, reason }): FileFault => ({ code: 'E107', path: `--table ${cell}`, message: reason }));
  return refused.length > 0 ? err(refused) : view;
}

export const commandFault = ({ field, message }: Fault): FileFault => ({ code: field === 'planned' ? 'E101' : 'E107', path: `--${field ?? 'pdf'}`, message });

const kindOf = (path: string): TableKind | undefined => (['xlsx', 'csv'] as const).find((kind) => path.toLowerCase().endsWith(`.${kind}`));

/** A folder stands for the files in it, not for those in its folders. */
function filesIn(path: string, faults: FileFault[]): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => !name.startsWith('.') && (name.endsWith(extension) || name.endsWith('.json')));
    if (names.length === 0) faults.push({ code: 'E102', path, message: 'thư mục này không có tệp .kiemphieu hay .json nào' });
    return names.toSorted((a, b) => a.localeCompare(b, 'vi')).map((name) => join(path, name));
  } catch {
    faults.push(unreadable(path));
    return [];
  }
}

function takeBytes(path: string, faults: FileFault[], take: (bytes: Uint8Array) => void): void {
  try {
    take(readFileSync(path));
  } catch {
    faults.push(unreadable(path));
  }
}

export type Written = { readonly pdf: string; readonly json?: string | undefined; readonly reporter: Reporter; readonly made: string };

/** The paper and the figures, both or neither. */
export async function writeRollup(view: RollupView, { pdf, json, reporter, made }: Written): Promise<Result<undefined, { readonly fault: FileFault } | { readonly path: string }>> {
  const paper = await rollupPaper(view, reporter, made);
  if (!paper.ok) return err({ fault: commandFault(paper.error) });
  return writeWhole([{ path: pdf, bytes: paper.value }, ...(json === undefined ? [] : [{ path: json, bytes: new TextEncoder().encode(rollupText(view)) }])]);
}
