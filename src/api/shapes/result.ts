import { file, filled, object, text, whole } from './parts.ts';

export const explanationShape = object({ code: text.regex(/^[A-Z]\d{3}$/, { error: 'cần một mã như F203' }), text: filled });
export const minutesShape = file.minutes.unwrap();
export const confirmShape = object({ person: whole(1), pin: text });
export const correctShape = object({ reason: filled });
export const scriptShape = object({ text: text.optional() });
