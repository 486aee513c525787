import type { RoundDetails } from '../../../src/usecases/views.ts';
import type { Post } from '../../../src/domain/posts.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { tidy } from '../../texts/table.ts';
import { inOrder, indistinct, isInOrder, namesOf, type Named } from './candidates.ts';

/** The election as typed: text, until it is read. */
export type Draft = {
  readonly post: Post;
  readonly title: string;
  readonly seats: string;
  readonly alternates: string;
  readonly round: string;
  readonly tieRevote: boolean;
  readonly alternateTier: boolean;
  readonly candidates: readonly Named[];
  /** The order is by hand, with a reason. */
  readonly byHand: boolean;
  readonly orderReason: string;
  readonly head: string;
  readonly secretary: string;
  readonly members: string;
  readonly presidium: string;
};

export const emptyDraft: Draft = {
  post: 'committee',
  title: '',
  seats: '',
  alternates: '0',
  round: '1',
  tieRevote: false,
  alternateTier: false,
  candidates: [],
  byHand: false,
  orderReason: '',
  head: '',
  secretary: '',
  members: '',
  presidium: '',
};

export const draftOf = (details: RoundDetails): Draft => ({
  post: details.post,
  title: details.title ?? '',
  seats: String(details.seats),
  alternates: String(details.alternates ?? 0),
  round: String(details.round ?? 1),
  tieRevote: details.kind === 'tieRevote',
  alternateTier: details.tier === 'alternate',
  candidates: details.candidates.map((one) => ({ ...one })),
  byHand: details.orderReason !== undefined,
  orderReason: details.orderReason ?? '',
  head: details.board.head,
  secretary: details.board.secretary ?? '',
  members: details.board.members.join(', '),
  presidium: details.presidium.join(', '),
});

export function faultsOf(draft: Draft): Readonly<Partial<Record<keyof Draft, string>>> {
  const seats = wholeNumber(draft.seats) ?? 0;
  const round = wholeNumber(draft.round) ?? 0;
  const unclear = indistinct(draft.candidates);
  return {
    ...(seats < 1 ? { seats: 'Ghi số lượng cần bầu.' } : {}),
    ...(wholeNumber(draft.alternates) === undefined ? { alternates: 'Ghi một số.' } : {}),
    ...(round < 1 ? { round: 'Ghi lần bầu.' } : {}),
    ...(draft.tieRevote && round < 2 ? { round: 'Bầu lại thì lần bầu từ 2 trở lên.' } : {}),
    ...(draft.candidates.length === 0 ? { candidates: 'Chưa có ai trong danh sách.' } : {}),
    ...(unclear.length > 0 ? { candidates: `Trùng họ và tên, ghi năm sinh để phân biệt: ${unclear.map(({ name }) => name).join(', ')}.` } : {}),
    ...(draft.byHand && !isInOrder(draft.candidates) && tidy(draft.orderReason) === '' ? { orderReason: 'Ghi lý do không xếp theo A, B, C.' } : {}),
    ...(tidy(draft.head) === '' ? { head: 'Chưa ghi Trưởng Ban Kiểm phiếu.' } : {}),
  };
}

export function detailsOf(draft: Draft): RoundDetails {
  const candidates = draft.byHand ? draft.candidates : inOrder(draft.candidates);
  const delegates = draft.post === 'delegates';
  const title = tidy(draft.title);
  const secretary = tidy(draft.secretary);
  const reason = tidy(draft.orderReason);
  return {
    post: draft.post,
    ...(title === '' ? {} : { title }),
    seats: wholeNumber(draft.seats) ?? 0,
    ...(delegates && !draft.tieRevote && !draft.alternateTier ? { alternates: wholeNumber(draft.alternates) ?? 0 } : {}),
    ...(delegates && draft.alternateTier ? { tier: 'alternate' as const } : {}),
    round: wholeNumber(draft.round) ?? 1,
    kind: draft.tieRevote ? 'tieRevote' : 'ordinary',
    candidates,
    ...(draft.byHand && reason !== '' ? { orderReason: reason } : {}),
    board: { head: tidy(draft.head), ...(secretary === '' ? {} : { secretary }), members: namesOf(draft.members) },
    presidium: namesOf(draft.presidium),
  };
}
