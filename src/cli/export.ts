import { readArguments } from './args.ts';
import { printFaults, say } from './say.ts';

/** `kiemphieu export`: count file, result and minutes of each counted round. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args, ['dir']);
  if (!read.ok) {
    printFaults([read.error]);
    return 1;
  }
  const dir = read.value.options['dir'];
  if (dir === undefined) {
    printFaults([{ code: 'E101', path: '--dir', message: 'thiếu thư mục để ghi' }]);
    return 1;
  }
  const { exportFile } = await import('../usecases/export.ts');
  const written = await exportFile(read.value.file, dir);
  if (written.ok) return 0;
  say(written.error.message);
  return 1;
}
