import { grouped } from '../../../src/domain/figures.ts';
import type { RestoreRelation, RestoreView } from '../../../src/usecases/views.ts';

type Said = {
  readonly text: string;
  /** Something of the file in use is given up: what the person says to that first. */
  readonly agree?: string;
};

const byRelation: Readonly<Record<RestoreRelation, (more: string) => Said>> = {
  newer: () => ({ text: 'Bản sao lưu mới hơn, nối tiếp tệp đang có.' }),
  older: (more) => ({
    text: `Tệp đang có mới hơn ${more} sự kiện; phục hồi là bỏ phần đó.`,
    agree: `Tôi đã xem và đồng ý bỏ ${more} sự kiện sau cùng của tệp đang có.`,
  }),
  same: () => ({ text: 'Hai tệp như nhau. Không cần phục hồi.' }),
  apart: () => ({
    text: 'Mỗi tệp có phần tệp kia không có; phục hồi là bỏ phần riêng của tệp đang có.',
    agree: 'Tôi đã xem và đồng ý bỏ phần riêng của tệp đang có.',
  }),
  other: () => ({
    text: 'Đại hội khác: bản sao lưu và tệp đang có không phải của cùng một đại hội.',
    agree: 'Tôi đã xem và đồng ý để tên tệp này thành của đại hội trong bản sao lưu.',
  }),
  unreadable: () => ({ text: 'Tệp đang có không đọc được. Phục hồi thì bản sao lưu lấy tên của tệp này.' }),
};

/** How the backup stands to the file that it would take the place of. */
export function said({ relation, backup, replaced }: RestoreView): Said {
  if (relation === undefined) return { text: 'Chưa có tệp nào mang tên này; phục hồi thành một tệp mới.' };
  return byRelation[relation](grouped((replaced?.events ?? 0) - backup.events));
}
