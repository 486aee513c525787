import { tamper } from './tamper.ts';

const at = process.argv.indexOf('--rows');
const rows = at < 0 ? 5 : Number(process.argv[at + 1]);
const { made, refused, missed } = await tamper(rows);
process.stdout.write(`${made} changes made one at a time, ${made - missed.length} found, ${missed.length} missed; ${refused} the database itself refused\n`);
for (const one of missed) process.stdout.write(`missed: ${one}\n`);
process.exitCode = missed.length > 0 ? 1 : 0;
