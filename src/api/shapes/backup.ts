import { filled, object } from './parts.ts';

export const backupTo = object({ dir: filled });
export const backupPlaceShape = object({ backupDir: filled.optional() });
export const restoreShape = object({ from: filled, name: filled });
