import { err, ok, type Result } from '../domain/result.ts';
import type { FileFault } from '../usecases/count-file.ts';
import { readArguments } from './args.ts';
import { printFaults } from './say.ts';

const defaults = { ballots: 140, names: 17, seats: 15, seed: 1 } as const;
const limits = { ballots: 100_000, names: 250, seats: 250, seed: 1_000_000_000 } as const;
type SampleOptions = Record<keyof typeof defaults, number>;

/** `kiemphieu sample`: a finished rehearsal congress made from a seed. */
export async function sampleCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args, Object.keys(defaults));
  const options = read.ok ? sizes(read.value.options) : read;
  if (!read.ok || !options.ok) {
    printFaults([read.ok && !options.ok ? options.error : (read as { error: FileFault }).error]);
    return 2;
  }
  const { writeSample } = await import('../usecases/sample.ts');
  const written = await writeSample(read.value.file, options.value);
  if (written.ok) return 0;
  printFaults([{ code: 'E102', path: read.value.file, message: written.error.message }]);
  return 2;
}

function sizes(options: Readonly<Record<string, string>>): Result<SampleOptions, FileFault> {
  const chosen: SampleOptions = { ...defaults };
  for (const key of ['ballots', 'names', 'seats', 'seed'] as const) {
    const text = options[key];
    if (text === undefined) continue;
    const least = key === 'seed' ? 0 : 1;
    if (!/^\d{1,9}$/.test(text) || Number(text) < least || Number(text) > limits[key])
      return err({ code: 'E101', path: `--${key}`, message: `cần số nguyên từ ${least} đến ${limits[key]}` });
    chosen[key] = Number(text);
  }
  return ok(chosen);
}
