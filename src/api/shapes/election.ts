import { z } from 'zod';
import { file, filled, list, object, oneOf, text, whole } from './parts.ts';

const vote = object({ for: whole(0), against: whole(0), other: whole(0) });

const nominee = object({
  name: filled,
  birthYear: whole(0).optional(),
  gender: oneOf(['female', 'male']).optional(),
  ethnicity: text.optional(),
  incumbent: z.boolean({ error: 'cần true hoặc false' }).optional(),
  note: text.optional(),
  origin: oneOf(['convener', 'floor', 'self']).optional(),
  support: whole(0).optional(),
  attending: whole(0).optional(),
  withdrawal: oneOf(['asked', 'allowed', 'refused']).optional(),
  opinion: oneOf(['admitted', 'notAdmitted']).optional(),
});

const board = object({ head: text, secretary: filled.optional(), members: list(filled, 100) });

const details = {
  ...file.election.shape,
  seats: file.election.shape.seats.optional(),
  candidates: list(nominee, 1000),
  orderReason: text.optional(),
  // A draft may stand without its board; issuing ballots asks for it.
  board,
  presidium: list(filled, 100),
};

export const roundDetails = object(details);
export const newElection = object({ ...details, meeting: whole(1).optional() });
export const boardShape = board;
export const lockShape = object({ vote: vote.optional() });
export const voidShape = object({ reason: filled, vote: vote.optional() });

const seats = { seats: whole(1), alternates: whole(0).optional() };
export const stepShape = z.discriminatedUnion(
  'kind',
  [
    object({ kind: z.literal('numberProposed'), ...seats }),
    object({ kind: z.literal('numberVoted'), ...seats, vote: vote.optional() }),
    object({ kind: z.literal('listProposed'), names: whole(0) }),
    object({ kind: z.literal('nominationsClosed'), floor: whole(0), self: whole(0) }),
    object({ kind: z.literal('withdrawalsVoted'), asked: whole(0), allowed: whole(0), vote: vote.optional() }),
    object({ kind: z.literal('boardElected'), people: whole(1), vote: vote.optional() }),
    object({ kind: z.literal('ballotsPrinted'), printed: whole(1) }),
    object({ kind: z.literal('boxSealed'), witnesses: list(filled, 10), seals: text }),
  ],
  { error: 'cần một bước trong tiến trình' },
);

export const decisionShape = z.discriminatedUnion(
  'kind',
  [
    object({ kind: z.literal('tieRevote'), vote: vote.optional() }),
    object({ kind: z.literal('voteAgain'), vote: vote.optional() }),
    object({ kind: z.literal('furtherBallot'), newNames: z.boolean({ error: 'cần true hoặc false' }), vote: vote.optional() }),
    object({ kind: z.literal('admitTied'), names: list(filled, 250), vote: vote.optional() }),
    object({ kind: z.literal('stopShort'), reason: filled, vote: vote.optional() }),
    object({ kind: z.literal('reportUp') }),
  ],
  { error: 'cần một quyết định' },
);

const { date } = file.organisation.shape;
export const pauseShape = object({ reason: filled });
export const resumeShape = object({
  answer: object({ kind: oneOf(['otherPerson', 'appointed']), reference: filled, date, text, names: list(filled, 100) }),
});
export const planShape = object({ template: filled, optional: z.boolean({ error: 'cần true hoặc false' }).optional() });
export const orderShape = object({ order: list(whole(1), 200) });
export const meetingShape = object({ gathering: oneOf(['conference', 'inspection']), words: filled, place: filled.optional(), date: date.optional() });

const delegation = object({ unit: filled, ballots: whole(0), receiver: text });
export const issueShape = object({ issued: whole(0), presentAtVote: whole(0), spoiled: whole(0), delegations: list(delegation, 200).optional() });
export const recountShape = object({ collected: whole(0), note: filled });
export const collectShape = object({ collected: whole(0), spoiled: whole(0), unused: whole(0).optional() });
export const unusedShape = object({ unused: whole(0), note: filled });
