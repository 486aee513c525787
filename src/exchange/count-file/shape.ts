import { z } from 'zod';
import { eyeFaults } from '../../domain/count/input.ts';
import { posts } from '../../domain/posts.ts';
import { mostFaults } from '../fault.ts';

const largest = 1_000_000;

const whole = (least: number, most = largest) =>
  z.custom<number>((value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most, {
    error: `cần số nguyên từ ${least} đến ${most.toLocaleString('vi')}`,
  });

/** All text is NFC from here on. */
const text = z.string({ error: 'cần một chuỗi chữ' }).normalize('NFC');
const filled = text.refine((value) => value.trim() !== '', { error: 'không được để trống' });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: `cần một trong: ${values.join(', ')}` });

/** A list that stops at `mostFaults`: millions of wrong items must not fill the memory with faults. */
const list = <T extends z.ZodType>(item: T, least = 0) =>
  z
    .array(z.unknown(), { error: 'cần một danh sách [ ]' })
    .min(least, { error: 'cần ít nhất một người' })
    .transform((values, { issues }) => {
      const items: z.output<T>[] = [];
      for (const [at, value] of values.entries()) {
        const read = item.safeParse(value);
        if (read.success) items.push(read.data);
        else for (const issue of read.error.issues) issues.push({ ...issue, input: value, path: [at, ...issue.path] } as z.core.$ZodRawIssue);
        if (issues.length >= mostFaults) break;
      }
      return items;
    });
const object = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'cần một đối tượng { }') });
const yesNo = z.boolean({ error: 'cần true hoặc false' });

const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};
const date = text.refine(isDate, { error: 'cần một ngày có thật, dạng năm-tháng-ngày (2025-05-20)' });
const time = text.refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), { error: 'cần giờ dạng HH:MM (08:30)' });

const numbers = list(whole(1));

const ruling = object({
  invalid: oneOf(eyeFaults).optional(),
  valid: z.literal(true, { error: 'chỉ nhận true' }).optional(),
  note: filled,
});

const paper = object({
  struck: numbers.optional(),
  agree: numbers.optional(),
  disagree: numbers.optional(),
  times: whole(1).optional(),
  ruling: ruling.optional(),
});

const candidate = object({
  no: whole(1),
  name: filled,
  birthYear: whole(0).optional(),
  gender: oneOf(['female', 'male']).optional(),
  ethnicity: text.optional(),
  incumbent: yesNo.optional(),
  note: text.optional(),
});

/** The shape of a count file: keys and types. What its parts mean together is checked in `meaning.ts`. */
export const countFileShape = object({
  regulation: oneOf(['190', '244']),
  organisation: object({
    name: filled,
    superior: text.optional(),
    congress: filled,
    ordinal: text.optional(),
    term: filled,
    place: filled,
    date,
  }),
  meeting: object({
    kind: oneOf(['allMember', 'delegate', 'conference']),
    attendance: z.record(z.string(), whole(0), { error: 'cần một đối tượng { tình trạng: số người }' }),
    presentAtVote: whole(0),
  }),
  election: object({
    post: oneOf(posts),
    title: text.optional(),
    seats: whole(1),
    alternates: whole(0).optional(),
    tier: oneOf(['official', 'alternate']).optional(),
    round: whole(1).optional(),
    kind: oneOf(['ordinary', 'tieRevote']).optional(),
  }),
  candidates: list(candidate, 1),
  ballots: object({ issued: whole(0), collected: whole(0), spoiled: whole(0).optional(), papers: list(paper) }),
  board: object({ head: filled, secretary: filled.optional(), members: list(filled) }),
  presidium: list(filled),
  explanations: z.record(z.string(), filled, { error: 'cần một đối tượng { mã: nội dung }' }).optional(),
  minutes: object({
    began: time.optional(),
    ended: time.optional(),
    technicians: list(filled).optional(),
    complaints: text.optional(),
    copies: whole(1).optional(),
  }).optional(),
  rehearsal: yesNo.optional(),
  settings: object({
    percentDigits: whole(0, 4).optional(),
    percentRounding: oneOf(['halfUp', 'truncate']).optional(),
    allDisagreeMulti: oneOf(['invalid', 'valid']).optional(),
    conferenceBase: oneOf(['members', 'present']).optional(),
  }).optional(),
});

export type CountFileShape = z.output<typeof countFileShape>;
