import type { Context } from 'hono';
import type { Result } from '../domain/result.ts';
import type { Fault } from '../usecases/fault.ts';
import { statusOf } from './status.ts';

export type FaultBody = { readonly code: string; readonly message: string; readonly field?: string };
/** The answer to what was done and leaves nothing to show. */
export type Done = { readonly done: true };
export const done: Done = { done: true };

/** Bytes such as a paper or a sheet, or the fault with its status. */
export const bytes = (c: Context, result: Result<Uint8Array, Fault>, type: string) =>
  result.ok ? c.body(new Uint8Array(result.value), 200, { 'content-type': type }) : reply<Done>(c, result);

export const pdf = (c: Context, result: Result<Uint8Array, Fault>) => bytes(c, result, 'application/pdf');

/** A result as it goes over the border: the value, or the fault with its status. */
export function reply<T extends object>(c: Context, result: Result<T, Fault>) {
  if (result.ok) return c.json(result.value as T, 200);
  const { code, message, field } = result.error;
  const body: FaultBody = field === undefined ? { code, message } : { code, message, field };
  return c.json(body, statusOf(code));
}
