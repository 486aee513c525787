import { file, filled, object, text, whole } from './parts.ts';

export const explanationShape = object({ code: text.regex(/^[A-Z]\d{3}$/, { error: 'cần một mã như F203' }), text: filled });
export const minutesShape = file.minutes.unwrap();
/** The minutes that somebody has read. */
const read = { paper: whole(1), sha256: text.regex(/^[0-9a-f]{64}$/, { error: 'cần mã SHA-256 của biên bản' }).optional() };
export const signedShape = object(read);
export const confirmShape = object({ person: whole(1), pin: text, ...read });
export const sendBackShape = object({ person: whole(1), pin: text, reason: filled, ...read });
export const correctShape = object({ reason: filled });
export const scriptShape = object({ text: text.optional() });
