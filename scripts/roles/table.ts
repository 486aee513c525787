import { callers } from '../../src/api/walk/callers.ts';
import { nameOf } from '../../src/api/walk/route.ts';
import type { Seen } from '../../src/api/walk/seen.ts';
import type { Line } from '../../src/api/walk/walk.ts';

const marks: Readonly<Record<Seen, string>> = { allowed: 'yes', refused: 'no', 'no session': '-' };
const legend = 'yes: let in; no: refused for the role (403); -: no session (401). With ballots out only where somebody else is let in.';

const answers = ({ seen }: Line): readonly string[] => callers.map((caller) => marks[seen[caller]]);
const needsOf = ({ route: { needs, begun }, moment }: Line): string => {
  const now = moment === 'begun' ? (begun ?? needs) : needs;
  return typeof now === 'string' ? now : now.join(', ');
};

/** Routes × callers as they were seen. */
export function tableOf(lines: readonly Line[]): string {
  const planned = new Map(lines.filter(({ moment }) => moment === 'planned').map((line) => [line.route, answers(line).join()]));
  const shown = lines.filter((line) => line.moment === 'planned' || planned.get(line.route) !== answers(line).join());
  const rows = [
    ['route', 'needs', ...callers],
    ...shown.map((line) => [`${nameOf(line.route)}${line.moment === 'begun' ? ' (ballots out)' : ''}`, needsOf(line), ...answers(line)]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return [legend, '', ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())].join('\n');
}
