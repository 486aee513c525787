import { join } from 'node:path';
import { ok, type Result } from '../../domain/result.ts';
import { unitTableXlsx } from '../../exchange/unit-table/template.ts';
import { isPlainName, realName } from '../file-names.ts';
import { fault, type Fault } from '../fault.ts';
import type { RollupInput, RollupView } from '../views.ts';
import type { Workspace } from '../workspace.ts';
import { gather, type CongressFile } from './gather.ts';
import { rollupPaper } from './paper.ts';

/** What the chosen files of the data folder, count files and a table come to. */
export const previewRollup = (workspace: Workspace, { files, counts, table, planned }: RollupInput): Promise<Result<RollupView, Fault>> =>
  gather({
    congresses: [...new Set(files)].map((name) => congressFile(workspace, name)),
    counts: counts.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
    ...(table === undefined ? {} : { table: { kind: table.kind, bytes: new Uint8Array(Buffer.from(table.bytes, 'base64')) } }),
    ...(planned === undefined ? {} : { planned }),
  });

export async function printRollup(workspace: Workspace, input: RollupInput): Promise<Result<Uint8Array, Fault>> {
  const view = await previewRollup(workspace, input);
  return view.ok ? rollupPaper(view.value, input.reporter, workspace.now()) : view;
}

export const rollupTemplate = async (): Promise<Result<Uint8Array, Fault>> => ok(await unitTableXlsx());

/** Reading the open file by another way would let go of its lock. */
function congressFile(workspace: Workspace, asked: string): CongressFile {
  const name = isPlainName(asked) ? realName(workspace.dir, asked) : undefined;
  if (name === undefined) return { name: asked, path: '', fault: fault('NO_SUCH_FILE') };
  const path = join(workspace.dir, name);
  return workspace.current()?.name === name ? { name, path, fault: fault('UNIT_OPEN') } : { name, path };
}
