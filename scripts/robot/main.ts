import { twoStations } from './stations.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const size = { ballots: option('ballots', 350), names: option('names', 60), seats: option('seats', 57) };
const pace = { key: option('key', 180), turn: option('turn', 500) };

const { typed, agreed } = await twoStations(size, pace);
console.log(`${size.ballots} ballots × ${size.names} names, two entries, two stations; a key in ${pace.key} ms, ${pace.turn} ms to the next paper`);
for (const [at, bundles] of typed.entries()) {
  const sum = (of: (one: (typeof bundles)[number]) => number): number => bundles.reduce((all, one) => all + of(one), 0);
  const papers = sum((one) => one.papers);
  const rate = papers / (sum((one) => one.milliseconds) / 60_000);
  console.log(`station ${at + 1}: ${papers} papers, ${(sum((one) => one.keys) / papers).toFixed(1)} keys each, ${rate.toFixed(1)} papers a minute, ${sum((one) => one.waited)} waited for the machine`);
}
console.log(agreed ? 'both entries of every bundle agree' : 'the entries do not agree');
process.exitCode = agreed ? 0 : 1;
