import { validator } from 'hono/validator';
import type { z } from 'zod';
import type { FaultBody } from './reply.ts';
import { bodyFault } from './shapes/problem.ts';

/** Checks what comes in against a strict shape; `T` is the same without `undefined` behind optional keys, which JSON has not. */
export const body = <T>(shape: z.ZodType) =>
  validator('json', (value: T, c) => {
    const read = shape.safeParse(value);
    if (read.success) return read.data as T;
    const { code, message, field } = bodyFault(read.error);
    return c.json<FaultBody, 400>(field === undefined ? { code, message } : { code, message, field }, 400);
  });
