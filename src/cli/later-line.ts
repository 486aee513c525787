import type { Later } from '../usecases/verify.ts';
import { kindNames } from './kind-names.ts';

type Turn = Later['turns'][number];

const version = ({ version: number }: Turn): string => (number === undefined ? '' : `, bản ${number}`);

/** What came of a count after the paper, by name. */
const told: Readonly<Record<string, (turn: Turn) => string>> = {
  countClosed: () => 'đã kết thúc kiểm phiếu',
  minutesPrinted: (turn) => `đã in biên bản${version(turn)}`,
  boardSigned: () => 'Ban Kiểm phiếu đã ký biên bản',
  resultConfirmed: () => 'Đoàn Chủ tịch đã xác nhận kết quả',
  countReopened: (turn) => (turn.sentBack === true ? `ĐOÀN CHỦ TỊCH ĐÃ TRẢ LẠI KẾT QUẢ${version(turn)}` : `ĐÃ SỬA KẾT QUẢ${version(turn)}`),
  roundVoided: () => 'ĐÃ HỦY LẦN BẦU',
};

/** The events after the head of a paper, in words: what happened to a count each by itself, the rest by number. */
export function laterLines({ kinds, turns }: Later): readonly string[] {
  const named = turns.map((turn) => `  Sự kiện ${turn.event}, lần bầu ${turn.round}: ${told[turn.kind]?.(turn) ?? turn.kind}.`);
  const rest = kinds.filter(([kind]) => !Object.hasOwn(told, kind)).map(([kind, times]) => `${times} ${kindNames[kind] ?? kind}`);
  return [...named, ...(rest.length === 0 ? [] : [`  Ngoài ra: ${rest.join('; ')}.`])];
}
