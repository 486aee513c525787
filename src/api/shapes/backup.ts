import { filled, object, text, whole } from './parts.ts';

export const backupTo = object({ dir: filled });
export const backupPlaceShape = object({ backupDir: filled.optional() });
export const restoreCheckShape = object({ from: filled, name: filled });
export const restoreShape = object({ from: filled, name: filled, person: whole(1).optional(), pin: text.optional() });
