import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { err } from '../domain/result.ts';
import { fault } from '../usecases/fault.ts';
import { thrownFault } from '../usecases/thrown.ts';
import { reply } from './reply.ts';

/** What went wrong unforeseen: a code and what to do, never a stack; the stack goes to standard error. */
export function fallThrough(app: Hono): void {
  app.onError((error, c) => {
    const problem = error instanceof HTTPException ? fault('NOT_JSON') : thrownFault(error);
    if (problem.code !== 'TROUBLE') return reply(c, err(problem));
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return c.json({ code: problem.code, message: problem.message }, 500);
  });
  app.notFound((c) => reply(c, err(fault('NO_SUCH_ROUTE'))));
}
