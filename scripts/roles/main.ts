import { walkRoutes } from '../../src/api/walk/walk.ts';
import { tableOf } from './table.ts';

const walked = await walkRoutes();
process.stdout.write(`${tableOf(walked.lines)}\n`);
const routes = new Set(walked.lines.map(({ route }) => route)).size;
process.stdout.write(`${routes} routes, ${walked.requests} requests, ${walked.checks} checks, ${walked.deviations.length} deviations\n`);
for (const one of walked.deviations) process.stdout.write(`deviation: ${one}\n`);
process.exitCode = walked.deviations.length > 0 ? 1 : 0;
