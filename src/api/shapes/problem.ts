import type { z } from 'zod';
import { fault, type Fault } from '../../usecases/fault.ts';
import { pathText } from '../../usecases/shapes.ts';

/** The first thing wrong with what came in, with its field. */
export function bodyFault(error: z.ZodError): Fault {
  const issue = error.issues[0];
  if (issue === undefined) return fault('NOT_JSON');
  if (issue.code === 'unrecognized_keys') return fault('BODY_INVALID', { field: pathText([...issue.path, ...issue.keys.slice(0, 1)]), problem: 'không có mục này' });
  return fault('BODY_INVALID', { field: pathText(issue.path), problem: issue.message });
}
