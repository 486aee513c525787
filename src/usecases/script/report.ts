import { never } from '../../domain/result.ts';
import type { Block, PaperModel } from '../../minutes/paper.ts';
import { reportPaper } from '../papers/report.ts';
import type { Standing } from '../plan/standing.ts';
import type { OpenFile } from '../workspace.ts';

/** What the head reads of a result: the sentences and the names of the spoken report, only once the presidium has agreed. */
export function reportOf(file: OpenFile, { round }: Standing): readonly string[] | undefined {
  if (round.row.confirmedAt === undefined || round.row.voided !== undefined) return undefined;
  const draft = reportPaper(file, round.id, { printedAt: round.row.confirmedAt });
  return draft.ok && draft.value.kind === 'paper' ? linesIn(draft.value.model) : undefined;
}

/** Without the greeting and the ending, which the script has itself. */
function linesIn({ parts }: PaperModel): readonly string[] {
  return parts.flatMap(({ sections, closing }) => [...sections.flatMap(({ blocks }) => blocks).slice(2), ...closing.blocks.slice(0, -1)]).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'fact':
      return [`${block.label}: ${block.value}`];
    case 'pen':
    case 'bars':
      return [];
    case 'table':
      return block.rows.map((row) => personLine(block.columns.map(({ title }) => title), row));
    default:
      return never(block);
  }
}

/** `3. Nguyễn Thị An: số phiếu 117, một trăm mười bảy; 84,78 %` */
function personLine(titles: readonly string[], [order = '', name = '', votes = '', ...rest]: readonly string[]): string {
  const words = rest.slice(0, -1).map((one) => one.toLocaleLowerCase('vi'));
  return `${order}. ${name}: ${[`${(titles[2] ?? '').toLocaleLowerCase('vi')} ${votes}`, ...words].join(', ')}; ${rest.at(-1) ?? ''} %`;
}
