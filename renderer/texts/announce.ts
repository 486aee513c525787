import type { Announce } from '../../src/domain/announce/announced.ts';

export const announceName: Readonly<Record<Announce, string>> = {
  elected: 'Chỉ những đồng chí trúng cử',
  all: 'Tất cả, kể cả người không trúng cử',
};
