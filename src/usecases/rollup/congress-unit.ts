import { factsOf, type Told } from '../../domain/rollup/facts.ts';
import type { Unit } from '../../domain/rollup/unit.ts';
import { err, never, ok, type Result } from '../../domain/result.ts';
import { openCopy } from '../../store/copy.ts';
import type { Store } from '../../store/store.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readMeetings } from '../../store/read/meeting.ts';
import { fault, ofStore, type Fault } from '../fault.ts';
import { isOver, standingsOf, type Standing } from '../plan/standing.ts';
import { titleOf } from '../titles.ts';
import { thrownFault } from '../thrown.ts';
import { formatOf, formatVersion, verifyFile, type Broken } from '../verify.ts';

/** A congress file of a unit, to be read only: nothing is taken from one that the independent reader does not hold for right. */
export function congressUnit(path: string, name: string): Result<Unit, Fault> {
  try {
    const verdict = verifyFile(path);
    if (verdict === undefined) return err(unread(formatOf(path)));
    if (verdict.broken !== undefined) return err(fault('UNIT_UNSOUND', { rule: ruleOf(verdict.broken) }));
    const copy = openCopy(path);
    if (!copy.ok) return err(ofStore(copy.error));
    try {
      // What is read is what was verified.
      return copy.value.head().head === verdict.head ? unitIn(copy.value, name) : err(fault('UNIT_CHANGING'));
    } finally {
      copy.value.close();
    }
  } catch (error) {
    const problem = thrownFault(error);
    return err(problem.code === 'TROUBLE' ? fault('UNIT_UNREADABLE') : problem);
  }
}

function unread(format: number | undefined): Fault {
  if (format === undefined || format === formatVersion) return fault('UNIT_UNREADABLE');
  return format < formatVersion ? fault('UNIT_EARLIER') : fault('FILE_NEWER');
}

function unitIn(store: Store, file: string): Result<Unit, Fault> {
  const { organisation, meeting, rehearsal } = readCongress(store);
  if (rehearsal !== undefined) return err(fault('UNIT_REHEARSAL'));
  const meetings = readMeetings(store);
  const standings = standingsOf({ name: file, store, counting: new Map() }).filter(({ round }) => round.details.post !== 'opinion');
  const elections = standings.map((standing): Told => toldOf(standing, meetings.find(({ id }) => id === standing.stored.meeting)?.gathering === 'congress'));
  if (!elections.some(({ over }) => over)) return err(fault('UNIT_UNCONFIRMED'));
  const date = meetings.find(({ gathering }) => gathering === 'congress')?.date ?? organisation.date;
  const facts = factsOf({ name: organisation.name, ...(meeting === 'conference' ? {} : { kind: meeting }), year: Number(date.slice(0, 4)), elections });
  return ok({ source: 'counted', file, open: standings.flatMap(({ state, round }) => (isOver(state) ? [] : [titleOf(round.details)])), ...facts });
}

/** Only confirmed rounds; one that is being counted is no part of it. */
const toldOf = ({ stored, round, past, outcome, dependence, state }: Standing, atCongress: boolean): Told => ({
  post: round.details.post,
  atCongress,
  over: isOver(state) && past.length > 0,
  rounds: past,
  outcome,
  paused: stored.paused !== undefined || dependence.kind === 'failed',
});

/** Which rule the file breaks, in a few words; `verify` says it in full. */
function ruleOf(broken: Broken): string {
  switch (broken.kind) {
    case 'damaged':
      return 'tệp SQLite hỏng';
    case 'strangers':
      return 'lược đồ khác';
    case 'chain':
    case 'stuck':
    case 'impossible':
      return `nhật ký sai ở sự kiện ${broken.event}`;
    case 'begin':
    case 'headUnknown':
      return 'nhật ký không bắt đầu đúng';
    case 'table':
      return `bảng ${broken.table} khác nhật ký`;
    case 'paper':
      return `giấy đã lưu số ${broken.id} khác mã băm`;
    case 'result':
      return 'kết quả không theo từ phiếu';
    default:
      return never(broken);
  }
}
