import { never } from '../../../src/domain/result.ts';
import type { BundleView, EntrySummary } from '../../../src/usecases/views.ts';
import type { Act } from './acts.ts';
import type { Came } from './came.ts';

/** How a bundle stands, in words. */
export function standingText({ state, entries, open = 0 }: BundleView): string {
  const done = entries.filter((one) => one.state === 'done').length;
  switch (state) {
    case 'empty':
      return 'chưa nhập';
    case 'entering':
      return `đang nhập lần ${done + 1}`;
    case 'entered':
      return `xong lần ${done}, chờ lần ${done + 1}`;
    case 'miscounted':
      return 'đếm tay chưa khớp';
    case 'comparing':
      return open === 0 ? 'đối chiếu: số tờ chưa khớp' : `đối chiếu: còn ${open} chỗ`;
    case 'agreed':
      return 'các lần nhập đã khớp';
    default:
      return never(state);
  }
}

export function actText(act: Act): string {
  switch (act.kind) {
    case 'claim':
      return `Nhập lần ${act.entry}`;
    case 'goOn':
      return 'Nhập tiếp';
    case 'release':
      return 'Trả lại lần nhập';
    case 'reopen':
      return `Mở lại lần ${act.entry}`;
    case 'count':
      return 'Đếm lại';
    case 'recount':
      return 'Ghi lại số phiếu';
    case 'compare':
      return 'Đối chiếu';
    default:
      return never(act);
  }
}

/** `26 / 50`, or how many were entered in the end. */
export const howFar = ({ state, saved }: EntrySummary, papers: number): string => (state === 'open' ? `${saved} / ${papers}` : `${saved}`);

/** What to do with the stack that was on the desk. */
export function stackText({ came, bundle, entry }: Came, view: BundleView | undefined): string {
  if (came === 'released') return `Đã trả lại lần nhập ${entry}, tập ${bundle}. Xếp các tờ lại đúng thứ tự trong bìa tập ${bundle}, giao lại cho bàn nhập.`;
  const done = `Đã xong tập ${bundle}, lần nhập ${entry}. Cho tập vào bìa, giữ nguyên thứ tự,`;
  return view === undefined || entry < view.entries.length ? `${done} giao cho người nhập lần ${entry + 1}.` : `${done} giao cho bàn đối chiếu.`;
}
