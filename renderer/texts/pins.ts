import type { Role } from '../../src/usecases/views.ts';

export const roles: readonly Role[] = ['head', 'member', 'presidium', 'technician'];

export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);
