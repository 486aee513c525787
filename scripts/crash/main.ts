import { crash } from './crash.ts';

const at = process.argv.indexOf('--times');
const times = at < 0 ? 100 : Number(process.argv[at + 1]);
const { kills, acknowledged, lost, doubled, chains, troubles, seconds } = await crash(times);
for (const one of troubles) process.stdout.write(`${one}\n`);
process.stdout.write(`${kills} kills, ${acknowledged} ballots acknowledged, ${lost} lost, ${doubled} doubled, ${chains} broken chains, ${troubles.length} other troubles, ${seconds} s\n`);
process.exitCode = lost + doubled + chains + troubles.length > 0 ? 1 : 0;
