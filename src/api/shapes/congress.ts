import { z } from 'zod';
import { announces, toneOrders } from '../../usecases/shapes.ts';
import { file, filled, object, oneOf, text, whole } from './parts.ts';

const role = oneOf(['head', 'member', 'presidium', 'technician']);
const pin = text;

const details = {
  regulation: file.regulation,
  organisation: file.organisation,
  meeting: file.meeting.shape.kind,
  settings: file.settings.unwrap(),
  branch: z.boolean({ error: 'cần true hoặc false' }).optional(),
  toneOrder: oneOf(toneOrders).optional(),
  announce: oneOf(announces).optional(),
  counting: object({ bundleSize: whole(10, 1000).optional(), entries: z.union([z.literal(2), z.literal(3)], { error: 'cần 2 hoặc 3' }) }).optional(),
};

export const congressDetails = object(details);
export const newPerson = object({ name: filled, role, pin });
export const newCongress = object({ ...details, template: filled.optional(), optional: z.boolean({ error: 'cần true hoặc false' }).optional(), founder: newPerson });
export const changedPerson = object({ name: filled.optional(), role: role.optional(), pin: pin.optional() });
export const signInShape = object({ person: whole(1), pin });
export const openName = object({ name: filled, readOnly: z.boolean({ error: 'cần true hoặc false' }).optional() });
export const checkedShape = object({ note: text.optional() });
export const rehearsalSize = object({ ballots: whole(1, 2000).optional(), names: whole(1, 250).optional(), seats: whole(1, 250).optional() });
