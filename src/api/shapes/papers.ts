import { z } from 'zod';
import { paperKinds } from '../../usecases/papers/names.ts';
import { filled, object, whole } from './parts.ts';

/** A library numbers its slots as it likes, up to what its CK_SLOT_ID holds. */
const slot = whole(0, Number.MAX_SAFE_INTEGER);

const by = z.discriminatedUnion(
  'kind',
  [object({ kind: z.literal('p12'), bytes: z.base64({ error: 'cần tệp .p12 ở dạng base64' }).max(1_000_000), password: z.string().max(200) }), object({ kind: z.literal('token'), library: filled, pin: z.string().max(200), slot: slot.optional() })],
  { error: 'cần kind là p12 hoặc token' },
);
export const signShape = object({ place: filled, otherName: z.boolean({ error: 'cần true hoặc false' }).optional(), by });
export const tokensShape = object({ library: filled });
export const printShape = object({ of: z.enum(paperKinds as [string, ...string[]], { error: `cần một trong: ${paperKinds.join(', ')}` }), round: whole(1).optional(), meeting: whole(1).optional() });
