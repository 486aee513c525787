import { object, text, whole } from './parts.ts';

export const wordingShape = object({ text, election: whole(1) });
export const sentenceShape = object({ text });
