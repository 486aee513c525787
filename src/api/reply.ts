import type { Context } from 'hono';
import type { Result } from '../domain/result.ts';
import type { Fault } from '../usecases/fault.ts';
import { statusOf } from './status.ts';

export type FaultBody = { readonly code: string; readonly message: string; readonly field?: string };
/** The answer to what was done and leaves nothing to show. */
export type Done = { readonly done: true };
export const done: Done = { done: true };

/** A result as it goes over the border: the value, or the fault with its status. */
export function reply<T extends object>(c: Context, result: Result<T, Fault>) {
  if (result.ok) return c.json(result.value as T, 200);
  const { code, message, field } = result.error;
  const body: FaultBody = field === undefined ? { code, message } : { code, message, field };
  return c.json(body, statusOf(code));
}
