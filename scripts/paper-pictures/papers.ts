import { agreeOf, ballotOf } from '../../src/minutes/ballot/fixture.ts';
import { ballotPdf } from '../../src/minutes/ballot/layout.ts';
import { ballotModel } from '../../src/minutes/ballot/model.ts';
import { boxSealingModel } from '../../src/minutes/box-sealing/model.ts';
import { coversPdf } from '../../src/minutes/bundle/covers.ts';
import { covers } from '../../src/minutes/bundle/fixture.ts';
import { entryLogPdf } from '../../src/minutes/bundle/log.ts';
import { contentsPdf } from '../../src/minutes/contents/contents.ts';
import { destructionModel } from '../../src/minutes/destruction/model.ts';
import { conference, congress, withNames } from '../../src/minutes/election-minutes/fixture.ts';
import { electionMinutesModel } from '../../src/minutes/election-minutes/model.ts';
import { secretary, sourceOf } from '../../src/minutes/fixture.ts';
import { handOverModel } from '../../src/minutes/hand-over/model.ts';
import { instructionsModel } from '../../src/minutes/instructions/model.ts';
import { documentPdf } from '../../src/minutes/layout/bytes.ts';
import { layout } from '../../src/minutes/layout.ts';
import { boxSealing, destruction, handOver, instructions, sealed, withdrawal, without } from '../../src/minutes/of-round-fixture.ts';
import type { PaperModel } from '../../src/minutes/paper.ts';
import { minutesPdf } from '../../src/minutes/pdf.ts';
import { proposalModel } from '../../src/minutes/proposal/model.ts';
import { reportModel } from '../../src/minutes/report/model.ts';
import { cityReport } from '../../src/minutes/rollup/fixture.ts';
import { rollupModel } from '../../src/minutes/rollup/model.ts';
import { bookletPdf } from '../../src/minutes/script/booklet.ts';
import { booklet, committeeFacts } from '../../src/minutes/script/fixture.ts';
import { receiptsPdf } from '../../src/minutes/script/receipts.ts';
import { withdrawalModel } from '../../src/minutes/withdrawal/model.ts';
import { agreed, asked, largeBoard, seatsFor, sent, struck } from './counts.ts';
import { contents, enteredBundle, logOf, receipts } from './rounds.ts';

type Paper = () => Promise<Uint8Array>;

const modelled = (model: () => PaperModel): Paper => async () => documentPdf(layout(model()));
const head = 'a1b2c3d4e5f60718'.repeat(4);
const printed = { head, printedAt: '2025-05-20T04:05:00Z', version: { number: 1 } } as const;

const sizes = [3, 20, 60, 220];

/** Papers that have to look right however many names there are. */
const byNames: Readonly<Record<string, (names: number) => Paper>> = {
  'ballot-strike': (names) => () => ballotPdf(ballotModel(ballotOf(names))),
  'ballot-agree': (names) => () => ballotPdf(ballotModel(agreeOf(names))),
  instructions: (names) => modelled(() => {
    const { facts, names: list, ...source } = instructions(names);
    return instructionsModel({ ...source, names: list, facts: { ...facts, seats: seatsFor(names) } });
  }),
  'entry-log': (names) => () => entryLogPdf(logOf(names)),
  'minutes-strike': (names) => () => minutesPdf({ ...sourceOf(struck(names)), ...printed }),
  'minutes-agree': (names) => () => minutesPdf({ ...sourceOf(agreed(names)), ...printed }),
  'minutes-delegates': (names) => () => minutesPdf({ ...sourceOf(sent(names)), ...printed }),
  'minutes-opinion': (names) => () => minutesPdf({ ...sourceOf(asked(names)), ...printed }),
  report: (names) => modelled(() => reportModel({ ...sourceOf(struck(names)), ...printed, announce: 'all' })),
  'election-minutes': (names) => modelled(() => electionMinutesModel({ ...withNames(names, seatsFor(names)), ...printed })),
  proposal: (names) => modelled(() => proposalModel({ ...withNames(names, seatsFor(names)), ...printed })),
};

const others: Readonly<Record<string, Paper>> = {
  'ballot-rehearsal': () => ballotPdf(ballotModel(ballotOf(3, { rehearsal: true }))),
  'minutes-rehearsal': () => minutesPdf({ ...sourceOf({ ...struck(3), rehearsal: true }), ...printed }),
  'minutes-one-name': () => minutesPdf({ ...sourceOf(secretary), ...printed }),
  'minutes-large-board': () => minutesPdf({ ...sourceOf(largeBoard), ...printed }),
  'instructions-one-name': modelled(() => instructionsModel({ ...instructions(1), facts: { ...committeeFacts, list: ['Trần Văn Bình'], seats: 1 } })),
  'report-elected': modelled(() => reportModel({ ...sourceOf(struck(20)), ...printed, announce: 'elected' })),
  'election-minutes-two': modelled(() => electionMinutesModel({ ...congress, ...printed })),
  'election-minutes-conference': modelled(() => electionMinutesModel({ ...without(conference, 'credentials', 'organisations'), ...printed })),
  'proposal-two': modelled(() => proposalModel({ ...congress, ...printed })),
  'rollup-046': modelled(() => rollupModel(cityReport)),
  'box-sealing': modelled(() => boxSealingModel(boxSealing)),
  'bundle-covers': () => coversPdf(covers),
  'bundle-covers-entered': () => coversPdf({ ...covers, bundles: [enteredBundle], rehearsal: true }),
  'hand-over': modelled(() => handOverModel(handOver([sealed(), sealed({ round: 2, bundles: [50, 50, 38] }), sealed({ election: { post: 'secretary' }, bundles: [138] })]))),
  destruction: modelled(() => destructionModel(destruction([sealed(), sealed({ election: { post: 'secretary' }, bundles: [138] })]))),
  withdrawal: modelled(() => withdrawalModel(withdrawal)),
  receipts: () => receiptsPdf(receipts),
  booklet: () => bookletPdf(booklet),
  contents: () => contentsPdf(contents),
};

/** Every paper that is looked at, by the name of its picture. */
export const papers: ReadonlyMap<string, Paper> = new Map([
  ...Object.entries(byNames).flatMap(([name, of]) => sizes.map((names): readonly [string, Paper] => [`${name}-${String(names).padStart(3, '0')}`, of(names)])),
  ...Object.entries(others),
]);
