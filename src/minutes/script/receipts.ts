import type { Content } from 'pdfmake/interfaces.js';
import type { Organisation } from '../../domain/count/input.ts';
import { grouped } from '../../domain/figures.ts';
import { documentPdf } from '../layout/bytes.ts';
import { headingBlock, titleBlock } from '../layout/heading.ts';
import { margins, sizes } from '../layout/measures.ts';
import { signed } from '../layout/signatures.ts';
import { footerOf } from '../model.ts';
import type { Print } from '../source.ts';
import { fill, upper } from '../texts.ts';
import { congressHeading } from './cover.ts';
import { sheetsDocument } from './document.ts';
import { inWords } from './in-words.ts';
import { texts } from './steps.ts';

export type Receipt = {
  readonly delegation: string;
  readonly ballots: number;
  /** Head of the delegation; not known: a line for the pen. */
  readonly receiver?: string;
};

export type ReceiptsSource = Print & {
  readonly organisation: Organisation;
  /** `Bầu Ban Chấp hành …` */
  readonly election: string;
  readonly round: number;
  /** Who gives, of the board; not known: a line for the pen. */
  readonly giver?: string;
  readonly rehearsal?: boolean;
  readonly printedAt?: string;
  readonly receipts: readonly Receipt[];
};

/** One receipt for each delegation that is given its ballots together; two to a page where they fit. */
export const receiptsPdf = (source: ReceiptsSource): Promise<Uint8Array> =>
  documentPdf(
    sheetsDocument({
      title: texts.receipt.title,
      made: source.printedAt ?? `${source.organisation.date}T00:00:00Z`,
      rehearsal: source.rehearsal === true,
      footer: footerOf(source),
      content: source.receipts.map((one, at) => sheet(source, one, at)),
    }),
  );

const textWidth = 595.28 - margins.left - margins.right;

/** Along which two receipts are cut apart. */
const cut: Content = {
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, dash: { length: 4 } }],
  margin: [0, 20, 0, 20],
};

const sheet = (source: ReceiptsSource, one: Receipt, at: number): Content => ({
  stack: [...(at % 2 === 0 ? [] : [cut]), ...receipt(source, one)],
  unbreakable: true,
  fontSize: sizes.table,
  lineHeight: 1,
  ...(at > 0 && at % 2 === 0 ? { pageBreak: 'before' as const } : {}),
});

function receipt({ organisation, election, round, giver }: ReceiptsSource, { delegation, ballots, receiver }: Receipt): readonly Content[] {
  const lines = texts.receipt;
  const words: readonly string[] = [
    fill(lines.delegation, { delegation }),
    fill(lines.ballots, { ballots: grouped(ballots), words: inWords(ballots) }),
    lines.checked,
  ];
  return [
    headingBlock(congressHeading(organisation, texts.counters.board.board)),
    titleBlock({ title: upper(lines.title), about: [election, fill(lines.round, { round: String(round) })] }),
    ...signed(
      { stack: words.map((text) => ({ text, margin: [0, 0, 0, 2] })) },
      {
        left: { titles: [upper(lines.receiver), upper(lines.receiverRole)], ...(receiver === undefined ? {} : { name: receiver }) },
        right: { titles: [upper(lines.giver), `T/M ${upper(texts.counters.board.board)}`], ...(giver === undefined ? {} : { name: giver }) },
        othersTitle: '',
        others: [],
      },
    ),
  ];
}
