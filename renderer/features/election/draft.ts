import type { RoundDetails } from '../../../src/usecases/views.ts';
import type { Post } from '../../../src/domain/posts.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { tidy } from '../../texts/table.ts';
import { undistinguished } from '../../../src/domain/names-apart.ts';
import type { ToneOrder } from '../../../src/domain/names.ts';
import { inOrder, namesOf, type Named } from './candidates.ts';

/** The election as typed: text, until it is read. */
export type Draft = {
  readonly post: Post;
  readonly title: string;
  readonly seats: string;
  readonly alternates: string;
  /** A later round is what the result before it asks for; it is not typed. */
  readonly asked: Pick<RoundDetails, 'round' | 'kind' | 'tier'>;
  readonly toneOrder: ToneOrder;
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
  asked: {},
  toneOrder: 'dictionary',
  candidates: [],
  byHand: false,
  orderReason: '',
  head: '',
  secretary: '',
  members: '',
  presidium: '',
};

export const draftOf = (details: RoundDetails, toneOrder: ToneOrder = 'dictionary'): Draft => ({
  post: details.post,
  title: details.title ?? '',
  seats: details.seats === undefined ? '' : String(details.seats),
  alternates: String(details.alternates ?? 0),
  asked: {
    ...(details.round === undefined ? {} : { round: details.round }),
    ...(details.kind === undefined ? {} : { kind: details.kind }),
    ...(details.tier === undefined ? {} : { tier: details.tier }),
  },
  toneOrder,
  candidates: details.candidates.map((one) => ({ ...one })),
  byHand: details.orderReason !== undefined,
  orderReason: details.orderReason ?? '',
  head: details.board.head,
  secretary: details.board.secretary ?? '',
  members: details.board.members.join(', '),
  presidium: details.presidium.join(', '),
});

type Faults = Readonly<Partial<Record<keyof Draft, string>>>;

/** Seats and alternates are asked of the official seats of a first round only. */
export const hasAlternates = ({ post, asked }: Draft): boolean => post === 'delegates' && asked.kind !== 'tieRevote' && asked.tier !== 'alternate';

/** Why a draft cannot be saved. */
export function faultsOf(draft: Draft): Faults {
  return {
    ...((wholeNumber(draft.seats) ?? 0) < 1 ? { seats: 'Ghi số lượng cần bầu.' } : {}),
    ...(hasAlternates(draft) && wholeNumber(draft.alternates) === undefined ? { alternates: 'Ghi một số.' } : {}),
  };
}

/** Why the list cannot be locked yet, as far as the screen knows. */
export function lockFaults(draft: Draft): Faults {
  const unclear = undistinguished(draft.candidates);
  return {
    ...faultsOf(draft),
    ...(draft.candidates.length === 0 ? { candidates: 'Chưa có ai trong danh sách.' } : {}),
    ...(unclear.length > 0 ? { candidates: `Trùng họ và tên, ghi năm sinh hoặc đơn vị để phân biệt: ${unclear.join(', ')}.` } : {}),
  };
}

export function detailsOf(draft: Draft): RoundDetails {
  const candidates = draft.byHand ? draft.candidates : inOrder(draft.candidates, draft.toneOrder);
  const title = tidy(draft.title);
  const secretary = tidy(draft.secretary);
  const reason = tidy(draft.orderReason);
  return {
    post: draft.post,
    ...(title === '' ? {} : { title }),
    seats: wholeNumber(draft.seats) ?? 0,
    ...(hasAlternates(draft) ? { alternates: wholeNumber(draft.alternates) ?? 0 } : {}),
    ...draft.asked,
    candidates,
    ...(draft.byHand && reason !== '' ? { orderReason: reason } : {}),
    board: { head: tidy(draft.head), ...(secretary === '' ? {} : { secretary }), members: namesOf(draft.members) },
    presidium: namesOf(draft.presidium),
  };
}
