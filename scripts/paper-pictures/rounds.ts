import { emptyBundle, entryDone, log, place } from '../../src/minutes/bundle/fixture.ts';
import type { BundleStory, EntryLogSource, LoggedPaper } from '../../src/minutes/bundle/source.ts';
import type { ContentsSource } from '../../src/minutes/contents/contents.ts';
import { candidates, committee, longName } from '../../src/minutes/fixture.ts';
import type { ReceiptsSource } from '../../src/minutes/script/receipts.ts';
import { seatsFor } from './counts.ts';

// Invented papers of a round for the pictures.

const election = 'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030';

/** Fifty papers of so many names; some were read differently, set aside, ruled upon or never there. */
export function logOf(names: number): EntryLogSource {
  const over = names - seatsFor(names);
  const marks = { struck: candidates(names).slice(-over).map(({ no }) => no) };
  const again = { reading: { marks, aside: false }, by: 'Trần Văn Bình', at: '2025-05-20T10:50' } as const;
  const special: Readonly<Record<number, LoggedPaper>> = {
    4: { ...place(4, marks, { struck: [1] }), again },
    9: { ...place(9, 'aside', 'aside'), state: 'ruled', faults: ['I7'], ruling: { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 2, by: 'Trần Văn Bình', at: '2025-05-20T11:05' } },
    12: { ...place(12, { struck: [] }, { struck: [] }), faults: ['I2'] },
    31: { ...place(31, { struck: [1] }, null), state: 'removed', removed: { note: 'lần 1 nhập lặp', by: 'Trần Văn Bình', at: '2025-05-20T10:57' } },
  };
  return log(names, Array.from({ length: 50 }, (_, at) => special[at + 1] ?? place(at + 1, marks, marks)));
}

const counted = ['Lê Thu Cúc', 'Ngô Thị Sáu'] as const;

/** A cover printed after the bundle was entered three times. */
export const enteredBundle: BundleStory = {
  ...emptyBundle(3, 50, 3),
  entries: [entryDone(1, 50), entryDone(2, 50), { entry: 3 }],
  happenings: [
    { kind: 'miscounted', at: '2025-05-20T08:55', entry: 1, moment: 'opening', counted: 49, papers: 50, names: counted },
    { kind: 'counted', at: '2025-05-20T09:00', counted: 50, names: counted },
  ],
};

export const receipts: ReceiptsSource = {
  organisation: committee.organisation,
  election,
  round: 2,
  giver: 'Trần Văn Bình',
  receipts: [
    { delegation: 'Chi bộ khu phố 1', ballots: 24, receiver: 'Nguyễn Văn An' },
    { delegation: longName, ballots: 105, receiver: longName },
    { delegation: 'Chi bộ khu phố 3', ballots: 1 },
  ],
};

const bound = (names: readonly string[], first: number): ContentsSource['groups'][number]['papers'] => names.map((name, at) => ({ name, about: at % 3 === 0 ? 'bản 2, đã ký số' : 'bản 1', page: first + at * 3 }));

export const contents: ContentsSource = {
  organisation: committee.organisation,
  title: 'Hồ sơ bầu cử của đại hội',
  made: '2025-05-20T04:05:00Z',
  groups: [
    { title: 'Giấy tờ chung', papers: bound(['Tập lời dẫn'], 3) },
    { title: 'Đại hội đại biểu lần thứ XXIII', papers: bound(['Biên bản bầu cử', 'Báo cáo kết quả bầu cử', 'Biên bản bàn giao phiếu'], 20) },
    ...[1, 2, 3].map((round) => ({ title: `${election} – ${round}`, papers: bound(['Thể lệ bầu cử', 'Phiếu bầu', 'Biên bản kiểm tra và niêm phong thùng phiếu', 'Bìa tập phiếu', 'Nhật ký nhập phiếu', 'Biên bản kiểm phiếu', 'Báo cáo kết quả kiểm phiếu'], 30 * round) })),
  ],
};
