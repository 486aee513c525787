// Compares the picture of every printed paper with the one that is stored.
//   --renew        stores the pictures of today
//   --every-page   draws every page at readable size into reports/paper-pictures
//   any word       only the papers whose name holds it
import { ensureInstalled, runTool } from './setup.mjs';

const given = process.argv.slice(2);
const mode = given.includes('--renew') ? 'renew' : given.includes('--every-page') ? 'every-page' : 'compare';
const words = given.filter((one) => !one.startsWith('--'));

await ensureInstalled();
const only = words.length === 0 ? [] : ['--testNamePattern', words.join('|')];
process.exit(runTool('vitest/vitest.mjs', ['run', 'scripts/paper-pictures/paper-pictures.test.ts', ...only], { env: { PAPER_PICTURES: mode } }));
